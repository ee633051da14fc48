import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Node } from "../../../src/document/node";
import { pythonFormat } from "../../../src/formats/python/python";
import { corpusFiles, corpusText, leastOf } from "../../corpus";
import { hasPython, runPython } from "../../python";
import { checkRanges, rootOf } from "../json/inspect";

const PYTHON = "python3";
const RUNS = 500;
const SEED = 20170325;
const found = hasPython(PYTHON);

/** A value with its kind, as both sides describe it: numbers as text, dicts as pairs, sets in any order. */
type Described =
	| { s: string }
	| { o: string }
	| { n: string }
	| { b: boolean | null }
	| { l: Described[] }
	| { d: [string, Described][] };

/** Describes what a text holds; a set shows as a list, so its items are sorted on both sides. */
function describeNode(node: Node, text: string): Described {
	if (node.kind === "structure") {
		const members = node.entries.filter(({ shadowed }) => !shadowed);
		return {
			d: members.map(({ key, node: value }) => [key, describeNode(value, text)] as [string, Described]).sort(byKey),
		};
	}
	if (node.kind === "list") {
		const items = node.entries.map((entry) => describeNode(entry.node, text));
		return { l: isSet(text.slice(node.start, node.end)) ? items.sort(byText) : items };
	}
	if (node.kind === "string") return { s: String(node.value) };
	if (typeof node.value === "number") return { n: numberText(node.value) };
	if (node.kind === "opaque" || node.kind === "timestamp") return { o: text.slice(node.start, node.end) };
	return { b: node.value as boolean | null };
}

const isSet = (spelled: string) => /^(?:\{|set\()/.test(spelled);
const byText = (a: Described, b: Described) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const byKey = (a: [string, Described], b: [string, Described]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const numberText = (value: number) => (Object.is(value, -0) ? "-0" : String(value));

/** What Python answered, in our terms: its numbers become JS numbers, and its order of sets and keys ours. */
function normal(value: Described | { u: Described[] } | { i: string } | { f: string }): Described {
	if ("u" in value) return { l: value.u.map(normal).sort(byText) };
	if ("i" in value) return { n: numberText(Number(value.i)) };
	if ("f" in value) return { n: numberText(Number(value.f)) };
	if ("l" in value) return { l: value.l.map(normal) };
	if ("d" in value) return { d: value.d.map(([key, one]) => [key, normal(one)] as [string, Described]).sort(byKey) };
	return value;
}

const DESCRIBE = `
import ast, json, math, sys, warnings
warnings.simplefilter("ignore")
def describe(v):
    if v is None or isinstance(v, bool): return {"b": v}
    if isinstance(v, int): return {"i": str(v)}
    if isinstance(v, float): return {"f": "Infinity" if v == math.inf else "-Infinity" if v == -math.inf else repr(v)}
    if isinstance(v, str): return {"s": v}
    if isinstance(v, bytes): return {"s": v.decode("latin-1")}
    if isinstance(v, dict): return {"d": [[k if isinstance(k, str) else k.decode("latin-1") if isinstance(k, bytes) else repr(k), describe(x)] for k, x in v.items()]}
    if isinstance(v, (set, frozenset)): return {"u": [describe(x) for x in v]}
    return {"l": [describe(x) for x in v]}
`;
const EVALUATE = `${DESCRIBE}
json.dump([describe(ast.literal_eval(text)) for text in json.load(sys.stdin)], sys.stdout)
`;
/** What the parser of Python's own sees in an expression; `o` is the source of what is no literal. */
const PARSE = `
import ast, json, sys
texts = json.load(sys.stdin)
def see(text, v):
    if isinstance(v, ast.Constant) and v.value is not ...:
        if v.value is None or isinstance(v.value, bool): return {"b": v.value}
        return {"s": v.value} if isinstance(v.value, str) else {"i": str(v.value)}
    if isinstance(v, ast.Dict): return {"d": [[k.value if isinstance(k, ast.Constant) else "**" + ast.get_source_segment(text, x), see(text, x)] for k, x in zip(v.keys, v.values)]}
    if isinstance(v, (ast.List, ast.Tuple)): return {"l": [see(text, x) for x in v.elts]}
    if isinstance(v, ast.Call) and isinstance(v.func, ast.Name) and v.func.id == "dict" and not v.args:
        return {"d": [[k.arg or "**" + ast.get_source_segment(text, k.value), see(text, k.value)] for k in v.keywords]}
    return {"o": ast.get_source_segment(text, v)}
json.dump([see(text, ast.parse(text, mode="eval").body) for text in texts], sys.stdout)
`;
/** Random values, written by repr and pprint in all widths, and described. */
const INVENT = `${DESCRIBE}
import pprint, random
given = json.load(sys.stdin)
rng = random.Random(given["seed"])
words = ["", "a", "it's", 'say "x"', "'\\"", "tab\\t", "line\\nbreak", "back\\\\slash", "\\0\\x7f\\x85", "é", "😀", "\\u2028", "\\ud800", "images/*.jpg", "# no comment", "{'no': 1}", "a long text of several words that pprint wraps at its width"]
def scalar():
    return rng.choice([None, True, False, 0, -1, 86400, 2**53 + 1, -(2**70), 0.5, -0.0, 1e300, -1e-7, 1e22, rng.random(), rng.randint(-10**6, 10**6), rng.choice(words), rng.choice(words), rng.choice(words), b"b'\\xff\\n"])
def value(depth):
    kind = rng.random() if depth < 5 else 1
    if kind < 0.25: return {rng.choice([rng.choice(words), str(rng.randint(0, 99)), rng.randint(0, 9)]): value(depth + 1) for _ in range(rng.randint(0, 5))}
    if kind < 0.45: return [value(depth + 1) for _ in range(rng.randint(0, 5))]
    if kind < 0.55: return tuple(value(depth + 1) for _ in range(rng.randint(0, 4)))
    if kind < 0.6: return {rng.choice([rng.randint(0, 9), rng.choice(words)]) for _ in range(rng.randint(1, 4))}
    return scalar()
answers = []
for n in range(given["runs"]):
    v = value(0)
    text = repr(v) if n % 2 else pprint.pformat(v, width=rng.choice([10, 40, 80]), compact=rng.random() < 0.5)
    answers.append({"text": text, "value": describe(v)})
json.dump(answers, sys.stdout)
`;

const gap = fc.constantFrom("", "", "", " ", "\n", " # c'{\n", "\t\\\n", "\r\n");
const letters = fc.string({ unit: "binary", maxLength: 3 }).map((text) => text.replace(/[\p{C}'"\\]/gu, "x"));
const ascii = fc.string({ unit: "binary-ascii", maxLength: 3 }).map((text) => text.replace(/[^ -~]|['"\\]/g, "x"));
const escapes =
	"\\n \\t \\\\ \\' \\\" \\a \\b \\f \\v \\r \\0 \\12 \\377 \\1234 \\x41 \\xff \\u00e9 \\ud800 \\U0001F600 \\\n \\q".split(
		" ",
	);
const quotes = fc.constantFrom("'", '"', "'''", '"""');

/** String literals of every prefix and quote. */
const stringLiteral = fc
	.tuple(
		fc.constantFrom("", "", "", "u", "U"),
		quotes,
		fc.array(fc.oneof(letters, fc.constantFrom(...escapes)), { maxLength: 5 }),
	)
	.map(([prefix, quote, parts]) => quoted(prefix, quote, parts.join("")));
const rawLiteral = fc
	.tuple(
		fc.constantFrom("r", "R"),
		quotes,
		fc.array(fc.oneof(letters, fc.constantFrom("\\n", "\\'", '\\"', "\\\\", "\\x")), { maxLength: 4 }),
	)
	.map(([prefix, quote, parts]) => quoted(prefix, quote, parts.join("")));
const bytesLiteral = fc
	.tuple(
		fc.constantFrom("b", "B", "rb", "bR", "Rb"),
		quotes,
		fc.array(fc.oneof(ascii, fc.constantFrom("\\n", "\\x41", "\\377", "\\'", '\\"')), { maxLength: 4 }),
	)
	.map(([prefix, quote, parts]) => quoted(prefix, quote, parts.join("")));

/** In triple quotes, line ends and single quotes of the same kind stand as they are. */
function quoted(prefix: string, quote: string, inner: string): string {
	return prefix + quote + (quote.length === 3 ? `\n${quote[0]}x${inner}` : inner) + quote;
}

const strings = fc.oneof(
	{ weight: 6, arbitrary: stringLiteral },
	{ weight: 1, arbitrary: rawLiteral },
	{ weight: 1, arbitrary: bytesLiteral },
	{
		weight: 1,
		arbitrary: fc
			.tuple(stringLiteral, fc.constantFrom(" ", "\n", "# c\n"), fc.oneof(stringLiteral, rawLiteral))
			.map((parts) => `(${parts.join("")})`),
	},
);
const numbers = fc
	.tuple(
		fc.constantFrom("", "-", "+", "- "),
		fc.oneof(
			fc.nat().map(String),
			fc.constantFrom(
				"0",
				"00",
				"1_000",
				"0x1F",
				"0X_ff",
				"0o17",
				"0b101",
				"1.",
				".5",
				"1_0.5e-1_0",
				"1E5",
				"1e400",
				"9007199254740993",
				"123456789012345678901234567890",
			),
		),
	)
	.map((parts) => parts.join(""));

/** Any text that ast.literal_eval accepts. */
const literal = fc.letrec<{ value: string; hashable: string }>((tie) => ({
	hashable: fc.oneof(stringLiteral, rawLiteral, fc.nat(99).map(String), fc.constant("None")),
	value: fc.oneof(
		{ maxDepth: 5, depthIdentifier: "python" },
		strings,
		numbers,
		fc.constantFrom("True", "False", "None", "()", "[]", "{}", "set()"),
		fc.tuple(gap, tie("value"), gap).map((parts) => `(${parts.join("")})`),
		listed("[", "]", tie("value"), false),
		listed("(", ")", tie("value"), true),
		listed(
			"{",
			"}",
			fc.tuple(tie("hashable"), gap, gap, tie("value")).map(([key, a, b, value]) => `${key}${a}:${b}${value}`),
			false,
		),
	),
})).value;

function listed(open: string, close: string, entry: fc.Arbitrary<string>, comma: boolean): fc.Arbitrary<string> {
	const entries = fc.array(
		fc.tuple(gap, entry, gap).map((parts) => parts.join("")),
		{
			minLength: 1,
			maxLength: 5,
			depthIdentifier: "python",
		},
	);
	return fc
		.tuple(entries, fc.boolean(), gap)
		.map(([parts, trailing, end]) => open + parts.join(",") + (trailing || comma ? "," : "") + end + close);
}

function printed(text: string): string {
	return pythonFormat.print({
		from: "python",
		node: rootOf(pythonFormat, text).node,
		source: text,
		name: null,
		apiVersion: "2020-05-31",
	});
}

function ours(text: string): Described {
	const syntax = pythonFormat.parse(text);
	expect(syntax.problems.filter(({ severity }) => severity === "error")).toEqual([]);
	expect(syntax.roots).toHaveLength(1);
	checkRanges(text, syntax);
	return describeNode(rootOf(pythonFormat, text).node, text);
}

describe.skipIf(!found)("against ast.literal_eval", { timeout: 120_000 }, () => {
	// In brackets, because outside of them a line end ends the literal.
	// The prefix tells that it is Python, where it could be JSON as well.
	const texts = fc.sample(literal, { numRuns: RUNS, seed: SEED }).map((text) => `[u'', ${text}]`);

	test(`${RUNS} random literals, and what we write of them`, () => {
		const written = texts.map(printed);
		const answers = runPython<Described[]>(PYTHON, EVALUATE, [...texts, ...written]).map(normal);
		texts.forEach((text, index) => {
			expect(ours(text), text).toEqual(answers[index]);
			// What was a set or tuple is written as a list.
			expect(ours(written[index] ?? ""), text).toEqual(answers[texts.length + index]);
			expect(printed(written[index] ?? "")).toBe(written[index]);
		});
	});

	test(`${RUNS} random values that Python wrote`, () => {
		const answers = runPython<{ text: string; value: Described }[]>(PYTHON, INVENT, { seed: SEED, runs: RUNS });
		expect(answers).toHaveLength(RUNS);
		for (const { text, value } of answers) expect(ours(text), text).toEqual(normal(value));
	});

	test("whole files, and what we write of them", () => {
		const files = corpusFiles("python").filter(({ notes }) => notes.includes("literal_eval-ok"));
		const real = files.map(({ file }) => corpusText(file));
		const answers = runPython<Described[]>(PYTHON, EVALUATE, [...real, ...real.map(printed)]).map(normal);
		expect(real.length).toBeGreaterThanOrEqual(leastOf(4, 10));
		real.forEach((text, index) => {
			expect(ours(text)).toEqual(answers[index]);
			expect(answers[real.length + index]).toEqual(answers[index]);
		});
	});
});

describe.skipIf(!found)("against Python's parser", () => {
	test("whole files with names and calls in them", () => {
		const files = corpusFiles("python").filter(({ notes }) => notes.includes("parse=ast-only"));
		const texts = files.map(({ file }) => corpusText(file).trim());
		const answers = runPython<Described[]>(PYTHON, PARSE, texts).map(normal);
		expect(texts.length).toBeGreaterThanOrEqual(leastOf(3, 24));
		texts.forEach((text, index) => {
			expect(ours(text), files[index]?.file).toEqual(answers[index]);
		});
	});
});

describe("without Python", () => {
	test("what is written is read again as the same", () => {
		fc.assert(
			fc.property(literal, (inner) => {
				// The prefix tells that it is Python, where it could be JSON as well.
				const text = printed(`[u'', ${inner}]`);
				expect(printed(text)).toBe(text);
			}),
			{ numRuns: 500 },
		);
	});

	test("any text at all, without an exception", () => {
		const piece = fc.constantFrom(
			..."{}[]():,\"'\\/*#`<>=;-+.|%$? \n\r\t0e1ajxLuUrRbBfF_…\ud800\u00a0",
			"'''",
			"**",
			"dict(",
			"OrderedDict([",
			"datetime(",
			"f(a=",
			"x = ",
			"'a': ",
			"for ",
			"if ",
			"True",
			"None",
			"...",
			">>> ",
			"def ",
			"u'",
			"lambda ",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join("");
				const syntax = pythonFormat.parse(text);
				checkRanges(text, syntax);
				for (const { node } of syntax.roots)
					pythonFormat.print({ from: "python", node, source: text, name: null, apiVersion: "2020-05-31" });
				expect(syntax.roots.length + syntax.problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1500 },
		);
	});
});
