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
		test("lies where each of its ids can be found", () => {
			const advice = `${file} shares no word with these ids: rename it, or move the case to a file of its subject`;
			expect(
				own.filter((id) => !sharesWord(id, file)),
				advice,
			).toEqual([]);
		});
		test("has fixtures that fail for each of its cases and one that passes", () => {
			if (rule.kind === "internal") return;
			const found = new Set(fixtures.flatMap((one) => one.findings.map((line) => line.split(" ")[0])));
			const where = `test/rules/${file.slice(2).replace(/\.ts$/, ".fixtures.ts")} (npm run new-rule writes a first one)`;
			expect(
				own.filter((id) => !found.has(id)),
				`${where} has no fixture that these find`,
			).toEqual([]);
			expect(
				fixtures.some((one) => one.findings.length === 0),
				`${where} has no fixture without findings`,
			).toBe(true);
		});
		test.each(fixtures)("$name", (fixture) => {
			const findings = findingsOf(fixture);
			const others = findings.filter((one) => !own.includes(one.rule));
			const notes = others.filter((one) => one.severity === "info").map(named);
			const found = findings.filter((one) => own.includes(one.rule)).map(named);
			expect(found.sort()).toEqual([...fixture.findings].sort());
			// Notes of other rules may be named, but need not be.
			const expected = subtract(fixture.also ?? [], notes);
			expect(
				explainOthers(
					subtract(others.map(named), notes),
					expected,
					`“${fixture.name}” of test/rules/${file.slice(2).replace(/\.ts$/, ".fixtures.ts")}`,
				),
			).toEqual([]);
		});
	});
}

/** What to do about findings of other rules that differ from those that a fixture names. */
function explainOthers(found: readonly string[], named: readonly string[], where: string): string[] {
	const more = subtract(found, named).map(
		(line) => `${line.split(" ")[0]} now also finds “${line}” in ${where}: add it to “also”, unless it is wrong there`,
	);
	const less = subtract(named, found).map(
		(line) => `${line.split(" ")[0]} no longer finds “${line}” in ${where}: take it out of “also”, unless it is missed`,
	);
	return [...more, ...less];
}

/** What the first list holds beyond the second; an entry that it holds twice has to be there twice. */
function subtract(lines: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return lines.filter((line) => {
		const at = left.indexOf(line);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** Words that say nothing of a subject. */
const COMMON_WORDS = new Set(["and", "or", "no", "not", "of", "in", "to", "with", "without", "by", "is", "a", "the"]);

/** Whether an id and the path of its file have a word in common, such as `origin-sslv3` and `origins/sslVersions.ts`. */
function sharesWord(id: string, file: string): boolean {
	const words = new Set(splitWords(file.replace(/\.ts$/, "")));
	return splitWords(id).some((word) => words.has(word));
}

function splitWords(name: string): string[] {
	return name
		.split(/[./-]|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
		.map((word) =>
			word
				.toLowerCase()
				.replace(/ies$/, "y")
				.replace(/(?<=[^s])s$/, ""),
		)
		.filter((word) => word.length > 1 && !COMMON_WORDS.has(word));
}

test("an id and its file share a word, whatever its number and case", () => {
	expect(sharesWord("origin-sslv3", "./origins/tlsVersions.ts")).toBe(true);
	expect(sharesWord("InvalidTTLOrder/min-gt-max", "./caching/ttlOrder.ts")).toBe(true);
	expect(sharesWord("waf-classic", "./distribution/webAcl.ts")).toBe(false);
	expect(sharesWord("oac-and-oai", "./viewers/geoAndPriceClass.ts")).toBe(false);
});

test("findings of other rules that no fixture names are explained", () => {
	expect(explainOthers(["a x", "a x", "b y"], ["a x", "c z"], "“f”")).toEqual([
		"a now also finds “a x” in “f”: add it to “also”, unless it is wrong there",
		"b now also finds “b y” in “f”: add it to “also”, unless it is wrong there",
		"c no longer finds “c z” in “f”: take it out of “also”, unless it is missed",
	]);
	expect(explainOthers(["a x", "b y"], ["b y", "a x"], "“f”")).toEqual([]);
});

test("every case has what its page needs, within the limits", () => {
	for (const [id, one] of casesById) {
		expect(one.title, id).not.toBe("");
		expect(one.title.length, id).toBeLessThanOrEqual(80);
		expect(one.why.length, id).toBeLessThanOrEqual(600);
		expect(one.why, id).not.toBe("");
		expect(one.source, id).not.toBe("");
		expect(one.example !== undefined || id === RULE_FAILED, id).toBe(true);
		if (one.basis === "inferred") expect(one.severity, id).not.toBe("error");
	}
});
