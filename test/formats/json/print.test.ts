import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createScalar } from "../../../src/document/node";
import { jsonFormat } from "../../../src/formats/json/json";
import { isJsonNumber, toJsonNumber } from "../../../src/formats/json/numbers";
import { canonical, plain, rootOf } from "./inspect";

function printed(source: string): string {
	return jsonFormat.print({
		from: "json",
		node: rootOf(jsonFormat, source).node,
		source,
		name: null,
		apiVersion: "2020-05-31",
	});
}

describe("what is written", () => {
	test("is laid out as the AWS CLI does", () => {
		expect(printed('{"a":{"b":[1,"é\\n",{}],"c":[]},"d":null,"e":true}')).toBe(
			`{
    "a": {
        "b": [
            1,
            "é\\n",
            {}
        ],
        "c": []
    },
    "d": null,
    "e": true
}`,
		);
	});

	test.each([
		["numbers as they are", "[-0, 9007199254740993, 1.50, 1e+3]", ["-0", "9007199254740993", "1.50", "1e+3"]],
		["other spellings in decimal", "[0xFF, 01, .5, 5., +1]", ["255", "1", "0.5", "5.0", "1"]],
		["words", "[True, None, NaN, -Infinity]", ["true", "null", "NaN", "-Infinity"]],
		["lone surrogates as escapes", '["\\ud800x", "\\ud83d\\ude00"]', ['"\\ud800x"', '"😀"']],
		["expressions as strings", '[a.b("c"), {d: }]', ['"a.b(\\"c\\")"', "{", '    "d": null', "}"]],
		["no comments", "[1, // one\n2]", ["1", "2"]],
	])("%s", (_, source, lines) => {
		const inner = printed(source).split("\n").slice(1, -1);
		expect(inner.map((line) => line.replace(/^ {4}/, "").replace(/,$/, ""))).toEqual(lines);
	});

	test("entries that count", () => {
		expect(printed('{"a": 1, "__proto__": 2, "a": 3}')).toBe('{\n    "__proto__": 2,\n    "a": 3\n}');
		expect(printed('{"a": 1, "b": 2, "b": 3}')).toBe('{\n    "a": 1,\n    "b": 3\n}');
	});

	test("canonical keys", () => {
		const { node } = rootOf(jsonFormat, '{"minTTL": 1}');
		for (const entry of node.entries) entry.key = "MinTTL";
		expect(
			jsonFormat.print({ from: "json", node, source: '{"minTTL": 1}', name: null, apiVersion: "2020-05-31" }),
		).toBe('{\n    "MinTTL": 1\n}');
	});

	test("timestamps as strings", () => {
		const node = createScalar("timestamp", "2017-03-25T01:02:03Z", 0, 0);
		expect(jsonFormat.print({ from: "json", node, source: "", name: null, apiVersion: "2020-05-31" })).toBe(
			'"2017-03-25T01:02:03Z"',
		);
	});
});

test("is read again as the same value", () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }), (value) => {
			const text = printed(JSON.stringify([value]));
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify([value])));
			expect(canonical(plain(rootOf(jsonFormat, text).node, text))).toBe(canonical(JSON.parse(text)));
			expect(printed(text)).toBe(text);
		}),
		{ numRuns: 200 },
	);
});

describe("numbers", () => {
	test.each([
		["0", true],
		["-0.10e-5", true],
		["1E+5", true],
		["", false],
		["-", false],
		["01", false],
		["1.", false],
		[".5", false],
		["1e", false],
		["1 ", false],
		["Infinity", false],
	])("%s: %s", (text, expected) => expect(isJsonNumber(text)).toBe(expected));

	test.each([
		[" 86400 ", 86400, "86400"],
		["1_000_000", 1e6, "1000000"],
		["0xFFFFFFFFFFFFFFFFFF", 2 ** 72, "4722366482869645213695"],
		["0b101", 5, "5"],
		["- 5", -5, "-5"],
		["12345678901234567890L", Number("12345678901234567890"), "12345678901234567890"],
		["1.e5", 1e5, "1.0e5"],
		["0777", 511, "511"],
		["something else", 7, "7"],
		["", 0.5, "0.5"],
	])("%s as %s", (raw, value, expected) => expect(toJsonNumber(raw, value)).toBe(expected));
});
