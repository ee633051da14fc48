import { describe, expect, test } from "vitest";
import { createScalar } from "../../../src/document/node";
import { jsonFormat } from "../../../src/formats/json/json";
import { printPythonString } from "../../../src/formats/python/print";
import { pythonFormat } from "../../../src/formats/python/python";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { comments, plain, rootOf } from "../json/inspect";

function printed(source: string, from = pythonFormat): string {
	return pythonFormat.print({
		from: from.name,
		node: rootOf(from, source).node,
		source,
		name: null,
		apiVersion: "2020-05-31",
	});
}

describe("what is written", () => {
	test("is laid out as in boto3's documentation", () => {
		expect(printed("{'a':{\"b\":[1,u'é',{}],'c':()},'d':None,'e':True,}")).toBe(
			`{
    'a': {
        'b': [
            1,
            'é',
            {},
        ],
        'c': [],
    },
    'd': None,
    'e': True,
}`,
		);
	});

	test.each([
		["numbers as they are", "[-0, 9007199254740993, 1.50, 1e+3]", ["-0", "9007199254740993", "1.50", "1e+3"]],
		[
			"other spellings in decimal",
			"[0xFF, 5L, .5, 5., +1, 1_000, 0777]",
			["255", "5", "0.5", "5.0", "1", "1000", "511"],
		],
		["numbers that have no spelling", "[float('nan'), float('-inf')]", ["float('nan')", "-1e999"]],
		[
			"timestamps",
			"[datetime.datetime(2017, 3, 25, 1, 2, 3, 655000, tzinfo=UTC), datetime(2017, 3, 25), datetime(2017, 3, 25, 1, 2, 3)]",
			[
				"datetime.datetime(2017, 3, 25, 1, 2, 3, 655000, tzinfo=tzutc())",
				"datetime.datetime(2017, 3, 25, 0, 0)",
				"datetime.datetime(2017, 3, 25, 1, 2, 3)",
			],
		],
		[
			"expressions as they are",
			"[os.environ['X'] + 'y', f'{x}', ..., True|False, [x for x in y]]",
			["os.environ['X'] + 'y'", "f'{x}'", "...", "True|False", "[x for x in y]"],
		],
		["what is no expression as a string", "['a', <x>, $y]", ["'a'", "'<x>'", "'$y'"]],
	])("%s", (_, source, lines) => {
		const inner = printed(source).split("\n").slice(1, -1);
		expect(inner.map((line) => line.trim().replace(/,$/, ""))).toEqual(lines);
	});

	test("keys, spreads and entries that count", () => {
		const source = "{**base, 'a': 1, name: 2, 3: 4, 'x' + y: 5, 'a': 6, 'b': dict(c=7)}";
		expect(printed(source)).toBe(
			`{
    **base,
    name: 2,
    3: 4,
    'x' + y: 5,
    'a': 6,
    'b': {
        'c': 7,
    },
}`,
		);
	});

	test("canonical keys", () => {
		const source = "{'minTTL': 1}";
		const { node } = rootOf(pythonFormat, source);
		for (const entry of node.entries) entry.key = "MinTTL";
		expect(pythonFormat.print({ from: "python", node, source, name: null, apiVersion: "2020-05-31" })).toBe(
			"{\n    'MinTTL': 1,\n}",
		);
	});

	test("comments at their place", () => {
		const source = "# top\n{ # first\n'a': 1, # one\n'b': [ # empty\n], 'c': (2), # last\n# two\n}\n";
		const text = printed(source);
		expect(text).toBe(
			`{
    # top
    # first
    'a': 1,
    # one
    'b': [
        # empty
    ],
    'c': 2,
    # last
    # two
}`,
		);
		const notes = (from: string) =>
			comments(rootOf(pythonFormat, from).node, from).map(([before, note]) => [before, note]);
		expect(notes(text)).toEqual(notes(source));
		expect(printed(text)).toBe(text);
	});

	test("a scalar with its comment", () => {
		expect(printed("# five\n5")).toBe("# five\n5");
	});
});

describe("from other formats", () => {
	test("JSON", () => {
		const source = '{"a": [1.0, -0, true, null, "it\'s"], /* x\n * y */ "b": 0x10, c: Date.now(), d: }';
		expect(printed(source, jsonFormat)).toBe(
			`{
    'a': [
        1.0,
        -0,
        True,
        None,
        "it's",
    ],
    # x
    # * y
    'b': 16,
    'c': 'Date.now()',
    'd': None,
}`,
		);
	});

	test("XML's comments", () => {
		const source = "<A><!-- one --><B>x</B></A>";
		expect(printed(source, xmlFormat)).toContain("# one\n");
	});

	test.each([
		["2017-03-25T01:02:03.655Z", "datetime.datetime(2017, 3, 25, 1, 2, 3, 655000, tzinfo=tzutc())"],
		["2017-03-25T01:02:03.000001+00:00", "datetime.datetime(2017, 3, 25, 1, 2, 3, 1, tzinfo=tzutc())"],
		["2017-03-25T01:02:00.000Z", "datetime.datetime(2017, 3, 25, 1, 2, tzinfo=tzutc())"],
		["2017-03-25T01:02:03.1234560000Z", "datetime.datetime(2017, 3, 25, 1, 2, 3, 123456, tzinfo=tzutc())"],
		["2017-03-25T01:02:03+02:00", "'2017-03-25T01:02:03+02:00'"],
		["2017-13-25T01:02:03Z", "'2017-13-25T01:02:03Z'"],
		["yesterday", "'yesterday'"],
	])("timestamp %s", (iso, text) => {
		const node = createScalar("timestamp", iso, 0, 0);
		expect(pythonFormat.print({ from: "python", node, source: "", name: null, apiVersion: "2020-05-31" })).toBe(text);
	});
});

describe("strings", () => {
	test.each([
		["", "''"],
		["it's", '"it\'s"'],
		["'\"", "'\\'\"'"],
		['"', "'\"'"],
		["a\\b\n\r\t\0\x7f\x85\u00a0", "'a\\\\b\\n\\r\\t\\x00\\x7f\\x85\\xa0'"],
		["é😀", "'é😀'"],
		["\ud800", "'\\ud800'"],
		["\u2028\u200b\ufeff\u202e", "'\\u2028\\u200b\\ufeff\\u202e'"],
		["\u{e0001}", "'\\U000e0001'"],
	])("%j", (value, text) => {
		expect(printPythonString(value)).toBe(text);
		const { node } = rootOf(pythonFormat, text);
		expect(plain(node, text)).toBe(value);
	});
});
