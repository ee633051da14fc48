import { expect, test, describe } from "vitest";
import { read } from "../../src/formats/read";
import { check } from "../../src/rules/run";
import { ruleFiles } from "../../src/rules/catalogue";
import { bases } from "./bases";

for (const [name, base] of Object.entries(bases)) test(name, () => {
	const doc = read(JSON.stringify(base.config, null, 1), { apiVersion: base.apiVersion }).documents[0]!;
	console.log(name, check(doc).map((f) => `${f.rule} ${f.path} ${f.message}`).join("\n"));
});
describe("examples", () => {
	for (const [file, rule] of Object.entries(ruleFiles)) {
		if (!file.includes("/effect/")) continue;
		for (const [id, one] of Object.entries(rule.cases)) {
			test.each(["bad", "good"] as const)(`${id} %s`, (which) => {
				const text = one.example[which]; const doc = read(`{"DistributionConfig": ${text} }`).documents[0]!;
				const op = id === "cookies-names-dropped" ? "update" : null;
				const found = check(doc, { operation: op }).filter((f) => f.rule === id);
				expect(found.length > 0, String(doc.shape)).toBe(which === "bad");
			});
		}
	}
});
