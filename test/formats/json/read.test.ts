import { describe, expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json";
import { checkRanges, comments, plain, problems, rootOf, slices, values } from "./inspect";

describe("values", () => {
	test.each([
		["{}"],
		["[]"],
		['{"a": 1, "b": [true, false, null], "c": {"d": "e"}}'],
		["0"],
		["-0"],
		["-0.0"],
		["123456789012345678901234567890"],
		["9007199254740993"],
		["1e400"],
		["-1E-400"],
		["1.5e+3"],
		['""'],
		['"text"'],
		['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\\ud800"'],
		['"é 😀 \u2028 \u007f"'],
		[' \t\r\n{ "a" : [ 1 , 2 ] } \n'],
		['{"__proto__": {"x": 1}, "constructor": 2, "toString": 3}'],
		['{"": 1, " ": 2, "a\\nb": 3, "\\u0061": 4}'],
		['{"1": "a", "0": "b"}'],
		["true"],
	])("%s is as JSON.parse reads it", (text) => {
		const { roots, problems: told } = jsonFormat.parse(text);
		expect(told).toEqual([]);
		expect(roots).toHaveLength(1);
		expect(roots.map(({ node }) => plain(node, text))).toEqual([JSON.parse(text)]);
	});

	test("the last of equal keys counts", () => {
		const text = '{"a": 1, "b": 2, "a": 3, "a": 4}';
		const root = rootOf(jsonFormat, text);
		expect(root.node.entries.map(({ key, shadowed }) => [key, shadowed])).toEqual([
			["a", true],
			["b", false],
			["a", true],
			["a", false],
		]);
		expect(values(jsonFormat, text)).toEqual([{ a: 4, b: 2 }]);
		expect(problems(jsonFormat, text)).toEqual([
			"warning 1:2 Duplicate key “a” on line 1; the last one counts",
			"warning 1:18 Duplicate key “a” on line 1; the last one counts",
		]);
	});

	test("the same among many keys", () => {
		const many = Array.from({ length: 40 }, (_, i) => `"k${i % 39}": ${i}`);
		const text = `{${many.join()}}`;
		expect(rootOf(jsonFormat, text).node.entries.filter((entry) => entry.shadowed)).toHaveLength(1);
		expect(values(jsonFormat, text)).toEqual([JSON.parse(text)]);
	});

	test("the generic tree has no types, and indexes for keys", () => {
		const { node } = rootOf(jsonFormat, "[[7]]");
		expect(node).toEqual({
			kind: "list",
			type: null,
			entries: [
				{
					key: "0",
					spelled: "",
					keyStart: -1,
					keyEnd: -1,
					start: 1,
					end: 4,
					shadowed: false,
					node: expect.objectContaining({ kind: "list", start: 1, end: 4 }),
				},
			],
			value: null,
			start: 0,
			end: 5,
			notes: null,
		});
	});
});

describe("ranges", () => {
	test("key, entry and value lie on their text", () => {
		expect(slices(jsonFormat, '{ "a" : [ 1.50 , {"b\\n":"x"} ], "c":null }')).toEqual([
			['"a"', '"a" : [ 1.50 , {"b\\n":"x"} ]', '[ 1.50 , {"b\\n":"x"} ]'],
			["", "1.50", "1.50"],
			["", '{"b\\n":"x"}', '{"b\\n":"x"}'],
			['"b\\n"', '"b\\n":"x"', '"x"'],
			['"c"', '"c":null', "null"],
		]);
	});

	test("unquoted and single-quoted keys too", () => {
		expect(slices(jsonFormat, "{a: 'x', 'b' : +1}")).toEqual([
			["a", "a: 'x'", "'x'"],
			["'b'", "'b' : +1", "+1"],
		]);
	});

	test("the root's own", () => {
		const { start, end, node } = rootOf(jsonFormat, ' \n{"a":1} ');
		expect([start, end, node.start, node.end]).toEqual([2, 9, 2, 9]);
	});
});

describe("what people take for JSON", () => {
	test.each<[text: string, value: unknown, ...problems: string[]]>([
		["[1, // one\n 2]", [1, 2], "warning 1:5 JSON has no comments; kept // … as a comment"],
		["[1, # one\n 2] # x", [1, 2], "warning 1:5 JSON has no comments; kept # … as a comment"],
		["/* a */[1 /* b\n*/]", [1], "warning 1:1 JSON has no comments; kept /* … */ as a comment"],
		['{"a": [1,],}', { a: [1] }, "warning 1:9 JSON does not allow a comma after the last entry"],
		["{'it\\'s': '\"'}", { "it's": '"' }, "warning 1:2 JSON needs strings in double quotes"],
		["{a: 1, $b_2: 2, c-d: 3}", { a: 1, $b_2: 2, "c-d": 3 }, "warning 1:2 JSON needs keys in double quotes"],
		["[True, False, True]", [true, false, true], word(2, "True"), word(8, "False")],
		["[None, undefined]", [null, null], word(2, "None"), word(8, "undefined")],
		["[NaN, Infinity]", [Number.NaN, Infinity], word(2, "NaN"), word(7, "Infinity")],
		["[-Infinity]", [-Infinity], number(2, "-Infinity")],
		["[+1]", [1], number(2, "+1")],
		["[01]", [1], number(2, "01")],
		["[.5]", [0.5], number(2, ".5")],
		["[5.]", [5], number(2, "5.")],
		["[0x1F]", [31], number(2, "0x1F")],
		['{"a":\u00a0\u200b1}', { a: 1 }, "warning 1:6 JSON does not allow this kind of whitespace; skipped it"],
		['["\\q \\u12"]', ["\\q \\u12"], "warning 1:3 JSON has no escape “\\q”; kept it unchanged"],
		['["a\n b\tc"]', ["a\n b\tc"], "warning 1:4 Line end or control character in a string; kept it in the string"],
		['\ufeff{"a": 1}', { a: 1 }],
	])("%j", (text, value, ...told) => {
		expect(values(jsonFormat, text)).toEqual([value]);
		expect(problems(jsonFormat, text)).toEqual(told);
		checkRanges(text, jsonFormat.parse(text));
	});

	test("comments are notes of the container in which they stand", () => {
		const text = '// top\n{ /* first */ "a": 1, // one\n# two\n"b": /* in */ [ /* empty */ ] /* last */ }\n// end';
		const { node } = rootOf(jsonFormat, text);
		expect(comments(node, text)).toEqual([
			[0, "top", "// top"],
			[0, "first", "/* first */"],
			[1, "one", "// one"],
			[1, "two", "# two"],
			[1, "in", "/* in */"],
			[2, "last", "/* last */"],
			[2, "end", "// end"],
		]);
		expect(comments((node.entries[1] as (typeof node.entries)[0]).node, text)).toEqual([[0, "empty", "/* empty */"]]);
	});

	test("a comment's text has no delimiters and no space around", () => {
		const text = '{"a": 1 /**\n * x\n */ //   y  \r\n}';
		expect(comments(rootOf(jsonFormat, text).node, text)).toEqual([
			[1, "*\n * x", "/**\n * x\n */"],
			[1, "y", "//   y  "],
		]);
	});
});

function word(column: number, text: string): string {
	return `warning 1:${column} “${text}” is not valid JSON; read it anyway`;
}

function number(column: number, text: string): string {
	return `warning 1:${column} “${text}” is not a JSON number`;
}
