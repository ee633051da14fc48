import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json";
import { corpusFiles, corpusText } from "../../corpus";
import { canonical, checkRanges, type Plain, plain } from "./inspect";

const space = fc.constantFrom("", "", "", " ", "\n\t", "\r\n    ");
const escaped = fc.constantFrom(
	"\\n",
	"\\u00e9",
	"\\ud800",
	"\\udc00",
	"\\uD83D\\uDE00",
	'\\"',
	"\\\\",
	"\\/",
	"\\u0000",
);
const character = fc.oneof(
	{ weight: 6, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).map(raw) },
	{ weight: 1, arbitrary: escaped },
	{ weight: 1, arbitrary: fc.constantFrom("\ud800", "\udfff", "\u2028", "'", "//", "/*", "#", "{", "]", ",", ":") },
);
const text = fc.array(character, { maxLength: 8 }).map((parts) => `"${parts.join("")}"`);
const key = fc.oneof(
	text,
	fc.constantFrom('"a"', '"a"', '"b"', '""', '"__proto__"', '"constructor"', '"1"', '"\\u0061"'),
);
const number = fc
	.tuple(
		fc.constantFrom("", "-"),
		fc.oneof(fc.nat().map(String), fc.constantFrom("0", "123456789012345678901234567890", "9007199254740993")),
		fc.constantFrom("", "", ".0", ".5", ".1234567890123456789"),
		fc.constantFrom("", "", "e0", "E+5", "e-7", "e400", "E-400"),
	)
	.map((parts) => parts.join(""));

/** A character as a string holds it: only those of JSON's own grammar are escaped. */
function raw(one: string): string {
	if (one === '"' || one === "\\") return `\\${one}`;
	return one < " " ? `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}` : one;
}

/** Any text that JSON.parse accepts. */
const document = fc.letrec<{ value: string }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 6, depthIdentifier: "json" },
		fc.oneof(text, number, fc.constantFrom("true", "false", "null")),
		listed("[", "]", tie("value")),
		listed(
			"{",
			"}",
			fc.tuple(key, space, space, tie("value")).map(([name, a, b, value]) => `${name}${a}:${b}${value}`),
		),
	),
})).value;

function listed(open: string, close: string, entry: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const entries = fc.array(
		fc.tuple(space, entry, space).map((parts) => parts.join("")),
		{
			maxLength: 6,
			depthIdentifier: "json",
		},
	);
	return fc.tuple(entries, space).map(([parts, gap]) => open + (parts.length > 0 ? parts.join(",") : gap) + close);
}

function parsed(input: string): { value: Plain } | null {
	try {
		return { value: JSON.parse(input) as Plain };
	} catch {
		return null;
	}
}

/** What JSON.parse accepts is read without an error and to the same value. */
function expectAgreement(input: string): void {
	const syntax = jsonFormat.parse(input);
	checkRanges(input, syntax);
	const expected = parsed(input);
	if (!expected) return;
	expect(syntax.problems.filter(({ severity }) => severity === "error")).toEqual([]);
	expect(syntax.roots.map(({ node }) => canonical(plain(node, input)))).toEqual([canonical(expected.value)]);
}

describe("agreement with JSON.parse", () => {
	test("on random JSON", () => {
		fc.assert(
			fc.property(fc.tuple(space, document, space), ([before, inner, after]) => {
				const input = before + inner + after;
				expect(parsed(input)).not.toBeNull();
				expectAgreement(input);
			}),
			{ numRuns: 500 },
		);
	});

	test("on what JSON.stringify writes", () => {
		fc.assert(
			fc.property(
				fc.json({ maxDepth: 6, stringUnit: "binary" }),
				fc.constantFrom(undefined, 2, "\t"),
				(value, indent) => expectAgreement(JSON.stringify(JSON.parse(value), null, indent)),
			),
			{ numRuns: 500 },
		);
	});

	test("on damaged JSON, of which some is still JSON", () => {
		const damage = fc.tuple(
			fc.nat(),
			fc.nat(3),
			fc.constantFrom("", "", ",", "]", "}", '"', "\\", "\n", "x", "//", "'", ":"),
		);
		fc.assert(
			fc.property(document, fc.array(damage, { minLength: 1, maxLength: 4 }), (whole, damages) => {
				let input = whole;
				for (const [at, length, put] of damages) {
					const start = at % (input.length + 1);
					input = input.slice(0, start) + put + input.slice(start + length);
				}
				expectAgreement(input);
				if (!parsed(input))
					expect(jsonFormat.parse(input).problems.length + jsonFormat.parse(input).roots.length).not.toBe(0);
			}),
			{ numRuns: 1000 },
		);
	});

	test("on any text at all, without an exception", () => {
		const piece = fc.constantFrom(
			..."{}[]:,\"'\\/*#`()<>=;-+. \n\r\t0e1axXuUrRbBfF_$…\ud800\u00a0",
			"true",
			"//",
			"/*",
			"*/",
			"\\u",
			"None",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectAgreement(pieces.join(""))),
			{ numRuns: 1000 },
		);
	});
});

describe("whole files", () => {
	const files = corpusFiles("cli-json", "placebo-json");
	test.each(files)("$file", ({ file }) => expectAgreement(corpusText(file)));

	test("those that are no JSON say why, and are there as far as they go", () => {
		const told = files
			.map(({ file }) => corpusText(file))
			.filter((input) => !parsed(input))
			.map((input) => jsonFormat.parse(input));
		expect(told.length).toBeGreaterThan(3);
		for (const { roots, problems } of told) {
			expect(problems).toHaveLength(1);
			expect(roots).toHaveLength(1);
			expect(roots[0]?.node.entries.length).toBeGreaterThan(1);
		}
	});
});
