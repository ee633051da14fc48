import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import { toDiffHtml } from "../../src/diff/outputs/html";
import { toJsonPatch } from "../../src/diff/outputs/jsonPatch";
import { toDiffMarkdown } from "../../src/diff/outputs/markdown";
import type { Document } from "../../src/document/document";
import { toPlainValue } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { corpusTable, corpusText, leastOf } from "../corpus";
import { applyChanges } from "./apply";
import { applyPatch } from "./patch";
import { countOfJsonDiffPatch, countOfMicrodiff } from "./peers";

/** Folders whose files are in formats that we read. */
const FOLDERS = ["cli-json", "placebo-json", "xml"];
const NAMES = { before: "before", after: "after" };

function pairs(): [name: string, before: Document, after: Document][] {
	return corpusTable("pairs.tsv").flatMap(
		({ format = "", before = "", after = "" }): [string, Document, Document][] => {
			if (!FOLDERS.includes(format)) return [];
			const [a, b] = [before, after].map((file) => readDocuments(corpusText(file)).documents[0]);
			return a?.shape && b?.shape ? [[`${before} → ${after}`, a, b]] : [];
		},
	);
}

describe("configurations and what became of them", () => {
	const all = pairs();
	const counts = { ours: 0, jsondiffpatch: 0, microdiff: 0 };

	it.each(all)("%s", (_, before, after) => {
		const comparison = compareDocuments(before, after);
		const { changes, scope } = comparison;
		const [main] = scope.compared;
		if (!main) throw new Error("Nothing is compared");
		const was = toPlainValue(main.before.node, before.source);
		const is = toPlainValue(main.after.node, after.source);
		const peer = countOfJsonDiffPatch(was, is);
		expect(changes.length).toBeLessThanOrEqual(peer);
		counts.ours += changes.length;
		counts.jsondiffpatch += peer;
		counts.microdiff += countOfMicrodiff(was, is);

		for (const { sentence } of changes) expect(sentence).not.toMatch(/undefined|NaN|\[object|“”/);
		expect(compareDocuments(after, before, { findings: false }).changes).toHaveLength(changes.length);
		const whole = toPlainValue(before.root, before.source);
		expect(applyPatch(whole, toJsonPatch(before, after))).toStrictEqual(toPlainValue(after.root, after.source));
		const applied = applyChanges(whole, changes, after.source);
		const [again] = readDocuments(JSON.stringify(applied), { format: "json", apiVersion: before.apiVersion }).documents;
		if (again?.shape === before.shape) expect(compareDocuments(again, after, { findings: false }).changes).toEqual([]);
		expect(toDiffMarkdown(comparison, NAMES)).not.toContain("undefined");
		expect(toDiffHtml(comparison, NAMES)).toContain("</html>");
	});

	it("has been compared, against others", () => {
		console.info(`Changes in ${all.length} pairs: ${JSON.stringify(counts)}`);
		expect(all.length).toBeGreaterThanOrEqual(leastOf(6, 60));
		expect(counts.jsondiffpatch / counts.ours).toBeGreaterThan(leastOf(1.4, 3));
	});
});
