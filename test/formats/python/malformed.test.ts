import { describe, expect, test } from "vitest";
import { pythonFormat } from "../../../src/formats/python/python";
import { corpusFiles, corpusText, hasCorpus } from "../../corpus";
import { checkRanges, named, type Plain, problems } from "../json/inspect";

const TOO_EARLY = "The text ends too early; not closed:";
const BARE = "The members have no “{” and “}” around them";
const stray = (closer: string) => `Unexpected “${closer}”: no bracket is open; skipped it`;

type Case = [text: string, roots: [string, Plain][], ...problems: string[]];

function check(text: string, roots: [string, Plain][], ...reported: string[]): void {
	expect(named(pythonFormat, text)).toEqual(roots);
	expect(problems(pythonFormat, text)).toEqual(reported);
	checkRanges(text, pythonFormat.parse(text));
}

describe("between and in entries", () => {
	test.each<Case>([
		["{'a': 1 'b': 2}", [["", { a: 1, b: 2 }]], "error 1:9 Expected “,” or “}”, found “'b'”"],
		["{'a': 'x' 'b': 2}", [["", { a: "x", b: 2 }]], "error 1:11 Expected “,” or “}”, found “'b'”"],
		["{'a': {'x': 1}\n'b': 2}", [["", { a: { x: 1 }, b: 2 }]], "error 2:1 Expected “,” or “}”, found “'b'”"],
		["{'a': x.y\n 'b': 2}", [["", { a: "‹x.y›", b: 2 }]], "error 2:2 Expected “,” or “}”, found “'b'”"],
		[
			"[1 2, {'a': 1} {'b': 2}]",
			[["", [1, 2, { a: 1 }, { b: 2 }]]],
			"error 1:4 Expected “,” or “]”, found “2”",
			"error 1:16 Expected “,” or “]”, found “{”",
		],
		["{'a': 1; 'b': 2}", [["", { a: 1, b: 2 }]], "error 1:8 Expected “,”, found “;”"],
		["{'a' 1}", [["", { a: 1 }]], "error 1:6 Expected “:” after the key “a”, found “1”"],
		["{'a' = 1}", [["", { a: 1 }]], "error 1:6 Expected “:” after the key “a”, found “=”"],
		["{'a': , 'b': 2}", [["", { a: "‹›", b: 2 }]], "error 1:7 Expected a value for “a”, found “,”"],
		["{'a': 1, 'b'}", [["", { a: 1, b: "‹›" }]], "error 1:13 Expected “:” after the key “b”, found “}”"],
		["{'a': 1,, 'b': 2}", [["", { a: 1, b: 2 }]], "error 1:9 Found a “,” with nothing before it; skipped it"],
		["{'a': 1 $ x, 'b': 2}", [["", { a: 1, b: 2 }]], "error 1:9 Expected “,” or “}”, found “$ x”; skipped it"],
		["{'a': $x, 'b': 2}", [["", { a: "‹$x›", b: 2 }]], "error 1:7 Expected a value, found “$x”"],
		["{'a': ?, 'b': 2}", [["", { a: "‹?›", b: 2 }]], "error 1:7 Expected a value, found “?”"],
		[
			"{'a': 'x,\n 'b': 2}",
			[["", { a: "x", b: 2 }]],
			"error 1:7 Expected “'” at the end of the string that begins here",
		],
		[
			"{'a': 'x\n u'b': 2}",
			[["", { a: "x", b: 2 }]],
			"error 1:7 Expected “'” at the end of the string that begins here",
			"error 2:2 Expected “,” or “}”, found “u”",
		],
		["f(A={'b': 1} C=2)", [["f", { A: { b: 1 }, C: 2 }]], "error 1:14 Expected “,” or “)” after A, found “C”"],
		["[{1, 'b': 2}]", [["", [[1, "b"]]]], "error 1:9 Expected “,” or “}”, found “: 2”; skipped it"],
		["dict(a=1 b=2)", [["", { a: 1, b: 2 }]], "error 1:10 Expected “,” or “)”, found “b”"],
	])("%j", (text, roots, ...reported) => check(text, roots, ...reported));
});

describe("brackets", () => {
	test.each<Case>([
		[
			"{'a': [1, {'b': 'x",
			[["", { a: [1, { b: "x" }] }]],
			`error 1:19 ${TOO_EARLY} “{” of line 1, a: “[” of line 1, “{” of line 1, the string of line 1`,
		],
		["{'a'", [["", { a: "‹›" }]], `error 1:5 ${TOO_EARLY} “{” of line 1`],
		["{\n'a': (1,\n", [["", { a: [1] }]], `error 3:1 ${TOO_EARLY} “{” of line 1, a: “(” of line 2`],
		["{'a': '''x\n", [["", { a: "x\n" }]], `error 2:1 ${TOO_EARLY} “{” of line 1, the string of line 1`],
		[
			"c.f(\nA={'b': 1, 'c': dict(x=1,",
			[["f", { A: { b: 1, c: { x: 1 } } }]],
			`error 2:26 ${TOO_EARLY} “f(” of line 1, A: “{” of line 2, c: “(” of line 2`,
		],
		["c.f(A={'b': 1},\n  Id=", [["f", { A: { b: 1 }, Id: "‹›" }]], `error 2:6 ${TOO_EARLY} “f(” of line 1`],
		["x = {'a': [1}", [["x", { a: [1] }]], "error 1:13 Expected “]” to close a: “[” of line 1, found “}”"],
		[
			"f(A={'b': [1)",
			[["f", { A: { b: [1] } }]],
			"error 1:13 Expected “]” to close b: “[” of line 1, found “)”",
			"error 1:13 Expected “}” to close A: “{” of line 1, found “)”",
		],
		["{'a': 1], 'b': 2}", [["", { a: 1, b: 2 }]], `error 1:8 ${stray("]")}`],
		["{'a': 1}]}", [["", { a: 1 }]], `error 1:9 ${stray("]")}`, `error 1:10 ${stray("}")}`],
		["x = [1, 'y'", [["", [1, "y"]]], `error 1:12 ${TOO_EARLY} “[” of line 1`],
	])("%j", (text, roots, ...reported) => check(text, roots, ...reported));
});

describe("texts that begin in the middle", () => {
	test.each<Case>([
		["'a': 1,\n'b': {'c': 2},", [["", { a: 1, b: { c: 2 } }]], `warning 1:1 ${BARE}`],
		[
			"nfig': {'x': 'y'}}]}, 'a': True, 'b': {'c': 1}}",
			[
				["", { x: "y" }],
				["", { a: true, b: { c: 1 } }],
			],
			`error 1:18 ${stray("}")}`,
			`error 1:19 ${stray("]")}`,
			`error 1:20 ${stray("}")}`,
			`warning 1:23 ${BARE}`,
			`error 1:47 ${stray("}")}`,
		],
		[
			", 'HEAD'], 'a': ['x'], 'b': 'y'}",
			[["", { a: ["x"], b: "y" }]],
			`warning 1:12 ${BARE}`,
			`error 1:32 ${stray("}")}`,
		],
	])("%j", (text, roots, ...reported) => check(text, roots, ...reported));

	test("a condition is no member", () => {
		check("if x in 'a', 'b': y = {'c': 1}", [["y", { c: 1 }]]);
	});
});

describe("whole files", () => {
	const files = corpusFiles("python");

	test.each(files.filter(({ notes }) => !notes.includes("parse=FAIL")))(
		"$file is read without an error",
		({ file }) => {
			const text = corpusText(file);
			const syntax = pythonFormat.parse(text);
			expect(syntax.problems).toEqual([]);
			expect(syntax.roots).toHaveLength(1);
			checkRanges(text, syntax);
		},
	);

	test("one that was wrapped in a log and cut", () => {
		const text = corpusText("python/cut-hard-wrapped.py");
		const reported = problems(pythonFormat, text);
		expect(reported.at(-1)).toMatch(
			/^error 6:1 The text ends too early; not closed: “{” of line 1, DistributionConfigWithTags: /,
		);
		const [[, value]] = named(pythonFormat, text) as [
			[string, Record<string, Record<string, Record<string, unknown>>>],
		];
		expect(value?.DistributionConfigWithTags?.DistributionConfig).toMatchObject({
			DefaultCacheBehavior: { CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6" },
			Origins: { Quantity: 1, Items: [{ DomainName: "docs-of-ex" }] },
		});
	});

	test("one that a log cut at both ends", () => {
		const text = corpusText("python/cut-at-both-ends.py");
		expect(named(pythonFormat, text).map(([, value]) => Object.keys(value as object))).toEqual([
			["OriginAccessIdentity"],
			[
				"DefaultCacheBehavior",
				"CacheBehaviors",
				"PriceClass",
				"Enabled",
				"ViewerCertificate",
				"Restrictions",
				"HttpVers",
			],
		]);
	});

	if (!hasCorpus()) return;

	test("a hard-wrapped one that was cut", () => {
		const text = corpusText("python/localstack__localstack__pr4282-hardwrapped-truncated.py");
		const [, reported] = problems(pythonFormat, text);
		expect(reported).toMatch(
			/^error 16:\d+ The text ends too early; not closed: “{” of line 1, DistributionConfigWithTags: /,
		);
		const [[, value]] = named(pythonFormat, text) as [
			[string, Record<string, Record<string, Record<string, unknown>>>],
		];
		expect(value?.DistributionConfigWithTags?.DistributionConfig).toMatchObject({
			DefaultCacheBehavior: { CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6" },
			Origins: { Quantity: 1, Items: [{ DomainName: "deploymen" }] },
		});
	});

	test("one that was cut at both ends", () => {
		const text = corpusText("python/localstack__localstack__issue3461-api-repr-truncated.py");
		expect(named(pythonFormat, text).map(([, value]) => Object.keys(value as object))).toEqual([
			["OriginAccessIdentity"],
			[
				"Enabled",
				"DefaultCacheBehavior",
				"CacheBehaviors",
				"PriceClass",
				"Restrictions",
				"ViewerCertificate",
				"CallerReference",
				"OriginGroups",
				"CustomErrorResponses",
				"Tags",
			],
		]);
	});
});
