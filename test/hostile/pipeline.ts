import { expect } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import { DIFF_OUTPUTS } from "../../src/diff/outputs/registry";
import { Cursor } from "../../src/document/cursor";
import type { Document } from "../../src/document/document";
import { MAX_DEPTH, type Node } from "../../src/document/node";
import { toApiPath, toJmesPath, toKeyedPath, toXPath } from "../../src/document/path";
import { toPlainValue } from "../../src/document/value";
import { walkTree } from "../../src/document/walk";
import { type Reading, type ReadOptions, readDocuments } from "../../src/formats/read";
import { formats } from "../../src/formats/registry";
import { writeDocument } from "../../src/formats/write";
import { explainValue } from "../../src/lookup/explain/explain";
import { searchLookup } from "../../src/lookup/search/search";
import type { Finding } from "../../src/rules/finding";
import { fixSafely } from "../../src/rules/fixSafely";
import { FINDING_REPORTS } from "../../src/rules/reports/registry";
import { createSecretsStore } from "../../src/workspace/secrets/store";
import { getIdsToLevel, getVisibleRows } from "../../src/workspace/tree/rows";
import { checkStrictly } from "../rules/strictly";

const secrets = createSecretsStore();

/** A text that was read and checked. */
export interface Judged extends Reading {
	/** One list a document. */
	findings: Finding[][];
}

/**
 * Reads and checks a text as the worker does, and verifies what everything behind relies on: ranges lie in the text,
 * nothing nests deeper than the limit, nothing has got into Object.prototype.
 */
export function judge(text: string, options: ReadOptions = {}): Judged {
	const reading = readDocuments(text, options);
	const findings = reading.documents.map((document) => checkStrictly(document));
	for (const document of reading.documents) {
		expect(depthOf(document.root)).toBeLessThanOrEqual(MAX_DEPTH);
		verifyRanges(document.root, text.length);
	}
	const ranges = [
		...reading.problems,
		...reading.documents.flatMap(({ problems }) => problems),
		...findings.flat().map(({ range }) => range),
	];
	const strays = ranges.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
	expect(strays).toEqual([]);
	expect(Object.keys(Object.prototype)).toEqual([]);
	return { ...reading, findings };
}

const reportWriters = await Promise.all(FINDING_REPORTS.map(({ load }) => load()));
const diffWriters = await Promise.all(DIFF_OUTPUTS.map(({ load }) => load()));

/** Everything that is ever done with a text, but for the screen: none of it may throw. */
export function doEverything(text: string): Judged {
	const judged = judge(text);
	for (const [index, document] of judged.documents.slice(0, 20).entries()) {
		const findings = judged.findings[index] ?? [];
		JSON.stringify(toPlainValue(document.root, document.source));
		for (const { name } of formats) judgeAgain(writeDocument(document, name).text);
		for (const write of reportWriters) write([{ name: "a", document, findings }]);
		lookAround(document);
		compareWith(document, document);
	}
	const [first, second] = judged.documents;
	if (first && second) compareWith(first, second);
	judgeAgain(fixSafely(text).text);
	searchLookup(text.slice(0, 300));
	return judged;
}

/** What was written must be read without harm; what it says is the business of other tests. */
function judgeAgain(text: string): void {
	for (const document of readDocuments(text).documents) verifyRanges(document.root, text.length);
}

function lookAround(document: Document): void {
	getVisibleRows(document, {
		expanded: getIdsToLevel(document, MAX_DEPTH),
		filter: "",
		defaultsIn: document.apiVersion,
		secrets,
	});
	getVisibleRows(document, { expanded: new Set(), filter: "o", defaultsIn: null, secrets });
	let left = 500;
	walkTree(document.root, ({ entry }, trail) => {
		if (left-- <= 0) return false;
		const steps = [...trail];
		explainValue(new Cursor(document, steps, entry.node));
		for (const path of [toApiPath, toKeyedPath, toJmesPath]) path(steps);
		toXPath(document.name || "*", steps);
		return true;
	});
}

function compareWith(before: Document, after: Document): void {
	const comparison = compareDocuments(before, after, { spelling: true });
	if (before === after) expect(comparison.changes).toEqual([]);
	const names = { before: "a", after: "b" };
	for (const write of diffWriters) write(comparison, names, {});
}

function depthOf(node: Node): number {
	let deepest = 0;
	for (const { node: child } of node.entries) deepest = Math.max(deepest, 1 + depthOf(child));
	return deepest;
}

function verifyRanges(node: Node, length: number): void {
	if (!(node.start >= 0 && node.start <= node.end && node.end <= length)) {
		expect.fail(`a ${node.kind} has the range ${node.start} to ${node.end} in a text of ${length}`);
	}
	for (const entry of node.entries) {
		if (!(entry.start <= entry.node.start && entry.node.end <= entry.end && entry.end <= length)) {
			expect.fail(
				`${entry.key} has the range ${entry.start} to ${entry.end} around ${entry.node.start} to ${entry.node.end}`,
			);
		}
		verifyRanges(entry.node, length);
	}
}
