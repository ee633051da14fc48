import { describe, expect, test } from "vitest";
import { xml } from "../../../src/formats/xml/xml";
import { checkRanges, notes, type Outline, outlines, problems, rootOf } from "./inspect";

type Case = [name: string, text: string, tree: [string, Outline][], problems: string[]];

function each(cases: Case[]): void {
	test.each(cases)("%s", (_, text, tree, told) => {
		expect(problems(text)).toEqual(told);
		expect(outlines(text)).toEqual(tree);
		checkRanges(text, xml.parse(text));
	});
}

const atEnd = (line: number, column: number, rest: string) => `error ${line}:${column} Expected ${rest}`;

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
		["one behind the root", "<a/>\n</b>", [["a", ""]], ["error 2:1 Found </b>, but nothing is open"]],
		["one before the root", "</b><a/>", [["a", ""]], ["error 1:1 Found </b>, but nothing is open"]],
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

describe("the end of the text", () => {
	each([
		[
			"in a value",
			"<a>\n<b>1",
			[["a", [["b", "1"]]]],
			[atEnd(2, 5, "</b>, which was opened on line 2, but the text ends; missing too: </a>")],
		],
		[
			"between elements",
			"<a><b>1</b>\n",
			[["a", [["b", "1"]]]],
			[atEnd(2, 1, "</a>, which was opened on line 1, but the text ends")],
		],
		[
			"deep inside",
			"<a><b><c><d><e>\n<f>1</f>",
			[["a", [["b", [["c", [["d", [["e", [["f", "1"]]]]]]]]]]]],
			[atEnd(2, 9, "</e>, which was opened on line 1, but the text ends; missing too: </d>, </c>, </b> and 1 more")],
		],
		[
			"in an open tag",
			"<a><b>1</b><Orig",
			[["a", [["b", "1"]]]],
			[atEnd(1, 17, "</a>, which was opened on line 1, but the text ends inside the tag <Orig")],
		],
		[
			"in an attribute",
			"<a><b>1</b><c d='x",
			[["a", [["b", "1"]]]],
			[atEnd(1, 19, "</a>, which was opened on line 1, but the text ends inside the tag <c d='x")],
		],
		[
			"in a close tag",
			"<a><b>1</",
			[["a", [["b", "1"]]]],
			[atEnd(1, 10, "</b>, which was opened on line 1, but the text ends inside the tag </; missing too: </a>")],
		],
		[
			"behind <",
			"<a><b>1<",
			[["a", [["b", "1"]]]],
			[atEnd(1, 9, "</b>, which was opened on line 1, but the text ends inside a tag; missing too: </a>")],
		],
		[
			"in a comment",
			"<a>\n<b>1</b>\n<!-- <c>2</c>",
			[["a", [["b", "1"]]]],
			[atEnd(3, 14, "</a>, which was opened on line 1, but the text ends inside a comment from line 3")],
		],
		[
			"in a CDATA section",
			"<a><b>1<![CDATA[ <2",
			[["a", [["b", "1 <2"]]]],
			[
				atEnd(
					1,
					20,
					"</b>, which was opened on line 1, but the text ends inside a CDATA section from line 1; missing too: </a>",
				),
			],
		],
		[
			"in an instruction",
			"<a><b>1</b><?c d",
			[["a", [["b", "1"]]]],
			[atEnd(1, 17, "</a>, which was opened on line 1, but the text ends inside the tag <?c d")],
		],
		["in the root's tag", "<a>1</a><Dist", [["a", "1"]], [atEnd(1, 14, ">, but the text ends inside the tag <Dist")]],
		[
			"in a comment outside",
			"<a>1</a><!-- x",
			[["a", "1"]],
			[atEnd(1, 15, "-->, but the text ends inside a comment from line 1")],
		],
		[
			"in the declaration",
			"<?xml version='1.0'",
			[],
			[atEnd(1, 20, "?>, but the text ends inside the tag <?xml version='1.0'")],
		],
		["in a DOCTYPE", "<!DOCTYPE a", [], [atEnd(1, 12, ">, but the text ends inside a DOCTYPE")]],
		["at once", "", [], [atEnd(1, 1, "an element such as <DistributionConfig>")]],
		["after blanks", " \n ", [], [atEnd(2, 2, "an element such as <DistributionConfig>")]],
		[
			"after no XML",
			"hello",
			[],
			["warning 1:1 Skipped text before the XML: hello", atEnd(1, 6, "an element such as <DistributionConfig>")],
		],
		["after a comment", "<!-- x -->", [], [atEnd(1, 11, "an element such as <DistributionConfig>")]],
	]);

	test("what is cut off stays as a note", () => {
		const cut = (text: string) => notes(text, rootOf(text).node).at(-1);
		expect(cut("<a><b>1</b><Orig")).toBe("text (<Orig) before 1 of [<Orig]");
		expect(cut("<a><b>1</b><c d='x")).toBe("text (<c d='x) before 1 of [<c d='x]");
		expect(cut("<a><b>1</b>\n</a")).toBe("text (</a) before 1 of [</a]");
		expect(cut("<a>1</a><Dist")).toBe("text (<Dist) before 0 of [<Dist]");
		expect(cut("<a><!-- x")).toBe("comment ( x) before 0 of [<!-- x]");
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
				"error 1:26 &#x; is no character of XML and is kept as it is",
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
			].map(([column, name]) => `error 1:${column} &#${name}; is no character of XML and is kept as it is`),
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
			["warning 1:5 The text holds characters that XML does not allow, first U+0000"],
		],
		[
			"half a pair",
			"<a>😀\ud83d</a>",
			[["a", "😀\ud83d"]],
			["warning 1:6 The text holds characters that XML does not allow, first U+D83D"],
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
		["no value", "<a b c = ''>1</a>", ["b=", "c="], ["error 1:5 Expected = behind the attribute b"]],
		["no white space", "<a b='1'c=\"2\"/>", ["b=1", "c=2"], ["error 1:9 Expected white space before the attribute c"]],
		["twice", "<a b='1' b='2'/>", ["b=1", "b=2"], ["error 1:10 The attribute b stands twice in one tag"]],
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
		checkRanges(text, xml.parse(text));
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
		[
			"an instruction whose name goes on",
			"<a><?b=c?>2</a>",
			[["a", "2"]],
			["error 1:7 Expected white space behind <?b"],
		],
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

	test("200 levels are read, what lies deeper is kept as text", () => {
		expect(problems(nested(199, "<b>1</b>"))).toEqual([]);
		const inner = "<b c='>'>1<!-- </b> --><![CDATA[</b>]]><d/></b>";
		const text = nested(200, `${inner}<e/>`).replace(/<\/a>$/, "<z>9</z></a>");
		expect(problems(text)).toEqual([`error 1:601 Elements deeper than 200 levels are kept as text only`]);
		const root = rootOf(text);
		expect(root.node.entries.map((entry) => entry.key)).toEqual(["a", "z"]);
		let node = root.node;
		for (let depth = 1; depth < 200; depth++) node = node.entries[0]?.node ?? node;
		expect(node).toMatchObject({ kind: "structure", entries: [] });
		expect(notes(text, node)).toEqual([`text (${inner}) before 0 of [${inner}]`, "text (<e/>) before 0 of [<e/>]"]);
		checkRanges(text, xml.parse(text));
	});
});

test("many problems are told up to a number, and the rest counted", () => {
	const { problems: told } = xml.parse(`<a>${"& ".repeat(60)}&x; ${"& ".repeat(60)}</a>`);
	expect(told).toHaveLength(101);
	expect(told.at(-1)).toMatchObject({ severity: "error", message: "And 21 more problems like these" });
});
