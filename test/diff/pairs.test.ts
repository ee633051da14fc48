import { describe, expect, it } from "vitest";
import type { Change } from "../../src/diff/change";
import { compareDocuments } from "../../src/diff/compare";
import type { Document } from "../../src/document/document";
import { toPlainValue } from "../../src/document/value";
import { applyChanges } from "./apply";
import { baseConfig, documentOf, rewritten } from "./configs";
import { lists, order, type Pair, values } from "./pairs";

const OPTIONS = { findings: false };

function versions({ before, change }: Pair): [Document, Document] {
	const config = baseConfig();
	before?.(config);
	const was = documentOf(config);
	change(config);
	return [was, documentOf(config)];
}

function told(changes: readonly Change[]): string[] {
	return changes.map(({ kind, path }) => `${kind} ${path}`);
}

const groups = { lists, "order of behaviors": order, values };

describe.each(Object.entries(groups))("%s", (_, pairs) => {
	it.each(pairs.map((pair) => [pair.name, pair] as const))("%s", (_name, pair) => {
		const [before, after] = versions(pair);
		const { changes } = compareDocuments(before, after, OPTIONS);
		expect(told(changes)).toEqual(pair.changes);
		expect(compareDocuments(after, before, OPTIONS).changes).toHaveLength(pair.changes.length);
		for (const { sentence } of changes) expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”|\.$/);
		const applied = applyChanges(toPlainValue(before.root, before.source), changes, after.source);
		expect(told(compareDocuments(documentOf(applied), after, OPTIONS).changes)).toEqual([]);
	});
});

describe("spelling", () => {
	const pairs = [...lists, ...order, ...values].filter((pair) => pair.spelling);
	it.each(pairs.map((pair) => [pair.name, pair] as const))("%s", (_name, pair) => {
		const { changes } = compareDocuments(...versions(pair), { ...OPTIONS, spelling: true });
		const spellings = changes.filter((change) => change.spelling !== null);
		expect(spellings.map(({ spelling, path }) => `${spelling} ${path}`)).toEqual(pair.spelling);
		expect(told(changes.filter((change) => change.spelling === null))).toEqual(pair.changes);
	});
});

describe("formats", () => {
	it.each([
		["XML", "xml"],
		["boto3", "python"],
	] as const)("%s against JSON: the same config, and the same change", (_, format) => {
		const config = baseConfig();
		const before = documentOf(config);
		expect(compareDocuments(before, rewritten(before, format), OPTIONS).changes).toEqual([]);
		config.Comment = "Another";
		expect(told(compareDocuments(before, rewritten(documentOf(config), format), OPTIONS).changes)).toEqual([
			"changed Comment",
		]);
	});
});
