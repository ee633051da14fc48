import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test, vi } from "vitest";
import { read } from "../../src/formats/read";
import type { Rule } from "../../src/rules/rule";
import { check } from "../../src/rules/run";
vi.mock("../../src/rules/catalogue", () => {
	const ruleFiles = import.meta.glob<Rule>("../../src/rules/{security,upgrade}/*.ts", { eager: true, import: "rule" });
	return { ruleFiles, catalogue: Object.values(ruleFiles), cases: new Map() };
});
test("corpus", { timeout: 200000 }, () => {
	const out: string[] = [];
	const count = new Map<string, number>();
	for (const dir of ["cli-json", "placebo-json", "xml", "python", "gold", "har", "other", "cloudformation", "terraform"]) {
		for (const name of readdirSync(`../shared/corpus/${dir}`)) {
			if (name === "expected.json") continue;
			const text = readFileSync(`../shared/corpus/${dir}/${name}`, "utf8");
			for (const doc of read(text).documents) {
				for (const f of check(doc)) {
					count.set(`${f.rule} ${f.severity} ${f.result}`, (count.get(`${f.rule} ${f.severity} ${f.result}`) ?? 0) + 1);
					out.push(`${f.rule}\t${f.severity}\t${dir}/${name}\t${doc.shape}\t${doc.apiVersion}\t${doc.where}|${f.path}\t${f.message}\t${JSON.stringify(text.slice(f.range.start, Math.min(f.range.end, f.range.start + 60)))}`);
				}
			}
		}
	}
	writeFileSync("/tmp/corpus-findings.tsv", out.join("\n"));
	console.log([...count].sort().map(([k, v]) => `${v}\t${k}`).join("\n"));
});
