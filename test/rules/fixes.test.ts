import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { applyEdits, type TextEdit } from "../../src/document/edit";
import type { FormatName } from "../../src/document/formatTraits";
import { toApiPath } from "../../src/document/path";
import { type ReadOptions, readDocuments } from "../../src/formats/read";
import type { Finding, RuleId } from "../../src/rules/finding";
import { fixSafely } from "../../src/rules/fixSafely";
import type { CheckOptions } from "../../src/rules/run";
import { selectSafeEdits } from "../../src/rules/selectSafeEdits";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
import { checkStrictly } from "./strictly";

const fixtureFiles = import.meta.glob<Fixture[]>("./*/*.fixtures.ts", {
	eager: true,
	import: "fixtures",
});

type Options = ReadOptions & CheckOptions;

const FORMATS: readonly FormatName[] = ["json", "python", "xml"];

/** A text as it was read and checked. */
interface Checked {
	document: Document;
	readingErrors: number;
	findings: Finding[];
}

const named = ({ rule, path }: Finding) => `${rule} ${path}`;

/** A fixture in a format, with all that it takes to read it. */
function textAndOptions(fixture: Fixture, format: FormatName): [string, Options] {
	const written = textOf({ ...fixture, format });
	const text = fixture.changeText ? fixture.changeText(written) : written;
	const apiVersion = fixture.apiVersion ?? bases[fixture.base].apiVersion;
	const before =
		fixture.before && readDocuments(textOf({ ...fixture, format }, fixture.before), { apiVersion }).documents[0];
	// What the namespace says is left to say it, so that a fix can change it.
	const isStated = readDocuments(text).documents[0]?.apiVersion === apiVersion;
	return [text, { ...(!isStated && { apiVersion }), operation: fixture.operation, before }];
}

function checked(text: string, options: Options): Checked {
	const reading = readDocuments(text, options);
	const [document] = reading.documents;
	if (!document) throw new Error(`The text does not read:\n${text}`);
	const problems = [...reading.problems, ...document.problems];
	return {
		document,
		readingErrors: problems.filter((one) => one.severity === "error").length,
		findings: checkStrictly(document, options),
	};
}

/** The formats besides its own in which a fixture's fixes are tried; a text that was bent is good for its own alone. */
function otherFormats(fixture: Fixture): FormatName[] {
	if (fixture.changeText) return [];
	return FORMATS.filter((format) => format !== (fixture.format ?? "json"));
}

/** Whether a finding is of the rule that the fixture is about, not one that comes with it. */
function isOwn({ rule }: Finding, fixture: Fixture): boolean {
	return fixture.findings.some((one) => one.split(" ")[0] === rule);
}

/** What got worse: errors in reading, and errors that stand where there were none of the rule, or more of it than before. */
function harm(before: Checked, after: Checked): string[] {
	const faults = after.readingErrors > before.readingErrors ? ["no longer reads without errors"] : [];
	const errors = ({ findings }: Checked, rule: string) =>
		findings.filter((one) => one.severity === "error" && one.rule === rule);
	for (const rule of new Set(after.findings.map((one) => one.rule))) {
		const now = errors(after, rule);
		if (now.length > errors(before, rule).length) faults.push(`brings about ${now.map(named).join(", ")}`);
	}
	return faults;
}

/** Whether a finding is still there; behind an item that was taken out another may have moved to its path. */
function isLeft(finding: Finding, before: Checked, after: Checked): boolean {
	const count = ({ findings }: Checked) => findings.filter((one) => one.rule === finding.rule).length;
	return count(after) >= count(before) && after.findings.some((one) => named(one) === named(finding));
}

/**
 * What is wrong with the fixes of a fixture: in its own format each one alone, in the others those of the rule that it
 * is about, which are tried there for how they are written; and everywhere the safe ones together.
 */
function faultsOf(fixture: Fixture): string[] {
	const own = fixture.format ?? "json";
	const [text, options] = textAndOptions(fixture, own);
	const before = checked(text, options);
	const faults = faultsIn(before.findings, own, text, options, before);
	if (before.findings.some((finding) => finding.fix && isOwn(finding, fixture))) {
		for (const format of otherFormats(fixture)) {
			const [rewritten, itsOptions] = textAndOptions(fixture, format);
			const again = checked(rewritten, itsOptions);
			const tried = again.findings.filter((finding) => isOwn(finding, fixture));
			faults.push(...faultsIn(tried, format, rewritten, itsOptions, again));
		}
	}
	return faults.map((fault) => `${fixture.name} ${fault}`);
}

/** What is wrong with the fixes of some findings of a text, each alone, and with all of its safe ones together. */
function faultsIn(findings: Finding[], format: FormatName, text: string, options: Options, before: Checked): string[] {
	const alone = findings.flatMap((finding) => faultsOfFix(finding, text, options, before));
	const together = before.findings.some((one) => one.fix?.safe) ? faultsOfSafeFixes(text, options, before) : [];
	return [...alone, ...together].map((fault) => `(${format}): ${fault}`);
}

function faultsOfFix(finding: Finding, text: string, options: Options, before: Checked): string[] {
	if (!finding.fix) return [];
	const { title, edits } = finding.fix;
	const fixed = applyEdits(text, edits);
	const after = checked(fixed, options);
	const faults = harm(before, after);
	if (fixed === text) faults.push("changes nothing");
	if (isLeft(finding, before, after)) faults.push("leaves its finding");
	if (!/^[A-Z].{0,139}[^.]$/.test(title)) faults.push("has a title that is no label");
	return faults.map((fault) => `“${title}” of ${named(finding)} ${fault}`);
}

function faultsOfSafeFixes(text: string, options: Options, before: Checked): string[] {
	const { text: fixed, applied } = fixSafely(text, options);
	const after = checked(fixed, options);
	const left = after.findings.filter((one) => one.fix?.safe);
	const faults = [...harm(before, after), ...left.map((one) => `“${one.fix?.title}” of ${named(one)} is left`)];
	return (applied > 0 ? faults : [...faults, "nothing applied"]).map((fault) => `all safe fixes: ${fault}`);
}

test.each(Object.entries(fixtureFiles))("%s: fixes take their findings away and bring no error", (_, fixtures) => {
	expect(fixtures.flatMap(faultsOf)).toEqual([]);
});

const SCRIPT = `client.create_distribution(DistributionConfig={
    'CallerReference': 'a',  # once
    'Comment': None,
    'Enabled': True,
    'PriceClass': 'PriceClass_all',
    'Aliases': {'Quantity': 9, 'Items': ('WWW.example.com', 'www.example.com', 'a.example.com', 'A.example.com')},
    'Origins': {'Quantity': 1, 'Items': [{'Id': 'site', 'DomainName': 'https://example.com', 'CustomOriginConfig': {
        'HTTPPort': 80, 'HTTPSPort': '443', 'OriginProtocolPolicy': 'HTTPS-only'}}]},
    'DefaultCacheBehavior': {'TargetOriginId': 'site', 'ViewerProtocolPolicy': 'allow-all',  # for now
                             'CachePolicyId': 'Managed-CachingOptimized', 'MinTTL': 0},
})
`;

const MENDED = `client.create_distribution(DistributionConfig={
    'CallerReference': 'a',  # once
    'Comment': '',
    'Enabled': True,
    'PriceClass': 'PriceClass_All',
    'Aliases': {'Quantity': 2, 'Items': ('www.example.com', 'a.example.com')},
    'Origins': {'Quantity': 1, 'Items': [{'Id': 'site', 'DomainName': 'example.com', 'CustomOriginConfig': {
        'HTTPPort': 80, 'HTTPSPort': 443, 'OriginProtocolPolicy': 'https-only'}}]},
    'DefaultCacheBehavior': {'TargetOriginId': 'site', 'ViewerProtocolPolicy': 'allow-all',  # for now
                             'CachePolicyId': '658327ea-f89d-4fab-a63d-7e88639e58f6'},
})
`;

describe("fixSafely", () => {
	test("goes round until nothing safe is left, and leaves what asks first and all comments", () => {
		const { text, applied } = fixSafely(SCRIPT);
		expect(text).toBe(MENDED);
		expect(applied).toBeGreaterThan(8);
		expect(fixSafely(MENDED)).toEqual({ text: MENDED, applied: 0 });
	});

	test("mends every document of a text", () => {
		const { text } = fixSafely(`first = ${SCRIPT}\nsecond = ${SCRIPT}`);
		expect(text).toBe(`first = ${MENDED}\nsecond = ${MENDED}`);
	});

	test("applies only what is wanted", () => {
		const { text, applied } = fixSafely(SCRIPT, { wants: (finding) => finding.rule === "MalformedXML/price-class" });
		expect(applied).toBe(1);
		expect(text).toBe(SCRIPT.replace("PriceClass_all", "PriceClass_All"));
	});

	test("leaves a config in a string alone, whose escapes edits know nothing of", () => {
		const config =
			'{"CallerReference":"a","Comment":"","Enabled":true,"PriceClass":"PriceClass_all","Origins":{"Quantity":0}}';
		const text = JSON.stringify({ contentString: config });
		expect(checked(text, {}).findings.map(named)).toContain("MalformedXML/price-class PriceClass");
		expect(fixSafely(text)).toEqual({ text, applied: 0 });
	});

	test.each(["", "just words", '{"Enabled": ', "<DistributionConfig><Enabled>", "\0{[('"])(
		"does not fall over %j",
		(text) => {
			expect(fixSafely(text).applied).toBeGreaterThanOrEqual(0);
		},
	);

	test("ends on a list in which each of very many items is to be mended", () => {
		const names = Array.from({ length: 1500 }, (_, index) => `'A${index % 40}.example.com'`);
		const text = `{'CallerReference': 'a', 'Aliases': {'Quantity': 1, 'Items': [${names}]}, 'Comment': '', 'Enabled': True}`;
		expect(fixSafely(text).applied).toBeGreaterThan(40);
	});
});

describe("safeEdits", () => {
	const document = checked("{'Aliases': {'Items': ('a', 'b', 'c')}, 'Comment': 'x'}", { format: "python" }).document;
	const at = (part: string) => document.source.indexOf(part);
	const finding = (edits: TextEdit[], safe = true): Finding => ({
		rule: "x" as RuleId,
		severity: "info",
		result: "fail",
		path: toApiPath([]),
		at: toApiPath([]),
		range: { start: 0, end: 0 },
		message: "",
		fix: { title: "X", edits, safe },
	});
	const replace = (part: string) => finding([{ start: at(part), end: at(part) + part.length, text: "'z'" }]);
	const cut = (part: string) => finding([{ start: at(part), end: at(part) + part.length, text: "" }]);
	const countOf = (...findings: Finding[]) => selectSafeEdits(findings, document).count;

	test("takes values of one list together", () => expect(countOf(replace("'a'"), replace("'c'"))).toBe(2));
	test("takes one change of a list only", () => expect(countOf(cut("'a', "), cut(", 'c'"))).toBe(1));
	test("takes changes of a list and of another structure", () =>
		expect(countOf(cut("'a', "), cut(", 'Comment': 'x'"))).toBe(2));
	test("takes one of two that touch", () => expect(countOf(replace("'a'"), replace("'a'"))).toBe(1));
	test("leaves out what asks first", () => expect(countOf(finding([{ start: 0, end: 0, text: " " }], false))).toBe(0));
});
