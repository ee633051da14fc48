import { test } from "vitest";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { read } from "../../src/formats/read";
import { check } from "../../src/rules/run";
import { ruleFiles } from "../../src/rules/catalogue";
const mine = new Set(Object.entries(ruleFiles).filter(([f]) => f.includes("/effect/")).flatMap(([, r]) => Object.keys(r.cases)));
test("corpus", () => {
	const counts = new Map<string, number>(); const lines: string[] = []; let docs = 0; let time = 0; let rtime = 0;
	for (const dir of ["cli-json", "placebo-json", "xml", "python", "gold"]) for (const f of readdirSync("../shared/corpus/" + dir)) {
		if (!/\.(json|xml|py)$/.test(f)) continue;
		const text = readFileSync(`../shared/corpus/${dir}/${f}`, "utf8");
		const r0 = performance.now();
		const reading = read(text);
		rtime += performance.now() - r0;
		for (const doc of reading.documents) {
			docs++;
			const t = performance.now();
			const found = check(doc);
			time += performance.now() - t;
			for (const x of found) if (mine.has(x.rule)) {
				counts.set(x.rule, (counts.get(x.rule) ?? 0) + 1);
				lines.push(`${x.rule}\t${x.severity}${x.result === "incomplete" ? " INCOMPLETE" : ""}\t${dir}/${f}\t${doc.shape} ${x.path}\t${x.message}`);
			}
		}
	}
	writeFileSync("/tmp/effect-corpus.tsv", lines.sort().join("\n"));
	console.log(docs, Math.round(rtime), Math.round(time), [...counts].sort((a, b) => b[1] - a[1]).map(([a, b]) => `${b} ${a}`).join("\n"), "\nnever:", [...mine].filter((m) => !counts.has(m)).join(" "));
}, 60000);
