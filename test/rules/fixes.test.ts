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

/** A text as it was read and checked. */
interface Checked {
	document: Document;
	readingErrors: number;
	findings: Finding[];
}

const named = ({ rule, path }: Finding) => `${rule} ${path}`;

/** A fixture in a format, with all that it takes to read it. */
function textAndOptions(fixture: Fixture, format: FormatName): [string, ReadOptions & RunOptions] {
	const written = textOf({ ...fixture, format });
	const text = fixture.changeText ? fixture.changeText(written) : written;
	const apiVersion = fixture.apiVersion ?? bases[fixture.base].apiVersion;
	const before = fixture.before && read(textOf({ ...fixture, format }, fixture.before), { apiVersion }).documents[0];
	// What the namespace says is left to say it, so that a fix can change it.
	const isStated = read(text).documents[0]?.apiVersion === apiVersion;
	return [text, { ...(!isStated && { apiVersion }), operation: fixture.operation, before }];
}

function checked(text: string, options: ReadOptions & RunOptions): Checked {
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

function faultsOfFixes(fixture: Fixture, format: FormatName): string[] {
	const [text, options] = textAndOptions(fixture, format);
	const before = checked(text, options);
	return before.findings.flatMap((finding) => {
		if (!finding.fix) return [];
		const fixed = applyEdits(text, finding.fix.edits);
		const after = checked(fixed, options);
		const faults = harm(before, after);
		if (fixed === text) faults.push("changes nothing");
		if (isLeft(finding, before, after)) faults.push("leaves its finding");
		return faults.map((fault) => `${fixture.name} (${format}): “${finding.fix?.title}” of ${named(finding)} ${fault}`);
	});
}

function faultsOfSafeFixes(fixture: Fixture, format: FormatName): string[] {
	const [text, options] = textAndOptions(fixture, format);
	const before = checked(text, options);
	const { text: fixed, applied } = fixSafely(text, options);
	const after = checked(fixed, options);
	const faults = harm(before, after);
	const hadAny = before.findings.some((one) => one.fix?.safe);
	if (hadAny !== applied > 0) faults.push(`${applied} applied`);
	for (const one of after.findings) if (one.fix?.safe) faults.push(`leaves ${named(one)}`);
	return faults.map((fault) => `${fixture.name} (${format}): ${fault}`);
}

describe.each(Object.entries(fixtureFiles))("%s", (_, fixtures) => {
	const cases = fixtures.flatMap((fixture) => formatsOf(fixture).map((format) => ({ fixture, format })));

	test("every fix takes its finding away and brings no error", () => {
		expect(cases.flatMap(({ fixture, format }) => faultsOfFixes(fixture, format))).toEqual([]);
	});

	test("all safe fixes together leave none and bring no error", () => {
		expect(cases.flatMap(({ fixture, format }) => faultsOfSafeFixes(fixture, format))).toEqual([]);
	});
});

test("titles are labels of buttons", () => {
	const titles = Object.values(fixtureFiles)
		.flat()
		.flatMap((fixture) => checked(...textAndOptions(fixture, fixture.format ?? "json")).findings)
		.flatMap((finding) => (finding.fix ? [finding.fix.title] : []));
	for (const title of new Set(titles)) {
		expect(title).toMatch(/^[A-Z].*[^.]$/);
		expect(title.length, title).toBeLessThanOrEqual(140);
	}
});
