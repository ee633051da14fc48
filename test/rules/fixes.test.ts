import { describe, expect, test } from "vitest";
import type { Document, FormatName } from "../../src/document/document";
import { applyEdits } from "../../src/document/edit";
import { type ReadOptions, read } from "../../src/formats/read";
import type { Finding } from "../../src/rules/finding";
import { fixSafely } from "../../src/rules/fixSafely";
import { check, type RunOptions } from "../../src/rules/run";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";

const fixtureFiles = import.meta.glob<Fixture[]>("./{rejection,effect,security,upgrade}/*.fixtures.ts", {
	eager: true,
	import: "fixtures",
});

type Options = ReadOptions & RunOptions;

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
	const before = fixture.before && read(textOf({ ...fixture, format }, fixture.before), { apiVersion }).documents[0];
	// What the namespace says is left to say it, so that a fix can change it.
	const isStated = read(text).documents[0]?.apiVersion === apiVersion;
	return [text, { ...(!isStated && { apiVersion }), operation: fixture.operation, before }];
}

function checked(text: string, options: Options): Checked {
	const reading = read(text, options);
	const [document] = reading.documents;
	if (!document) throw new Error(`The text does not read:\n${text}`);
	const problems = [...reading.problems, ...document.problems];
	return {
		document,
		readingErrors: problems.filter((one) => one.severity === "error").length,
		findings: check(document, options),
	};
}

/** Texts that change with the text of one format are good for that alone. */
function formatsOf(fixture: Fixture): FormatName[] {
	return fixture.changeText ? [fixture.format ?? "json"] : ["json", "python", "xml"];
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

/** What is wrong with each fix of a text alone, and with its safe ones together. */
function faultsOf(fixture: Fixture, format: FormatName): string[] {
	const [text, options] = textAndOptions(fixture, format);
	const before = checked(text, options);
	const alone = before.findings.flatMap((finding) => faultsOfFix(finding, text, options, before));
	const together = before.findings.some((one) => one.fix?.safe) ? faultsOfSafeFixes(text, options, before) : [];
	return [...alone, ...together].map((fault) => `${fixture.name} (${format}): ${fault}`);
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

describe.each(Object.entries(fixtureFiles))("%s", (_, fixtures) => {
	const cases = fixtures.flatMap((fixture) => formatsOf(fixture).map((format) => ({ fixture, format })));

	test.each(["json", "python", "xml"])("fixes take their findings away and bring no error in %s", (format) => {
		const own = cases.filter((one) => one.format === format);
		expect(own.flatMap(({ fixture }) => faultsOf(fixture, format as FormatName))).toEqual([]);
	});
});
