import { describe, expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json";
import { MAX_PROBLEMS } from "../../../src/formats/problemCollector";
import { checkRanges, problems, values } from "./inspect";

const TOO_EARLY = "The text ends too early; not closed:";

type Case = [text: string, values: unknown[], ...problems: string[]];

function check(text: string, expected: unknown[], reported: string[]): void {
	expect(values(jsonFormat, text)).toEqual(expected);
	expect(problems(jsonFormat, text)).toEqual(reported);
	checkRanges(text, jsonFormat.parse(text));
}

describe("between and in entries", () => {
	test.each<Case>([
		['{"a": 1 "b": 2}', [{ a: 1, b: 2 }], `error 1:9 Expected “,” or “}”, found “"b"”`],
		['{"a": {}\n"b": 2}', [{ a: {}, b: 2 }], `error 2:1 Expected “,” or “}”, found “"b"”`],
		[
			'[1 2 "x" {"a": 1}]',
			[[1, 2, "x", { a: 1 }]],
			...["2", '"x"', "{"].map((found, i) => `error 1:${[4, 6, 10][i]} Expected “,” or “]”, found “${found}”`),
		],
		[
			"{a: 1 b: 2}",
			[{ a: 1, b: 2 }],
			"warning 1:2 JSON needs keys in double quotes",
			"error 1:7 Expected “,” or “}”, found “b”",
		],
		['{"a": 1; "b": 2}', [{ a: 1, b: 2 }], "error 1:8 Expected “,”, found “;”"],
		['{"a" 1}', [{ a: 1 }], "error 1:6 Expected “:” after the key “a”, found “1”"],
		[
			'{"a" = 1, "b" => 2}',
			[{ a: 1, b: 2 }],
			"error 1:6 Expected “:” after the key “a”, found “=”",
			"error 1:15 Expected “:” after the key “b”, found “=”",
		],
		['{"a": , "b": 2}', [{ a: "‹›", b: 2 }], "error 1:7 Expected a value for “a”, found “,”"],
		['{"a":}', [{ a: "‹›" }], "error 1:6 Expected a value for “a”, found “}”"],
		['{"a", "b": 2}', [{ a: "‹›", b: 2 }], "error 1:5 Expected “:” after the key “a”, found “,”"],
		['{"a": 1,, "b": 2}', [{ a: 1, b: 2 }], "error 1:9 Found a “,” with nothing before it; skipped it"],
		["[,1]", [[1]], "error 1:2 Found a “,” with nothing before it; skipped it"],
		['{"a": tru, "b": 2}', [{ a: "‹tru›", b: 2 }], "error 1:7 Expected a value, found “tru”"],
		['{"a": 12ab}', [{ a: "‹12ab›" }], "error 1:7 Expected a value, found “12ab”"],
		[
			'{"a": 1 (x, "y": 1), "b": 2}',
			[{ a: 1, b: 2 }],
			`error 1:9 Expected “,” or “}”, found “(x, "y": 1)”; skipped it`,
		],
		['{"a": 1 x y "b": 2}', [{ a: 1, b: 2 }], "error 1:9 Expected “,” or “}”, found “x y”; skipped it"],
		['{"a": 1 x\n"b": 2}', [{ a: 1, b: 2 }], "error 1:9 Expected “,” or “}”, found “x”; skipped it"],
		[
			'{"a": "say "hi" to", "b": 2}',
			[{ a: "say ", b: 2 }],
			'error 1:13 Expected “,” or “}”, found “hi" to"”; skipped it',
		],
		['{@, "b": 2}', [{ b: 2 }], "error 1:2 Expected a key in double quotes, found “@”; skipped it"],
		[
			'{"a": "x\n\t"b": 2}',
			[{ a: "x", b: 2 }],
			`error 1:7 Expected “"” at the end of the string that begins here`,
			`error 2:2 Expected “,” or “}”, found “"b"”`,
		],
		['{"a": "x,\n"b": 2}', [{ a: "x", b: 2 }], `error 1:7 Expected “"” at the end of the string that begins here`],
		['{"a": "x\n}', [{ a: "x" }], `error 1:7 Expected “"” at the end of the string that begins here`],
		[
			"[1 /* x",
			[[1]],
			"warning 1:4 JSON has no comments; kept /* … */ as a comment",
			"error 1:4 Expected “*/” at the end of the comment that begins here",
			`error 1:8 ${TOO_EARLY} “[” of line 1`,
		],
	])("%j", (text, expected, ...reported) => check(text, expected, reported));
});

describe("brackets", () => {
	test.each<Case>([
		[
			'{"a": [1, {"b": "x',
			[{ a: [1, { b: "x" }] }],
			`error 1:19 ${TOO_EARLY} “{” of line 1, a: “[” of line 1, “{” of line 1, the string of line 1`,
		],
		['{\n"a": {\n"b": 1,\n', [{ a: { b: 1 } }], `error 4:1 ${TOO_EARLY} “{” of line 1, a: “{” of line 2`],
		[
			'{"a": {"Quant',
			[{ a: { Quant: "‹›" } }],
			`error 1:14 ${TOO_EARLY} “{” of line 1, a: “{” of line 1, the string of line 1`,
		],
		['{"a": {"b":', [{ a: { b: "‹›" } }], `error 1:12 ${TOO_EARLY} “{” of line 1, a: “{” of line 1`],
		[
			"[[[[[[[[1",
			[[[[[[[[[1]]]]]]]]],
			`error 1:10 ${TOO_EARLY} “[” of line 1, “[” of line 1, “[” of line 1, 2 more, “[” of line 1, “[” of line 1, “[” of line 1`,
		],
		['{"a": [1}', [{ a: [1] }], "error 1:9 Expected “]” to close a: “[” of line 1, found “}”"],
		[
			'[{"a": 1], 2',
			[[{ a: 1 }]],
			"error 1:9 Expected “}” to close “{” of line 1, found “]”",
			"warning 1:12 Skipped the text after the last value",
		],
		['{"a": 1], "b": 2}', [{ a: 1, b: 2 }], "error 1:8 Unexpected “]”: no bracket is open; skipped it"],
		[
			'{"a": 1}]}',
			[{ a: 1 }],
			"error 1:9 Unexpected “]”: no bracket is open; skipped it",
			"error 1:10 Unexpected “}”: no bracket is open; skipped it",
		],
		['{"a": 1)}', [{ a: 1 }], "error 1:8 Unexpected “)”: no bracket is open; skipped it"],
	])("%j", (text, expected, ...reported) => check(text, expected, reported));
});

describe("programs", () => {
	test.each<Case>([
		[
			'{a: foo(1, {"b": 2}).c, d: process.env.X}',
			[{ a: '‹foo(1, {"b": 2}).c›', d: "‹process.env.X›" }],
			"warning 1:2 JSON needs keys in double quotes",
			...expressions([5, 'foo(1, {"b": 2}).c'], [28, "process.env.X"]),
		],
		[
			'{"a": "x" + y, "b": true|false}',
			[{ a: '‹"x" + y›', b: "‹true|false›" }],
			...expressions([7, '"x" + y'], [21, "true|false"]),
		],
		[
			"{...base, a: 1}",
			[{ "...base": "‹...base›", a: 1 }],
			...expressions([2, "...base"]),
			"warning 1:11 JSON needs keys in double quotes",
		],
		['["a", ...]', [["a", "‹...›"]], ...expressions([7, "..."])],
	])("%j", (text, expected, ...reported) => check(text, expected, reported));
});

function expressions(...found: [column: number, text: string][]): string[] {
	return found.map(([at, text]) => `warning 1:${at} “${text}” is an expression; its value is unknown`);
}

test("many problems are counted", () => {
	const text = `[${"1 ".repeat(MAX_PROBLEMS + 51)}]`;
	const reported = problems(jsonFormat, text);
	expect(reported).toHaveLength(MAX_PROBLEMS + 1);
	expect(reported.at(-1)).toBe("error 1:204 50 more problems are not shown");
});
