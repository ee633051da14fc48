import { describe, expect, test } from "vitest";
import { MAX_DEPTH, type Node } from "../../../src/document/node";
import { jsonFormat } from "../../../src/formats/json/json";
import { checkRanges, problems, rootOf } from "./inspect";

const MANY = 100_000;
/** More than a call takes as arguments: push(...items) throws beyond about 123,000. */
const MANY_ITEMS = 200_000;
/** Characters of a long string. */
const LONG = 4_000_000;

function depth(node: Node): number {
	return node.kind === "structure" || node.kind === "list"
		? 1 + Math.max(0, ...node.entries.map((entry) => depth(entry.node)))
		: 0;
}

describe("nesting", () => {
	const deep = "[".repeat(MANY) + "]".repeat(MANY);

	test("is followed to its limit, said once, and what lies deeper is opaque", () => {
		const { node } = rootOf(jsonFormat, deep);
		expect(depth(node)).toBe(MAX_DEPTH);
		expect(problems(jsonFormat, deep)).toEqual([
			`error 1:${MAX_DEPTH + 1} Brackets nest deeper than ${MAX_DEPTH} levels; deeper content is not read`,
		]);
		let innermost = node;
		while (innermost.entries[0]) innermost = innermost.entries[0].node;
		expect(innermost).toMatchObject({ kind: "opaque", start: MAX_DEPTH, end: 2 * MANY - MAX_DEPTH });
	});

	test("at its limit is no problem", () => {
		expect(problems(jsonFormat, "[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH))).toEqual([]);
	});

	test("goes on behind it", () => {
		const text = `{"a": ${deep}, "b": ${deep}, "c": 1}`;
		const { node } = rootOf(jsonFormat, text);
		expect(node.entries.map(({ key }) => key)).toEqual(["a", "b", "c"]);
		expect(problems(jsonFormat, text)).toHaveLength(1);
	});

	test.each(["[", '{"a":', "[{", '{"a":[', "(", "}", "]", "{", '"', "'", "`", "{a", "/*", "\\", '"\\'])(
		"%s without end does not throw",
		(piece) => {
			const text = piece.repeat(MANY);
			checkRanges(text, jsonFormat.parse(text));
		},
	);
});

describe("size", () => {
	test("200,000 items", () => {
		const { node } = rootOf(jsonFormat, `[${"1,".repeat(MANY_ITEMS - 1)}1]`);
		expect(node.entries).toHaveLength(MANY_ITEMS);
		expect(node.entries.at(-1)?.key).toBe(String(MANY_ITEMS - 1));
	});

	test("a hundred thousand keys, twice", () => {
		const keys = Array.from({ length: MANY }, (_, i) => `"k${i}":${i}`).join();
		const { node } = rootOf(jsonFormat, `{${keys},${keys}}`);
		expect(node.entries.filter(({ shadowed }) => shadowed)).toHaveLength(MANY);
	});

	test("strings of 4 MB", () => {
		const plain = "x".repeat(LONG);
		expect(rootOf(jsonFormat, `{"a": "${plain}"}`).node.entries[0]?.node.value === plain).toBe(true);
		const escaped = rootOf(jsonFormat, `["${"1234567\\n".repeat(LONG / 8)}"]`).node.entries[0]?.node.value;
		expect(escaped === "1234567\n".repeat(LONG / 8)).toBe(true);
	});

	test("many values and much that is none", () => {
		expect(jsonFormat.parse('{"a":1}\n'.repeat(MANY)).roots).toHaveLength(MANY);
		expect(jsonFormat.parse("[x] {y} ".repeat(MANY)).roots).toHaveLength(1);
	});
});

test("names of Object.prototype are only names", () => {
	const { node } = rootOf(
		jsonFormat,
		'{"__proto__": {"polluted": 1}, "constructor": 1, "hasOwnProperty": 2, "__proto__": 3}',
	);
	expect(node.entries.map(({ key, shadowed }) => [key, shadowed])).toEqual([
		["__proto__", true],
		["constructor", false],
		["hasOwnProperty", false],
		["__proto__", false],
	]);
	expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
