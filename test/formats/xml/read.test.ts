import { describe, expect, test } from "vitest";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { checkRanges, entryAt, notes, outline, outlines, problems, rootOf } from "./inspect";

const CONFIG = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/" owner='web &amp; co'>
  <CallerReference>a &lt; b</CallerReference>
  <Aliases>
    <Quantity>1</Quantity>
    <!-- the only one -->
    <Items>
      <CNAME>www.example.com</CNAME>
    </Items>
  </Aliases>
  <DefaultRootObject/>
  <Comment></Comment>
</DistributionConfig>
<!-- end -->
`;

describe("what elements hold", () => {
	test.each<[name: string, text: string, expected: unknown]>([
		["text is kept with its white space", "<a><b>  x \n y </b></a>", [["b", "  x \n y "]]],
		["a value of blanks only", "<a><b>  </b></a>", [["b", "  "]]],
		["an empty element", "<a><b></b></a>", [["b", ""]]],
		[
			"an empty element of one tag",
			"<a><b/><c /></a>",
			[
				["b", ""],
				["c", ""],
			],
		],
		["a lone value", "<a>x</a>", "x"],
		["a lone empty element", "<a/>", ""],
		[
			"white space between elements is nothing",
			"<a>\n\t<b>1</b>\r\n  <c>2</c> </a>",
			[
				["b", "1"],
				["c", "2"],
			],
		],
		["the five entities", "<a>&lt;&gt;&amp;&quot;&apos;</a>", "<>&\"'"],
		["references to characters", "<a>&#65;&#x42;&#x1F600;&#xa;&#00065;</a>", "AB😀\nA"],
		["nothing is decoded twice", "<a>&amp;lt;&#38;gt;</a>", "&lt;&gt;"],
		["CDATA", "<a><![CDATA[<b>&amp;</b>]]></a>", "<b>&amp;</b>"],
		["CDATA within text", "<a> x<![CDATA[ & ]]>y&#33;<![CDATA[]]>z</a>", " x & y!z"],
		["CDATA that begins with brackets", "<a><![CDATA[]]]]><![CDATA[>]]></a>", "]]>"],
		["line ends become line feeds", "<a>1\r\n2\r3\n4<![CDATA[\r\n]]>&#13;</a>", "1\n2\n3\n4\n\r"],
		["text around a comment is one value", "<a> x<!-- c -->y <?p i?>z</a>", " xy z"],
		["a comment alone leaves an empty value", "<a><!-- c --></a>", ""],
		[
			"repeated tags are all there",
			"<a><b>1</b><b>2</b></a>",
			[
				["b", "1"],
				["b", "2"],
			],
		],
		["prefixes are no part of a key", '<x:a xmlns:x="u"><x:b>1</x:b></x:a>', [["b", "1"]]],
		["a name that is only a prefix", "<a><b:>1</b:></a>", [["b:", "1"]]],
		[
			"names that JavaScript gives a meaning",
			"<a><__proto__>1</__proto__><constructor>2</constructor></a>",
			[
				["__proto__", "1"],
				["constructor", "2"],
			],
		],
		[
			"names beyond ASCII",
			"<größe><Ünï·1>x</Ünï·1><𝒜>y</𝒜></größe>",
			[
				["Ünï·1", "x"],
				["𝒜", "y"],
			],
		],
		["white space inside tags", "<a\n ><b\t>1</b\n></a >", [["b", "1"]]],
		["a value that holds a >", "<a><b>1 > 0</b></a>", [["b", "1 > 0"]]],
		["an element in an element of one letter", "<a><a><a>x</a></a></a>", [["a", [["a", "x"]]]]],
		["a longer name in a shorter", "<Item><Items>x</Items></Item>", [["Items", "x"]]],
	])("%s", (_, text, expected) => {
		const syntax = xmlFormat.parse(text);
		expect(syntax.problems).toEqual([]);
		expect(syntax.roots.map((root) => outline(root.node))).toEqual([expected]);
		checkRanges(text, syntax);
	});

	test("kinds: a structure has child elements, a string has none; the schema is not asked", () => {
		const root = rootOf("<a><b/><c><d>1</d></c></a>");
		expect(root.node).toMatchObject({ kind: "structure", type: null, value: null, notes: null });
		expect(entryAt(root, "b").node).toEqual({
			kind: "string",
			type: null,
			entries: [],
			value: "",
			start: 7,
			end: 7,
			notes: null,
		});
		expect(entryAt(root, "c").node.kind).toBe("structure");
		expect(entryAt(root, "b")).toMatchObject({ shadowed: false });
	});
});

describe("ranges", () => {
	test("of entries, names and values", () => {
		const root = rootOf(CONFIG);
		const slice = (...keys: string[]) => {
			const { start, end, keyStart, keyEnd, node } = entryAt(root, ...keys);
			return [CONFIG.slice(start, end), CONFIG.slice(keyStart, keyEnd), CONFIG.slice(node.start, node.end)];
		};
		expect(slice("CallerReference")).toEqual([
			"<CallerReference>a &lt; b</CallerReference>",
			"CallerReference",
			"a &lt; b",
		]);
		expect(slice("Aliases", "Items")).toEqual([
			"<Items>\n      <CNAME>www.example.com</CNAME>\n    </Items>",
			"Items",
			"\n      <CNAME>www.example.com</CNAME>\n    ",
		]);
		expect(slice("DefaultRootObject")).toEqual(["<DefaultRootObject/>", "DefaultRootObject", ""]);
		expect(slice("Comment")).toEqual(["<Comment></Comment>", "Comment", ""]);
		expect(entryAt(root, "DefaultRootObject").node.start).toBe(entryAt(root, "DefaultRootObject").end);
	});

	test("of the root", () => {
		const root = rootOf(CONFIG);
		expect(CONFIG.slice(root.start, root.end)).toMatch(/^<DistributionConfig xmlns=[\s\S]*<\/DistributionConfig>$/);
		expect(CONFIG.slice(root.node.start, root.node.end)).toMatch(/^\n {2}<CallerReference>[\s\S]*<\/Comment>\n$/);
	});

	test("of names with a prefix: the key is the local name, the range all of it", () => {
		const text = '<x:a xmlns:x="u"><x:b c="1">2</x:b></x:a>';
		const found = entryAt(rootOf(text), "b");
		expect(found).toMatchObject({ key: "b", spelled: "x:b" });
		expect(text.slice(found.keyStart, found.keyEnd)).toBe("x:b");
		expect(text.slice(found.node.start, found.node.end)).toBe("2");
	});

	test("count from the start of the text, byte order mark and junk included", () => {
		const text = "\ufeffHTTP/1.1 200 OK\r\n\r\n<a><b>1</b></a>";
		const found = entryAt(rootOf(text), "b");
		expect(text.slice(found.start, found.end)).toBe("<b>1</b>");
	});
});

describe("notes", () => {
	test("comments and attributes of a config", () => {
		const root = rootOf(CONFIG);
		expect(notes(CONFIG, root.node)).toEqual([
			"comment ( made by hand ) before 0 of [<!-- made by hand -->]",
			"attribute owner=web & co before 0 of [owner='web &amp; co']",
			"comment ( end ) before 4 of [<!-- end -->]",
		]);
		expect(notes(CONFIG, entryAt(root, "Aliases").node)).toEqual([
			"comment ( the only one ) before 1 of [<!-- the only one -->]",
		]);
	});

	test.each<[name: string, text: string, expected: string[]]>([
		[
			"text between elements",
			"<a> x <b/>y&amp;z<c/><!--c--> w\n</a>",
			[
				"text (x) before 0 of [x]",
				"text (y&z) before 1 of [y&amp;z]",
				"comment (c) before 2 of [<!--c-->]",
				"text (w) before 2 of [w]",
			],
		],
		[
			"text and comments before the first element in their order",
			"<a k='v'>x<!--c-->y<?p?>z<b/></a>",
			[
				"attribute k=v before 0 of [k='v']",
				"text (x) before 0 of [x]",
				"comment (c) before 0 of [<!--c-->]",
				"text (y) before 0 of [y]",
				"instruction (p) before 0 of [<?p?>]",
				"text (z) before 0 of [z]",
			],
		],
		["CDATA between elements", "<a><b/> <![CDATA[ x ]]> </a>", ["text ( x ) before 1 of [<![CDATA[ x ]]>]"]],
		["blank CDATA between elements is nothing", "<a><b/> <![CDATA[  ]]> </a>", []],
		["in a value", "<a> x<!-- c -->y</a>", ["comment ( c ) before 0 of [<!-- c -->]"]],
		[
			"processing instructions",
			"<?before a='1'?><a><b/><?in ?><?a > b?></a>",
			[
				"instruction (before a='1') before 0 of [<?before a='1'?>]",
				"instruction (in ) before 1 of [<?in ?>]",
				"instruction (a > b) before 1 of [<?a > b?>]",
			],
		],
		[
			"attributes",
			"<a b=\"1 '\" c='2 \"' d:e = \"&lt;&#10;&quot;\n\t>\" xmlns='u' xmlns:d='v' f=''/>",
			[
				"attribute b=1 ' before 0 of [b=\"1 '\"]",
				"attribute c=2 \" before 0 of [c='2 \"']",
				'attribute d:e=<\n"  > before 0 of [d:e = "&lt;&#10;&quot;\n\t>"]',
				"attribute f= before 0 of [f='']",
			],
		],
		["line ends in comments", "<a><!--1\r\n2\r3--></a>", ["comment (1\n2\n3) before 0 of [<!--1\r\n2\r3-->]"]],
		[
			"markup in comments is text",
			"<a><!--<b>&amp;</a>--></a>",
			["comment (<b>&amp;</a>) before 0 of [<!--<b>&amp;</a>-->]"],
		],
		["an empty comment", "<a><!----></a>", ["comment () before 0 of [<!---->]"]],
	])("%s", (_, text, expected) => {
		const syntax = xmlFormat.parse(text);
		expect(syntax.problems).toEqual([]);
		expect(notes(text, rootOf(text).node)).toEqual(expected);
		checkRanges(text, syntax);
	});

	test("comments between two roots belong to the second, those behind it to it as well", () => {
		const text = "<!--1--><a/><!--2--><b><c/></b><!--3-->";
		const [a, b] = xmlFormat.parse(text).roots;
		expect(notes(text, a?.node ?? rootOf(text).node)).toEqual(["comment (1) before 0 of [<!--1-->]"]);
		expect(notes(text, b?.node ?? rootOf(text).node)).toEqual([
			"comment (2) before 0 of [<!--2-->]",
			"comment (3) before 1 of [<!--3-->]",
		]);
	});
});

describe("the API version", () => {
	test.each<[declaration: string, expected: string | null]>([
		['xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/"', "2017-03-25"],
		["xmlns='http://cloudfront.amazonaws.com/doc/2020-05-31/'", "2020-05-31"],
		['xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25"', "2017-03-25"],
		['xmlns="https://cloudfront.amazonaws.com/doc/2017-03-25/"', "2017-03-25"],
		['xmlns:cf="http://cloudfront.amazonaws.com/doc/2017-03-25/"', "2017-03-25"],
		[
			'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://cloudfront.amazonaws.com/doc/2014-05-31/"',
			"2014-05-31",
		],
		['xmlns="http://example.com/doc/2017-03-25/"', null],
		['xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/more"', null],
		['version="2017-03-25"', null],
		["", null],
	])("%s is %s", (declaration, expected) => {
		const text = `<DistributionConfig ${declaration}><Comment/></DistributionConfig>`;
		expect(rootOf(text).apiVersion).toBe(expected);
		expect(problems(text)).toEqual([]);
	});

	test("the declaration of the root's own prefix counts first", () => {
		const doc = "http://cloudfront.amazonaws.com/doc";
		const text = `<c:A xmlns="${doc}/2014-05-31/" xmlns:c="${doc}/2017-03-25/"/>`;
		expect(rootOf(text)).toMatchObject({ name: "A", apiVersion: "2017-03-25" });
	});

	test("an unknown one is reported", () => {
		const text = '<A\n xmlns="http://cloudfront.amazonaws.com/doc/2018-01-01/"/>';
		expect(rootOf(text).apiVersion).toBeNull();
		expect(problems(text)).toEqual(["warning 2:2 The namespace has the unknown API version 2018-01-01"]);
	});

	test("one that is older than all on record is read by the oldest of them", () => {
		const text = '<A\n xmlns="http://cloudfront.amazonaws.com/doc/2013-01-01/"/>';
		expect(rootOf(text).apiVersion).toBe("2014-05-31");
		expect(problems(text)).toEqual([
			"warning 2:2 The namespace has the unknown API version 2013-01-01; the document is read as 2014-05-31",
		]);
	});

	test("only the root's own namespace counts, and only for it", () => {
		const text = '<A xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/"><B xmlns="u"/></A><C/>';
		expect(xmlFormat.parse(text).roots.map((root) => root.apiVersion)).toEqual(["2017-03-25", null]);
	});
});

describe("what stands around the root", () => {
	const skipped = (where: string, what: string) => expect.stringContaining(`Skipped text ${where}: ${what}`);

	test.each<[name: string, text: string, names: string[], told: unknown[]]>([
		["a byte order mark", "\ufeff<a/>", ["a"], []],
		["a byte order mark before the declaration", '\ufeff<?xml version="1.0"?><a/>', ["a"], []],
		["blank lines before the declaration", '\n\n  <?xml version="1.0"?><a/>', ["a"], []],
		["two documents", '<?xml version="1.0"?><a/>\n<?xml version="1.0"?><b>1</b>', ["a", "b"], []],
		["elements without a root", "<Quantity>1</Quantity>\n<Items/>", ["Quantity", "Items"], []],
		[
			"HTTP headers",
			"HTTP/1.1 200 OK\r\nLink: <https://example.com/>; rel=x\r\n\r\n<a/>",
			["a"],
			[skipped("before the XML", "HTTP/1.1 200 OK")],
		],
		[
			"a prompt with a file",
			"$ curl -T <in.xml https://example.com\n<a/>",
			["a"],
			[skipped("before the XML", "$ curl")],
		],
		[
			"a log's prefix",
			"[INFO] 12:00 body=<a><b>1</b></a> took 3 ms",
			["a"],
			[skipped("before the XML", "[INFO]"), skipped("after the root element", "took 3 ms")],
		],
		["a mail address", "From: A <a@example.com>\n<a/>", ["a"], [skipped("before the XML", "From")]],
		[
			"a fence",
			"```xml\n<a/>\n```\n",
			["a"],
			[skipped("before the XML", "```xml"), skipped("after the root element", "```")],
		],
		["text between two documents", "<a/>\n---\n<b/>", ["a", "b"], [skipped("after the root element", "---")]],
		["less-than signs in text behind it", "<a/> 1 < 2 <3", ["a"], [skipped("after the root element", "1 < 2 <3")]],
		["CDATA outside all elements", "<a/><![CDATA[x]]>", ["a"], [skipped("after the root element", "<![CDATA[x]]>")]],
	])("%s", (_, text, names, told) => {
		expect(outlines(text).map(([name]) => name)).toEqual(names);
		expect(xmlFormat.parse(text).problems.map(({ message }) => message)).toEqual(told);
		expect(xmlFormat.parse(text).problems.every(({ severity }) => severity === "warning")).toBe(true);
	});

	test("the range of what is skipped has no white space at its ends", () => {
		const text = "\n  log: 1 \n <a/> tail \n";
		expect(xmlFormat.parse(text).problems.map(({ start, end }) => text.slice(start, end))).toEqual(["log: 1", "tail"]);
	});

	test.each([
		"<!DOCTYPE a><a/>",
		'<!DOCTYPE a SYSTEM "http://example.com/a>b.dtd"><a/>',
		"<!doctype a [<!ENTITY b '>]'><!-- ]> ' --> <!ELEMENT a (#PCDATA)>]  ><a/>",
	])("a DOCTYPE is passed with a warning: %s", (text) => {
		expect(outlines(text)).toEqual([["a", ""]]);
		expect(problems(text)).toEqual([
			"warning 1:1 The DOCTYPE is ignored: its entities are not expanded, nothing is loaded",
		]);
	});
});

describe("entities", () => {
	test("what a DOCTYPE declares is not expanded", () => {
		const text = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c SYSTEM "file:///etc/passwd">]>\n<a>&b;&c;&amp;</a>';
		expect(outlines(text)).toEqual([["a", "&b;&c;&"]]);
		expect(problems(text).slice(1)).toEqual([
			"warning 2:4 The entity &b; is not expanded and stays unchanged",
			"warning 2:7 The entity &c; is not expanded and stays unchanged",
		]);
	});

	test("those of HTML are not XML's", () => {
		expect(outlines("<a b='&copy;'>&nbsp;x</a>")).toEqual([["a", "&nbsp;x"]]);
		expect(problems("<a b='&copy;'>&nbsp;x</a>")).toHaveLength(2);
	});
});
