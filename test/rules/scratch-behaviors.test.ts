import { readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { test, vi } from "vitest";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
import type { ApiVersion } from "../../src/schema/versions";

vi.mock("../../src/rules/catalogue", async (original) => {
	const all = (await original()) as { ruleFiles: Record<string, unknown> };
	const names = (await import("node:fs")).readFileSync("/tmp/mine.txt", "utf8").trim().split(/\s+/);
	const ruleFiles = Object.fromEntries(Object.entries(all.ruleFiles).filter(([f]) => names.some((m) => f === `./rejection/${m}.ts`)));
	return { ...all, ruleFiles, catalogue: Object.values(ruleFiles) };
});
const mine = readFileSync("/tmp/mine.txt", "utf8").trim().split(/\s+/);
const ids = new Set(Object.entries(ruleFiles).filter(([f]) => mine.some((m) => f === `./rejection/${m}.ts`)).flatMap(([, r]) => Object.keys(r.cases)));
const C = "../shared/corpus";
const bytes = (f: string) => {
	const b = readFileSync(f);
	if (b[0] === 0xff && b[1] === 0xfe) return new TextDecoder("utf-16le").decode(b);
	return new TextDecoder("utf-8").decode(b);
};
test("corpus", () => {
	const out: string[] = [];
	const index = new Map(readFileSync(`${C}/INDEX.tsv`, "utf8").split("\n").map((l) => l.split("\t")).map((c) => [c[0], c[7] ?? ""]));
	for (const dir of ["cli-json", "placebo-json", "xml", "python", "other", "har"]) {
		for (const f of readdirSync(`${C}/${dir}`)) {
			const path = `${dir}/${f}`;
			const kind = /kind=([^;]*)/.exec(index.get(path) ?? "")?.[1] ?? "?";
			for (const d of read(bytes(`${C}/${path}`)).documents) {
				for (const x of check(d)) if (ids.has(x.rule)) out.push([x.severity, kind, path, d.shape, d.apiVersion, x.rule, x.path, x.result, x.message].join(" | "));
			}
		}
	}
	writeFileSync("/tmp/corpus-findings.txt", out.join("\n"));
}, 600000);
test("gold", () => {
	const out: string[] = [];
	const gold = JSON.parse(readFileSync(`${C}/gold/expected.json`, "utf8"));
	for (const g of gold) {
		const doc = read(bytes(`${C}/gold/${g.case}`), { apiVersion: g.apiVersion as ApiVersion }).documents[0];
		const before = g.before && existsSync(`${C}/gold/${g.before}`) ? read(bytes(`${C}/gold/${g.before}`), { apiVersion: g.apiVersion as ApiVersion }).documents[0] : null;
		if (!doc) { out.push(`NOREAD ${g.case}`); continue; }
		const all = check(doc, { operation: g.operation, before });
		const errs = all.filter((x) => x.severity === "error");
		const above = (p: string, q: string) => p === "" || q === p || q.startsWith(`${p}.`) || q.startsWith(`${p}[`);
		const strip = (p: string) => p.replace(/^(DistributionConfigWithTags\.)?(Distribution\.)?DistributionConfig\.?/, "");
		const hit = errs.some((x) => x.error && g.codes.includes(x.error.code) && g.paths.some((p: string) => above(strip(x.path), p)));
		out.push(`${g.verdict === "accepted" ? (errs.length ? "FALSE" : "ok   ") : hit ? "HIT  " : "MISS "} ${g.case}`);
		for (const x of all.filter((x) => ids.has(x.rule))) out.push(`     mine ${x.severity} ${x.rule} ${x.path} ${x.message}`);
		if (g.verdict === "accepted") for (const x of errs) out.push(`     ${x.rule} ${x.path} ${x.message}`);
	}
	writeFileSync("/tmp/gold-findings.txt", out.join("\n"));
}, 600000);
test("examples", () => {
	const out: string[] = [];
	for (const [f, r] of Object.entries(ruleFiles)) {
		for (const [id, c] of Object.entries(r.cases)) {
			if (!ids.has(id)) continue;
			const apiVersion = (r.until ?? (c.error?.code === "InvalidHeadersForS3Origin" && id.endsWith("2017-set") ? "2017-03-25" : "2020-05-31")) as ApiVersion;
			for (const which of ["bad", "good"] as const) {
				const doc = read(c.example[which], { apiVersion, format: "json" }).documents[0];
				const found = doc ? check(doc).filter((x) => ids.has(x.rule)).map((x) => x.rule) : ["NOREAD"];
				const fine = which === "bad" ? found.includes(id) : found.length === 0;
				if (!fine || (which === "bad" && found.length > 1)) out.push(`${fine ? "more" : "BAD "} ${f} ${id} ${which}: ${found} (${doc?.shape})`);
			}
			if (c.title.length > 80) out.push(`title ${id}`);
			if (c.why.length > 600) out.push(`why ${id} ${c.why.length}`);
			if (c.basis === "inferred" && c.severity === "error") out.push(`sev ${id}`);
		}
	}
	writeFileSync("/tmp/example-findings.txt", out.join("\n"));
});
