import { describe, expect, test } from "vitest";
import { MAX_DEPTH, type Node } from "../../../src/document/node";
import { pythonFormat } from "../../../src/formats/python/python";
import { checkRanges, problems, rootOf } from "../json/inspect";

const MANY = 100_000;
/** More than a call takes as arguments: push(...items) throws beyond about 123,000. */
const MANY_ITEMS = 200_000;
/** Characters of a long string. */
const LONG = 4_000_000;
const TOO_DEEP = `Brackets nest deeper than ${MAX_DEPTH} levels; deeper content is not read`;

function depth(node: Node): number {
	return node.kind === "structure" || node.kind === "list"
		? 1 + Math.max(0, ...node.entries.map((entry) => depth(entry.node)))
		: 0;
}

describe("nesting", () => {
	const deep = "[".repeat(MANY) + "]".repeat(MANY);

	test("is followed to its limit, said once, and what lies deeper is opaque", () => {
		const text = `{'a': ${deep}, 'b': ${deep}, 'c': 1}`;
		const { node } = rootOf(pythonFormat, text);
		expect(node.entries.map(({ key }) => key)).toEqual(["a", "b", "c"]);
		expect(depth(node)).toBe(MAX_DEPTH);
		expect(problems(pythonFormat, text)).toEqual([`error 1:${6 + MAX_DEPTH} ${TOO_DEEP}`]);
	});

	test("at its limit is no problem", () => {
		const text = `${"{'a':".repeat(MAX_DEPTH)}1${"}".repeat(MAX_DEPTH)}`;
		expect(problems(pythonFormat, text)).toEqual([]);
		expect(depth(rootOf(pythonFormat, text).node)).toBe(MAX_DEPTH);
	});

	test.each([
		"[",
		"{'a':",
		"[{",
		"(",
		"{**",
		"dict(a=",
		"OrderedDict([('a',",
		"f(",
		"f(a=",
		"f(a={'b':1},c=",
		"]",
		"'",
		"'\\",
		"'''\\",
		"u'",
		"[x for ",
		"{x:",
		"x[",
		"'a':",
		"'a':1}",
		"[<",
		"lambda:",
		"\\",
		"x={",
	])("%s without end does not throw", (piece) => {
		const text = piece.repeat(MANY);
		checkRanges(text, pythonFormat.parse(text));
	});
});

describe("size", () => {
	test("200,000 items", () => {
		const { node } = rootOf(pythonFormat, `[${"1,".repeat(MANY_ITEMS - 1)}1]`);
		expect(node.entries).toHaveLength(MANY_ITEMS);
		expect(node.entries.at(-1)?.key).toBe(String(MANY_ITEMS - 1));
	});

	test("a hundred thousand keys, twice", () => {
		const keys = Array.from({ length: MANY }, (_, i) => `'k${i}':${i}`).join();
		const { node } = rootOf(pythonFormat, `{${keys},${keys}}`);
		expect(node.entries.filter(({ shadowed }) => shadowed)).toHaveLength(MANY);
		expect(rootOf(pythonFormat, `dict({${keys}}, a=1)`).node.entries).toHaveLength(MANY + 1);
	});

	test("strings of 4 MB", () => {
		const plain = "x".repeat(LONG);
		expect(rootOf(pythonFormat, `{'a': '${plain}'}`).node.entries[0]?.node.value === plain).toBe(true);
		const escaped = rootOf(pythonFormat, `['''${"1234567\\n".repeat(LONG / 8)}''']`).node.entries[0]?.node.value;
		expect(escaped === "1234567\n".repeat(LONG / 8)).toBe(true);
	});

	test("many statements", () => {
		expect(pythonFormat.parse("x = {'a': 1}\n".repeat(MANY)).roots).toHaveLength(MANY);
		expect(pythonFormat.parse("f(x)[y] = 'z'\n".repeat(MANY)).roots).toHaveLength(0);
	});
});

test("names of Object.prototype are only names", () => {
	const { node } = rootOf(
		pythonFormat,
		"{'__proto__': {'polluted': 1}, 'constructor': dict(__proto__=2), '__proto__': 3}",
	);
	expect(node.entries.map(({ key, shadowed }) => [key, shadowed])).toEqual([
		["__proto__", true],
		["constructor", false],
		["__proto__", false],
	]);
	expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	expect(
		rootOf(pythonFormat, "{'a': toString, 'b': constructor(1)}").node.entries.map((entry) => entry.node.kind),
	).toEqual(["opaque", "opaque"]);
});
