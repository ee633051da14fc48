import { readdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { test, vi } from "vitest";
vi.mock("../../src/rules/catalogue", () => { const ruleFiles: any = Object.fromEntries(Object.entries(import.meta.glob("../../src/rules/rejection/*.ts", { eager: true, import: "rule" })).map(([k, v]) => [k.replace("../../src/rules/", "./"), v])); return { ruleFiles, catalogue: Object.values(ruleFiles), cases: new Map() }; });
import { decode } from "../../src/formats/decode";
import { read } from "../../src/formats/read";
import { check } from "../../src/rules/run";
import { ruleFiles } from "../../src/rules/catalogue";
const MINE = (readFileSync("/tmp/myfiles", "utf8").match(/rejection\/(\w+)\.ts/g) ?? []).map((s) => "./" + s);
const mine = new Set(MINE.flatMap((f) => Object.keys(ruleFiles[f]?.cases ?? {})));
const root = "/work/shared/corpus/";
const load = (f: string, apiVersion?: any) => read(decode(readFileSync(f)), apiVersion ? { apiVersion } : {});
test("gold", () => {
	const out: string[] = [];
	for (const c of JSON.parse(readFileSync(root + "gold/expected.json", "utf8"))) {
		const v = c.apiVersion === "2010-11-01" ? undefined : c.apiVersion;
		const reading = load(root + "gold/" + c.case, v);
		const before = c.before && existsSync(root + "gold/" + c.before) ? load(root + "gold/" + c.before, v).documents[0] : undefined;
		const doc = reading.documents[0];
		if (!doc) { out.push(`NODOC ${c.case}`); continue; }
		const fs = check(doc, { operation: c.operation, before });
		const errors = fs.filter((f) => f.severity === "error");
		const base = ["", "DistributionConfig", "Distribution.DistributionConfig"].map((p) => p && p + ".");
		const hit = errors.filter((f) => f.error && c.codes.includes(f.error.code) && c.paths.some((p: string) => base.some((b) => { const full = b + p; return full === f.path || full.startsWith(f.path + ".") || full.startsWith(f.path + "[") || f.path === "" || f.path + "." === b; })));
		out.push(`${c.verdict === "accepted" ? (errors.length ? "FALSE" : "ok") : hit.length ? "HIT" : "MISS"} ${c.case} [${reading.documents.length} ${doc.root.type}]`);
		for (const f of fs) if (mine.has(f.rule) || f.severity === "error") out.push(`      ${mine.has(f.rule) ? "" : "(other) "}${f.severity} ${f.rule} @${f.path}: ${f.message}`);
	}
	writeFileSync("/tmp/rejA-gold.txt", out.join("\n"));
});
test("corpus", () => {
	const out: string[] = [];
	for (const dir of ["cli-json", "placebo-json", "xml", "python"]) {
		for (const file of readdirSync(root + dir)) {
			const reading = load(root + dir + "/" + file);
			reading.documents.forEach((doc, i) => {
				for (const op of [null, "create"] as const) {
					const fs = check(doc, { operation: op }).filter((f) => mine.has(f.rule));
					if (op === null) for (const f of fs) out.push(`${f.severity}\t${f.rule}\t${dir}/${file}#${i}\t${doc.root.type}\t${doc.apiVersion}\t${f.path}\t${f.message}`);
				}
			});
		}
	}
	writeFileSync("/tmp/rejA-corpus.tsv", out.join("\n"));
});
