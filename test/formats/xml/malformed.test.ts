import { describe, expect, test } from "vitest";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { each } from "./cases";
import { checkRanges, notes, outlines, problems, rootOf } from "./inspect";

describe("close tags", () => {
	each([
		[
			"one that an outer element expects closes the inner ones",
			"<a>\n <Items>\n  <b><Origins>\n  x</Items>\n <c>1</c></a>",
			[
				[
					"a",
					[
						["Items", [["b", [["Origins", "\n  x"]]]]],
						["c", "1"],
					],
				],
			],
			["error 4:4 Expected </Origins>, which was opened on line 3, but found </Items>"],
		],
		[
			"one that nothing expects is passed over",
			"<a>\n<b>1</b>\n</zzzz>\n<c>2</c></a>",
			[
				[
					"a",
					[
						["b", "1"],
						["c", "2"],
					],
				],
			],
			["error 3:1 Expected </a>, which was opened on line 1, but found </zzzz>"],
		],
		[
			"one within a value, too",
			"<a><Comment>1</zzzz>2</Comment></a>",
			[["a", [["Comment", "12"]]]],
			["error 1:14 Expected </Comment>, which was opened on line 1, but found </zzzz>"],
		],
		[
			"a slip of the pen closes the innermost",
			"<a><Comment>1</Coment><Id>2</id><Origins><c/></Origin><d/></a>",
			[
				[
					"a",
					[
						["Comment", "1"],
						["Id", "2"],
						["Origins", [["c", ""]]],
						["d", ""],
					],
				],
			],
			[
				"error 1:14 Expected </Comment>, which was opened on line 1, but found </Coment>",
				"error 1:28 Expected </Id>, which was opened on line 1, but found </id>",
				"error 1:46 Expected </Origins>, which was opened on line 1, but found </Origin>",
			],
		],
		["one behind the root", "<a/>\n</b>", [["a", ""]], ["error 2:1 Found </b>, but no element is open"]],
		["one before the root", "</b><a/>", [["a", ""]], ["error 1:1 Found </b>, but no element is open"]],
		[
			"one without a name",
			"<a><b>1</></b></a>",
			[["a", [["b", "1"]]]],
			["error 1:8 Expected </b>, which was opened on line 1, but found </>"],
		],
		[
			"white space before its name",
			"<a><b>1</ b></a>",
			[["a", [["b", "1"]]]],
			["error 1:8 Expected nothing but a name in </ b>"],
		],
		[
			"more than a name",
			"<a><b>1</b c='d'></a>",
			[["a", [["b", "1"]]]],
			["error 1:8 Expected nothing but a name in </b c='d'>"],
		],
		[
			"without >",
			"<a><b>1</b<c>2</c></a>",
			[
				[
					"a",
					[
						["b", "1"],
						["c", "2"],
					],
				],
			],
			["error 1:8 Expected nothing but a name in </b"],
		],
		[
			"elements that overlap",
			"<a><b>1<c>2</b>3</c></a>",
			[["a", [["b", [["c", "2"]]]]]],
			[
				"error 1:12 Expected </c>, which was opened on line 1, but found </b>",
				"error 1:17 Expected </a>, which was opened on line 1, but found </c>",
			],
		],
	]);

	test("the text that a passed close tag leaves behind is a note", () => {
		const text = "<a><b>1<c>2</b>3</zzzz></a>";
		expect(notes(text, rootOf(text).node)).toEqual(["text (3) before 1 of [3]"]);
	});
});

describe("text", () => {
	each([
		[
			"<",
			"<a>\n1 < 2 <3 <</a>",
			[["a", "\n1 < 2 <3 <"]],
			[
				'error 2:3 Expected &lt; for a "<" in text',
				'error 2:7 Expected &lt; for a "<" in text',
				'error 2:10 Expected &lt; for a "<" in text',
			],
		],
		[
			"&",
			"<a>x & y &amp z &; & &#; &#x; &&lt;</a>",
			[["a", "x & y &amp z &; & &#; &#x; &<"]],
			[
				...[6, 10, 17, 20, 22].map((column) => `error 1:${column} Expected &amp; for an "&" in text`),
				"error 1:26 &#x; is not an XML character and stays unchanged",
				'error 1:31 Expected &amp; for an "&" in text',
			],
		],
		[
			"references to what is no character",
			"<a>&#0;&#xD800;&#x110000;&#99999999999;&#1;&#X41;</a>",
			[["a", "&#0;&#xD800;&#x110000;&#99999999999;&#1;&#X41;"]],
			[
				[4, "0"],
				[8, "xD800"],
				[16, "x110000"],
				[26, "99999999999"],
				[40, "1"],
				[44, "X41"],
			].map(([column, name]) => `error 1:${column} &#${name}; is not an XML character and stays unchanged`),
		],
		["]]>", "<a>x ]]> y</a>", [["a", "x ]]> y"]], ["error 1:6 Expected ]]&gt; for ]]> in text"]],
		["-- in a comment", "<a><!-- 1 -- 2 --></a>", [["a", ""]], ['error 1:11 XML does not allow "--" inside a comment']],
		["--->", "<a><!-- 1 ---></a>", [["a", ""]], ['error 1:11 XML does not allow "--" inside a comment']],
		[
			"what is no markup",
			"<a>1<!b>2<![cdata[3]]></a>",
			[["a", "1<!b>2<![cdata[3]]>"]],
			[
				'error 1:5 Expected &lt; for a "<" in text',
				'error 1:10 Expected &lt; for a "<" in text',
				"error 1:20 Expected ]]&gt; for ]]> in text",
			],
		],
		[
			"control characters",
			"<a>1\u00002\u00013</a>",
			[["a", "1\u00002\u00013"]],
			["warning 1:5 The text contains characters that XML does not allow, first U+0000"],
		],
		[
			"half a pair",
			"<a>😀\ud83d</a>",
			[["a", "😀\ud83d"]],
			["warning 1:6 The text contains characters that XML does not allow, first U+D83D"],
		],
	]);
});

describe("tags", () => {
	const attributes = (text: string) => (rootOf(text).node.notes ?? []).map(({ name, text }) => `${name}=${text}`);

	test.each<[name: string, text: string, expected: string[], problems: string[]]>([
		[
			"no quotes",
			"<a b=c d=e/>",
			["b=c", "d=e"],
			["error 1:6 Expected quotes around the value of b", "error 1:10 Expected quotes around the value of d"],
		],
		["no value", "<a b c = ''>1</a>", ["b=", "c="], ["error 1:5 Expected = after the attribute b"]],
		["no white space", "<a b='1'c=\"2\"/>", ["b=1", "c=2"], ["error 1:9 Expected whitespace before the attribute c"]],
		["twice", "<a b='1' b='2'/>", ["b=1", "b=2"], ["error 1:10 Duplicate attribute b in one tag"]],
		[
			"no name",
			"<a ='1' \"2\" b='3'/>",
			["b=3"],
			[
				"error 1:4 Expected an attribute or > in the tag <a>, but found ='1'",
				'error 1:9 Expected an attribute or > in the tag <a>, but found "2"',
			],
		],
		["a lone slash", "<a / b='1'></a>", ["b=1"], ["error 1:4 Expected an attribute or > in the tag <a>, but found /"]],
		["& in a value", "<a b='x & y'/>", ["b=x & y"], ['error 1:9 Expected &amp; for an "&" in text']],
		["a missing quote", "<a b='1 c=2>\n<d/></a>", ["b=1 c=2"], ["error 1:12 Expected ' at the end of the value of b"]],
		[
			"a missing quote before />",
			"<a b=\"1/>\n<b c='2'/>",
			["b=1"],
			['error 1:8 Expected " at the end of the value of b'],
		],
		[
			"< in a value",
			"<a b='1 < 2'>\n</a>",
			["b=1 "],
			[
				"error 1:9 Expected ' at the end of the value of b",
				"error 1:9 Expected > at the end of the tag <a>",
				'error 1:9 Expected &lt; for a "<" in text',
			],
		],
	])("attributes: %s", (_, text, expected, told) => {
		expect(problems(text)).toEqual(told);
		expect(attributes(text)).toEqual(expected);
		checkRanges(text, xmlFormat.parse(text));
	});

	test.each([
		"<A xmlns=http://cloudfront.amazonaws.com/doc/2017-03-25/><B>1</B></A>",
		'<A xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/><B>1</B></A>',
	])("a namespace without quotes keeps its last slash: %s", (text) => {
		expect(rootOf(text).apiVersion).toBe("2017-03-25");
		expect(outlines(text)).toEqual([["A", [["B", "1"]]]]);
		expect(problems(text)).toHaveLength(1);
	});

	each([
		["without >", "<a <b>1</b></a>", [["a", [["b", "1"]]]], ["error 1:4 Expected > at the end of the tag <a>"]],
		[
			"without > inside",
			"<a><b\n<c>1</c></b></a>",
			[["a", [["b", [["c", "1"]]]]]],
			["error 2:1 Expected > at the end of the tag <b>"],
		],
		[
			"a declaration without ?>",
			"<?xml version='1.0'>\n<a>1</a><?b?>",
			[["a", "1"]],
			["error 1:1 Expected ?> at the end of <?xml version='1.0'>"],
		],
		[
			"a declaration without an end",
			"<?xml version='1.0'\n<a>1</a>",
			[["a", "1"]],
			["error 1:1 Expected ?> at the end of <?xml version='1.0' "],
		],
		[
			"an instruction without ?>",
			"<a><?b><c>1</c></a>",
			[["a", [["c", "1"]]]],
			["error 1:4 Expected ?> at the end of <?b>"],
		],
		[
			"an instruction without a name",
			"<a>1<? b?>2</a>",
			[["a", "1<? b?>2"]],
			['error 1:5 Expected &lt; for a "<" in text'],
		],
		["an instruction whose name goes on", "<a><?b=c?>2</a>", [["a", "2"]], ["error 1:7 Expected whitespace after <?b"]],
		[
			"a declaration inside",
			"<a><?xml version='1.0'?><b>1</b></a>",
			[["a", [["b", "1"]]]],
			["warning 1:4 The XML declaration belongs before the root element"],
		],
		[
			"a DOCTYPE without an end",
			"<!DOCTYPE a [\n<!ENTITY b 'c'>\n<a>1</a>",
			[["a", "1"]],
			[
				"error 1:1 Expected ]> or > at the end of the DOCTYPE",
				"warning 1:1 The DOCTYPE is ignored: its entities are not expanded, nothing is loaded",
				"warning 2:1 Skipped text before the XML: <!ENTITY b 'c'>",
			],
		],
		[
			"a DOCTYPE inside",
			"<a><!DOCTYPE b><c>1</c></a>",
			[["a", [["c", "1"]]]],
			["warning 1:4 The DOCTYPE is ignored: its entities are not expanded, nothing is loaded"],
		],
	]);
});

describe("depth", () => {
	const nested = (depth: number, inner: string) => "<a>".repeat(depth) + inner + "</a>".repeat(depth);

	test("200 levels are read, deeper ones stay text", () => {
		expect(problems(nested(199, "<b>1</b>"))).toEqual([]);
		const inner = "<b c='>'>1<!-- </b> --><![CDATA[</b>]]><d/></b>";
		const text = nested(200, `${inner}<e/>`).replace(/<\/a>$/, "<z>9</z></a>");
		expect(problems(text)).toEqual([`error 1:601 Elements deeper than 200 levels are read as text only`]);
		const root = rootOf(text);
		expect(root.node.entries.map((entry) => entry.key)).toEqual(["a", "z"]);
		let node = root.node;
		for (let depth = 1; depth < 200; depth++) node = node.entries[0]?.node ?? node;
		expect(node).toMatchObject({ kind: "structure", entries: [] });
		expect(notes(text, node)).toEqual([`text (${inner}) before 0 of [${inner}]`, "text (<e/>) before 0 of [<e/>]"]);
		checkRanges(text, xmlFormat.parse(text));
	});
});

test("problems are reported up to a limit, the others counted", () => {
	const { problems: told } = xmlFormat.parse(`<a>${"& ".repeat(60)}&x; ${"& ".repeat(60)}</a>`);
	expect(told).toHaveLength(101);
	expect(told.at(-1)).toMatchObject({ severity: "error", message: "21 more problems are not shown" });
});
