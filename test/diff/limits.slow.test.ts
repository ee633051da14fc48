import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import { toDiffHtml } from "../../src/diff/outputs/html";
import { toJsonPatch } from "../../src/diff/outputs/jsonPatch";
import { toDiffText } from "../../src/diff/outputs/text";
import { toPlainValue } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { baseConfig, behavior, documentOf, edit, listOf, s3Origin, set } from "./configs";
import { applyPatch } from "./patch";

/** Takes about a second on an idle machine, and longer than a test may when something is quadratic. */
const MANY = 1500;
const OPTIONS = { findings: false };
const NAMES = { before: "a", after: "b" };

function large(prefix: string) {
	const config = baseConfig();
	const numbers = Array.from({ length: MANY }, (_, index) => index);
	set(config, "Aliases", listOf(...numbers.map((number) => `${prefix}${number}.example.com`)));
	set(config, "Origins", listOf(...numbers.map((number) => s3Origin(`${prefix}${number}`))));
	set(
		config,
		"CacheBehaviors",
		listOf(...numbers.map((number) => behavior(`${prefix}${number}/*`, `${prefix}${number}`))),
	);
	return config;
}

describe("large lists", () => {
	it("with nothing in common", () => {
		const comparison = compareDocuments(documentOf(large("a")), documentOf(large("b")), OPTIONS);
		expect(comparison.changes.length).toBeGreaterThanOrEqual(2 * MANY);
		expect(toDiffText(comparison, NAMES).length).toBeGreaterThan(MANY);
		expect(toDiffHtml(comparison, NAMES)).toContain("rows are shown");
	});

	it("in another order", () => {
		const config = large("a");
		const before = documentOf(config);
		for (const key of ["Aliases", "Origins", "CacheBehaviors"]) edit(config, key, (items) => items.reverse());
		const after = documentOf(config);
		expect(compareDocuments(before, after, OPTIONS).changes).toHaveLength(MANY - 1);
		const patched = applyPatch(toPlainValue(before.root, before.source), toJsonPatch(before, after));
		expect(patched).toStrictEqual(toPlainValue(after.root, after.source));
	});

	it("of items that all share one key, or one address", () => {
		const same = (id: string | null) => {
			const config = baseConfig();
			const list = Array.from({ length: MANY }, (_, index) =>
				s3Origin(id ?? `o${index}`, { DomainName: "a.example.com", ConnectionAttempts: index }),
			);
			set(config, "Origins", listOf(...list));
			return documentOf(config);
		};
		expect(compareDocuments(same("a"), same("b"), OPTIONS).changes.length).toBeGreaterThan(MANY);
		expect(compareDocuments(same("a"), same(null), OPTIONS).changes.length).toBeGreaterThan(MANY);
		expect(compareDocuments(same("a"), same("a"), OPTIONS).changes).toEqual([]);
	});

	it("of unknown things", () => {
		const things = (offset: number) =>
			documentOf({
				...baseConfig(),
				Things: Array.from({ length: MANY }, (_, index) => ({ At: (index * 7 + offset) % MANY, Of: [offset] })),
			});
		expect(compareDocuments(things(0), things(1), OPTIONS).changes.length).toBeGreaterThan(0);
	});
});

describe("hostile documents", () => {
	it("nested as deep as readers go", () => {
		const nested = (end: unknown) => {
			let value = end;
			for (let depth = 0; depth < 150; depth++) value = depth % 2 ? [value, depth] : { a: value, b: [1, 2, 3] };
			return documentOf({ ...baseConfig(), Deep: value });
		};
		const { changes } = compareDocuments(nested(1), nested(2), OPTIONS);
		expect(changes.length).toBeGreaterThan(0);
		expect(compareDocuments(nested(1), nested(1), OPTIONS).changes).toEqual([]);
	});

	it("with keys that mean something to JavaScript", () => {
		const text = '{"__proto__": {"x": 1}, "constructor": 2, "toString": [3], "hasOwnProperty": {}}';
		const before = documentOf({ ...baseConfig(), Odd: JSON.parse(text) });
		const after = documentOf({ ...baseConfig(), Odd: JSON.parse(text.replace("1", "4").replace("[3]", "[5]")) });
		const { changes } = compareDocuments(before, after, OPTIONS);
		expect(changes.map(({ path }) => path)).toEqual(["Odd.__proto__.x", 'Odd.toString["3"]']);
		const value = toPlainValue(before.root, before.source);
		expect(applyPatch(value, toJsonPatch(before, after))).toStrictEqual(toPlainValue(after.root, after.source));
		expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
	});

	it("with patterns made to be hard", () => {
		const config = baseConfig();
		const hard = Array.from({ length: 60 }, (_, index) => behavior(`${"*a?".repeat(60)}${index}*`, "media"));
		set(config, "CacheBehaviors", listOf(...hard));
		const before = documentOf(config);
		edit(config, "CacheBehaviors", (items) => items.reverse());
		const { changes } = compareDocuments(before, documentOf(config), OPTIONS);
		expect(changes).toHaveLength(59);
	});
});

describe("values that equal nothing", () => {
	it.each(["[NaN]", "{'MinTTL': NaN, 'Origins': [nan]}", "[float('nan'), -0, 1e999]"])("%s is what it is", (text) => {
		const [document] = readDocuments(text).documents;
		expect(document && compareDocuments(document, document, { spelling: true }).changes).toEqual([]);
	});
});
