import { describe, expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json";
import { checkRanges, named, problems } from "./inspect";

const BEFORE = "Skipped the text before the first value";
const AFTER = "Skipped the text after the last value";
const BETWEEN = "Skipped text between two values";

type Case = [text: string, roots: [name: string, value: unknown][], ...problems: string[]];

describe("values in a text", () => {
	test.each<Case>([
		[
			'{"a":1}\n{"b":2}\n',
			[
				["", { a: 1 }],
				["", { b: 2 }],
			],
		],
		[
			'{"a":1}{"a":1}',
			[
				["", { a: 1 }],
				["", { a: 1 }],
			],
		],
		[
			'{"a":1},\n[2],',
			[
				["", { a: 1 }],
				["", [2]],
			],
		],
		[
			'2026-11-20T09:00:00Z INFO got {"a":1} in 5 ms',
			[["", { a: 1 }]],
			`warning 1:1 ${BEFORE}`,
			`warning 1:39 ${AFTER}`,
		],
		['[2026-11-20 09:00] [INFO] {"a":1}', [["", { a: 1 }]], `warning 1:1 ${BEFORE}`],
		[
			'[INFO] {"a":1}\n[WARN] {"b":2}',
			[
				["", { a: 1 }],
				["", { b: 2 }],
			],
			`warning 1:1 ${BEFORE}`,
			`warning 2:1 ${BETWEEN}`,
		],
		[
			'$ aws cloudfront get-distribution-config --id E1\n{\n"a": 1\n}\n$ ',
			[["", { a: 1 }]],
			`warning 1:1 ${BEFORE}`,
			`warning 5:1 ${AFTER}`,
		],
		[
			"aws cloudfront create-distribution --distribution-config '{\"a\": 1}'",
			[["", { a: 1 }]],
			`warning 1:1 ${BEFORE}`,
			`warning 1:67 ${AFTER}`,
		],
		['aws x --y "{\\"a\\": \\"b\\"}"', [["", '{"a": "b"}']], `warning 1:1 ${BEFORE}`],
		['Text [see](x):\n```json\n{"a": 1}\n```\n', [["", { a: 1 }]], `warning 1:1 ${BEFORE}`, `warning 4:1 ${AFTER}`],
		['const config = {"a": 1};', [["config", { a: 1 }]], `warning 1:1 ${BEFORE}`],
		[
			'const config = {"a": f(x)};',
			[["config", { a: "‹f(x)›" }]],
			`warning 1:1 ${BEFORE}`,
			"warning 1:22 “f(x)” is an expression; its value is unknown",
		],
		[
			'export const config: Config = {"a": 1} as const;',
			[["config", { a: 1 }]],
			`warning 1:1 ${BEFORE}`,
			`warning 1:40 ${AFTER}`,
		],
		[
			'client.createDistribution({"a": 1});',
			[["createDistribution", { a: 1 }]],
			`warning 1:1 ${BEFORE}`,
			`warning 1:35 ${AFTER}`,
		],
		['function f() {\n  send({"a": 1});\n}', [["send", { a: 1 }]], `warning 1:1 ${BEFORE}`, `warning 2:16 ${AFTER}`],
		['DistributionConfig: {"a": 1}', [["DistributionConfig", { a: 1 }]]],
		[
			'"DistributionConfig": {"a": 1},\n"b": 2,',
			[["", { DistributionConfig: { a: 1 }, b: 2 }]],
			"warning 1:1 The members have no “{” and “}” around them",
		],
		[
			'fig": {"a": 1}}, "b": {"c": 2}}',
			[
				["fig", { a: 1 }],
				["", { b: { c: 2 } }],
			],
			"error 1:15 Unexpected “}”: no bracket is open; skipped it",
			"warning 1:18 The members have no “{” and “}” around them",
			"error 1:31 Unexpected “}”: no bracket is open; skipped it",
		],
		['{"a": 1}\n<<<<<<< HEAD\n=======\n', [["", { a: 1 }]], `warning 2:1 ${AFTER}`],
		['"{\\"a\\":1}"', [["", '{"a":1}']]],
		[" 5 ", [["", 5]]],
		["[INFO]", [["", ["‹INFO›"]]], "error 1:2 Expected a value, found “INFO”"],
	])("%j", (text, roots, ...told) => {
		expect(named(jsonFormat, text)).toEqual(roots);
		expect(problems(jsonFormat, text)).toEqual(told);
		checkRanges(text, jsonFormat.parse(text));
	});

	test.each([
		["", "error 1:1 The text is empty"],
		[" \n", "error 1:1 The text is empty"],
		["hello", "error 1:1 Expected JSON, found no “{” or “[” in the text"],
		["12 x", "error 1:1 Expected JSON, found no “{” or “[” in the text"],
	])("%j holds none", (text, told) => {
		expect(named(jsonFormat, text)).toEqual([]);
		expect(problems(jsonFormat, text)).toEqual([told]);
	});

	test("a root's range has the name before it", () => {
		const text = 'const x = {"a": 1};';
		const { roots } = jsonFormat.parse(text);
		expect(roots.map(({ start, end }) => text.slice(start, end))).toEqual(['x = {"a": 1}']);
	});
});
