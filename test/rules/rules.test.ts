import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import { casesById, ruleFiles } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import { RULE_FAILED } from "../../src/rules/internal/ruleFailed";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
import { checkStrictly } from "./strictly";

const fixtureFiles = import.meta.glob<Fixture[]>("./*/*.fixtures.ts", {
	eager: true,
	import: "fixtures",
});

const named = (finding: Finding) =>
	`${finding.rule} ${finding.path}${finding.result === "incomplete" ? " (incomplete)" : ""}`.trim();

function findingsOf(fixture: Fixture): Finding[] {
	const apiVersion = fixture.apiVersion ?? bases[fixture.base].apiVersion;
	const text = (fixture.changeText ?? ((same) => same))(textOf(fixture));
	const [document] = readDocuments(text, { apiVersion }).documents;
	if (!document) throw new Error("The fixture does not read");
	const before = fixture.before && readDocuments(textOf(fixture, fixture.before), { apiVersion }).documents[0];
	return checkStrictly(document, { operation: fixture.operation, before });
}

describe.each(Object.keys(bases) as (keyof typeof bases)[])("the %s base", (base) => {
	test.each(["json", "python", "xml"] as const)("has no finding in %s", (format) => {
		expect(findingsOf({ name: base, base, format, findings: [] }).map(named)).toEqual([]);
	});
});

for (const [file, rule] of Object.entries(ruleFiles)) {
	const own = Object.keys(rule.cases);
	const fixtures = fixtureFiles[file.replace(/\.ts$/, ".fixtures.ts")] ?? [];
	describe(file, () => {
		test("has fixtures that fail for each of its cases and one that passes", () => {
			if (rule.kind === "internal") return;
			const found = new Set(fixtures.flatMap((one) => one.findings.map((line) => line.split(" ")[0])));
			expect(own.filter((id) => !found.has(id))).toEqual([]);
			expect(fixtures.some((one) => one.findings.length === 0)).toBe(true);
		});
		test.each(fixtures)("$name", (fixture) => {
			const findings = findingsOf(fixture);
			expect(
				findings
					.filter((one) => own.includes(one.rule))
					.map(named)
					.sort(),
			).toEqual([...fixture.findings].sort());
			expect(
				findings
					.filter((one) => !own.includes(one.rule))
					.map(named)
					.sort(),
			).toEqual([...(fixture.also ?? [])].sort());
		});
	});
}

test("every case has what its page needs, within the limits", () => {
	for (const [id, one] of casesById) {
		expect(one.title.length, id).toBeLessThanOrEqual(80);
		expect(one.why.length, id).toBeLessThanOrEqual(600);
		expect(one.why, id).not.toBe("");
		expect(one.source, id).not.toBe("");
		expect(one.example !== undefined || id === RULE_FAILED, id).toBe(true);
		if (one.basis === "inferred") expect(one.severity, id).not.toBe("error");
	}
});
