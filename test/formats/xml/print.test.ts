import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createContainer, createEntry, createScalar, type Node, type Note } from "../../../src/document/node";
import { assignType } from "../../../src/document/typing";
import { xmlFormat } from "../../../src/formats/xml/xml";
import type { MemberType } from "../../../src/schema/definitions";
import { isScalarType, structureOf } from "../../../src/schema/schema";
import { checkRanges, type Outline, outline } from "./inspect";

const version = "2020-05-31";
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"';

/** Reads an XML text as a structure and writes it again. */
function again(text: string, name: string): string {
	const node = typed(text, name);
	return xmlFormat.print({ from: "xml", node, source: text, name, apiVersion: version });
}

function typed(text: string, structure: string): Node {
	const [root] = xmlFormat.parse(text).roots;
	if (!root) throw new Error("no root");
	assignType(root.node, { structure }, { untyped: true }, []);
	return root.node;
}

/** Writes a value that no schema knows as the content of `<a>`, without the declaration. */
function printed(node: Node, source = "", name = "a"): string {
	const text = xmlFormat.print({
		from: "xml",
		node: structure({ [name]: node }),
		source,
		name: null,
		apiVersion: version,
	});
	expect(text.startsWith(`${head}<Value>\n`) && text.endsWith("\n</Value>\n")).toBe(true);
	return text.slice(head.length + "<Value>\n".length, -"\n</Value>\n".length).replace(/^ {2}/gm, "");
}

function structure(members: { [key: string]: Node }): Node {
	const node = createContainer("structure", 0, 0);
	for (const [key, value] of Object.entries(members)) node.entries.push(createEntry(key, -1, -1, 0, 0, value));
	return node;
}

function list(...items: Node[]): Node {
	const node = createContainer("list", 0, 0);
	items.forEach((item, index) => {
		node.entries.push(createEntry(String(index), -1, -1, 0, 0, item));
	});
	return node;
}

const string = (value: string) => createScalar("string", value, 0, 0);

function noted(node: Node, ...notes: Partial<Note>[]): Node {
	node.notes = notes.map((note) => ({ kind: "comment", name: "", text: "", start: 0, end: 0, before: 0, ...note }));
	return node;
}

describe("a config", () => {
	test("in the schema's order, with its item tags, comments, attributes, stray text and what is unknown", () => {
		const text = `<!-- top --><?style x?>
<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2014-05-31/" owner="me &amp; you">
<Unknown><x>1</x><x>2</x></Unknown><!-- on or off --><Enabled>true</Enabled>
<Comment> a &lt; b </Comment>
<Aliases><Items><!-- first --><CNAME>a.example.com</CNAME> stray <Wrong>b.example.com</Wrong></Items><Quantity>2</Quantity></Aliases>
<CallerReference>1</CallerReference><CallerReference>2</CallerReference>
<CacheBehaviors><Quantity>0</Quantity><Items/></CacheBehaviors><Logging/>
<DefaultRootObject>in<!-- why -->dex</DefaultRootObject>
<Another/>
<!-- last --></DistributionConfig><!-- bottom -->`;
		expect(again(text, "DistributionConfig")).toBe(`${head}<!-- top -->
<?style x?>
<DistributionConfig ${namespace} owner="me &amp; you">
  <CallerReference>1</CallerReference>
  <Aliases>
    <Quantity>2</Quantity>
    <Items>
      <!-- first -->
      <CNAME>a.example.com</CNAME>
      stray
      <CNAME>b.example.com</CNAME>
    </Items>
  </Aliases>
  <DefaultRootObject><!-- why -->index</DefaultRootObject>
  <CacheBehaviors>
    <Quantity>0</Quantity>
    <Items></Items>
  </CacheBehaviors>
  <Comment> a &lt; b </Comment>
  <Logging></Logging>
  <!-- on or off -->
  <Enabled>true</Enabled>
  <Unknown>
    <x>1</x>
    <x>2</x>
  </Unknown>
  <Another></Another>
  <!-- last -->
</DistributionConfig>
<!-- bottom -->
`);
	});

	test("members that travel in headers, URL or query are no part of it", () => {
		const node = structure({ Id: string("E1"), IfMatch: string("E2"), DistributionConfig: structure({}) });
		node.type = "UpdateDistributionRequest";
		expect(
			xmlFormat.print({ from: "xml", node, source: "", name: "UpdateDistributionRequest", apiVersion: version }),
		).toBe(
			`${head}<UpdateDistributionRequest ${namespace}>\n  <DistributionConfig></DistributionConfig>\n</UpdateDistributionRequest>\n`,
		);
	});

	test("the namespace is that of the version asked for", () => {
		const print = (name: string | null) =>
			xmlFormat
				.print({ from: "xml", node: string("x"), source: "", name, apiVersion: "2017-03-25" })
				.slice(head.length);
		expect(print("Comment")).toBe('<Comment xmlns="http://cloudfront.amazonaws.com/doc/2017-03-25/">x</Comment>\n');
		expect(print(null)).toBe("<Value>x</Value>\n");
		expect(print("")).toBe("<Value>x</Value>\n");
	});
});

describe("values", () => {
	const at = (kind: "number" | "opaque", value: number | null, source: string): [Node, string] => [
		createScalar(kind, value, 2, 2 + source.length),
		`= ${source} `,
	];

	test.each<[name: string, value: [Node, string?], expected: string]>([
		["text", [string("a\n b ")], "<a>a\n b </a>"],
		["what XML marks", [string("<&>\"']]>\r\r\n")], "<a>&lt;&amp;&gt;\"']]&gt;&#13;&#13;\n</a>"],
		["what XML forbids", [string("\u0000\u001f\ud800x\udc00\uffff😀")], "<a>\ufffd\ufffd\ufffdx\ufffd\ufffd😀</a>"],
		["an empty text", [string("")], "<a></a>"],
		[
			"true and false",
			[structure({ t: createScalar("boolean", true, 0, 0), f: createScalar("boolean", false, 0, 0) })],
			"<a>\n  <t>true</t>\n  <f>false</f>\n</a>",
		],
		["a number as it is written", at("number", 12.5, "12.50"), "<a>12.50</a>"],
		[
			"an integer of 64 bits",
			at("number", Number("9223372036854775807"), "9223372036854775807"),
			"<a>9223372036854775807</a>",
		],
		["one of Python 2", at("number", 80, "80L"), "<a>80</a>"],
		["one with a sign", at("number", 80, "+80"), "<a>80</a>"],
		["one whose text is elsewhere", [createScalar("number", 80, 0, 0), "1"], "<a>80</a>"],
		["a timestamp", [createScalar("timestamp", "2020-01-01T00:00:00Z", 0, 0)], "<a>2020-01-01T00:00:00Z</a>"],
		["an expression", at("opaque", null, "f(x--y)"), "<a><!-- opaque: f(x- -y) --></a>"],
		["an expression of two lines", at("opaque", null, "f(\r\n)"), "<a><!-- opaque: f(\n) --></a>"],
		["nothing", [structure({ x: createScalar("null", null, 0, 0), y: string("") })], "<a>\n  <y></y>\n</a>"],
		["a structure of nothing", [structure({ x: createScalar("null", null, 0, 0) })], "<a></a>"],
		["an empty list", [list()], "<a></a>"],
		[
			"a list that no schema knows",
			[list(string("1"), structure({}), list(string("2")))],
			"<a>\n  <member>1</member>\n  <member></member>\n  <member>\n    <member>2</member>\n  </member>\n</a>",
		],
	])("%s", (_, [node, source], expected) => {
		expect(printed(node, source)).toBe(expected);
	});

	test.each<[key: string, expected: string]>([
		["__proto__", "<__proto__></__proto__>"],
		["größe", "<größe></größe>"],
		["𝒜", '<entry name="𝒜"></entry>'],
		["a b", '<entry name="a b"></entry>'],
		["", '<entry name=""></entry>'],
		["1st", '<entry name="1st"></entry>'],
		["x:y", '<entry name="x:y"></entry>'],
		["$metadata", '<entry name="$metadata"></entry>'],
		['"><script>\n', '<entry name="&quot;&gt;&lt;script&gt;&#10;"></entry>'],
		["a\ud800", '<entry name="a\ufffd"></entry>'],
	])("a key that is %j", (key, expected) => {
		expect(printed(string(""), "", key)).toBe(expected);
	});

	test("shadowed entries are omitted, comments before them are not", () => {
		const node = structure({ x: string("1"), y: string("2") });
		for (const one of node.entries) one.shadowed = one.key === "x";
		expect(printed(noted(node, { text: "c" }))).toBe("<a>\n  <!--c-->\n  <y>2</y>\n</a>");
	});
});

describe("notes", () => {
	test.each<[name: string, node: Node, expected: string]>([
		[
			"comments at their places",
			noted(structure({ x: string("1") }), { text: " c " }, { text: "d", before: 1 }, { text: "e", before: 9 }),
			"<a>\n  <!-- c -->\n  <x>1</x>\n  <!--d-->\n  <!--e-->\n</a>",
		],
		["hyphens in comments", noted(structure({}), { text: "-- x ---" }), "<a>\n  <!--- - x - - - -->\n</a>"],
		["a comment that would end early", noted(string("1"), { text: "-->" }), "<a><!--- ->-->1</a>"],
		["control characters in comments", noted(string(""), { text: "\u0000\r\n" }), "<a><!--\ufffd\n--></a>"],
		[
			"instructions",
			noted(structure({}), { kind: "instruction", text: "a b='1'" }, { kind: "instruction", text: "c" }),
			"<a>\n  <?a b='1'?>\n  <?c?>\n</a>",
		],
		[
			"instructions that cannot be",
			noted(
				structure({}),
				{ kind: "instruction", text: "xml version='1.0'" },
				{ kind: "instruction", text: "a ?> b" },
				{ kind: "instruction", text: "1" },
			),
			"<a>\n  <!--?xml version='1.0'?-->\n  <!--?a ?> b?-->\n  <!--?1?-->\n</a>",
		],
		["stray text", noted(structure({}), { kind: "text", text: " x < y\n" }), "<a>\n  &#32;x &lt; y&#10;\n</a>"],
		["stray text in a value", noted(string("1"), { kind: "text", text: "<b" }), "<a><!--<b-->1</a>"],
		[
			"attributes",
			noted(
				string("1"),
				{ kind: "attribute", name: "b", text: "\"<&>'\t\r\n" },
				{ kind: "attribute", name: "xml:lang", text: "en" },
			),
			'<a b="&quot;&lt;&amp;&gt;\'&#9;&#13;&#10;" xml:lang="en">1</a>',
		],
		[
			"attributes that cannot be",
			noted(
				structure({ x: string("") }),
				{ kind: "attribute", name: "b", text: "1" },
				{ kind: "attribute", name: "b", text: "2" },
				{ kind: "attribute", name: "c:d", text: "3" },
				{ kind: "attribute", name: "e:f:g", text: "4" },
			),
			'<a b="1">\n  <!-- b="2" -->\n  <!-- c:d="3" -->\n  <!-- e:f:g="4" -->\n  <x></x>\n</a>',
		],
	])("%s", (_, node, expected) => {
		expect(printed(node)).toBe(expected);
	});

	test("an attribute with a prefix brings the declaration of its prefix along", () => {
		const text = '<a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><b xsi:type="x"/></a>';
		const node = xmlFormat.parse(text).roots[0]?.node as Node;
		expect(xmlFormat.print({ from: "xml", node, source: text, name: null, apiVersion: version })).toContain(
			'<b xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="x"></b>',
		);
	});
});

/** A random value of a type of the schema, as any reader would hand it on. */
function randomNode(g: fc.GeneratorValue, type: MemberType): Node {
	if (typeof type === "string") return randomScalar(g, type);
	if ("list" in type) {
		const item: MemberType = isScalarType(type.list) ? type.list : { structure: type.list };
		const node = list(...Array.from({ length: g(fc.nat, { max: 2 }) }, () => randomNode(g, item)));
		node.type = type.list;
		return node;
	}
	const members: { [key: string]: Node } = {};
	const names = Object.entries(structureOf(type.structure)?.members ?? {});
	const some = g(fc.shuffledSubarray, names, { maxLength: Math.min(names.length, 6) });
	for (const [name, member] of some) if (!member.in) members[name] = randomNode(g, member.type);
	if (g(fc.nat, { max: 5 }) === 0) members[g(fc.constantFrom, "Unknown", "__proto__x")] = string(g(fc.string));
	const node = structure(members);
	node.type = type.structure;
	return g(fc.nat, { max: 5 }) === 0
		? noted(node, { text: " note ", start: 1, end: 2, before: g(fc.nat, { max: some.length }) })
		: node;
}

function randomScalar(g: fc.GeneratorValue, type: string): Node {
	if (type === "boolean") return createScalar("boolean", g(fc.boolean), 0, 0);
	if (type === "timestamp")
		return createScalar(
			"timestamp",
			g(fc.date, { noInvalidDate: true, min: new Date(0), max: new Date("2099-12-31") }).toISOString(),
			0,
			0,
		);
	if (type === "string") return string(g(fc.string, { unit: "grapheme" }));
	return createScalar("number", g(fc.integer), 0, 0);
}

/** What a typed tree holds, with kinds and types, in the order of names. */
function facts(node: Node): unknown {
	const entries = node.entries
		.filter((one) => !one.shadowed)
		.map((one) => [one.key, facts(one.node)] as [string, unknown]);
	if (node.kind === "structure") entries.sort(([a], [b]) => (a < b ? -1 : 1));
	const comments = node.notes?.map((note) => note.text).sort();
	return [node.kind, node.type, node.value, entries, comments ?? []];
}

describe("random documents of the schema", () => {
	test.each(["DistributionConfig", "DistributionConfigWithTags", "Distribution", "DistributionList", "CacheBehavior"])(
		"%s reads back as it was",
		(name) => {
			fc.assert(
				fc.property(fc.gen(), (g) => {
					const node = randomNode(g, { structure: name });
					const text = xmlFormat.print({ from: "xml", node, source: "", name, apiVersion: version });
					const syntax = xmlFormat.parse(text);
					expect(syntax.problems).toEqual([]);
					checkRanges(text, syntax);
					expect(syntax.roots[0]).toMatchObject({ name, apiVersion: version });
					const reread = typed(text, name);
					expect(facts(reread)).toEqual(facts(node));
					expect(xmlFormat.print({ from: "xml", node: reread, source: text, name, apiVersion: version })).toBe(text);
				}),
				{ numRuns: 300 },
			);
		},
	);
});

describe("random trees of anything", () => {
	const anything = fc.string({ unit: "binary", maxLength: 6 });
	const tricky = fc.oneof(
		anything,
		fc.constantFrom("--", "-", "?>", "]]>", "xmlns", "xmlns:a", "a:b", "xml", " ", "&", "<b>", "a"),
	);
	const note = fc.record({
		kind: fc.constantFrom("comment", "attribute", "text", "instruction"),
		name: tricky,
		text: tricky,
		start: fc.nat(9),
		end: fc.nat(9),
		before: fc.nat(3),
	}) as fc.Arbitrary<Note>;
	const { node } = fc.letrec<{ node: Node; inner: Node; leaf: Node }>((tie) => ({
		node: fc.oneof({ depthSize: "small" }, tie("leaf"), tie("inner")),
		leaf: fc.tuple(tricky, fc.array(note, { maxLength: 2 })).map(([text, notes]) => ({ ...string(text), notes })),
		inner: fc
			.tuple(
				fc.constantFrom("structure", "list"),
				fc.array(fc.tuple(tricky, tie("node")), { maxLength: 3 }),
				fc.array(note, { maxLength: 3 }),
			)
			.map(([kind, members, notes]) => ({
				...createContainer(kind, 0, 0),
				entries: members.map(([key, value]) => createEntry(key, -1, -1, 0, 0, value)),
				notes,
			})),
	}));

	test("are written as XML without faults", () => {
		fc.assert(
			fc.property(node, fc.option(tricky), (node, name) => {
				const text = xmlFormat.print({ from: "xml", node, source: "xmlns:a='u'", name, apiVersion: version });
				const syntax = xmlFormat.parse(text);
				expect(syntax.problems).toEqual([]);
				expect(syntax.roots).toHaveLength(1);
				expect(shape(syntax.roots[0]?.node as Node)).toEqual(shape(node));
			}),
			{ numRuns: 300 },
		);
	});

	function shape(node: Node): Outline {
		if (node.kind === "string" || node.entries.length === 0) return "";
		return node.entries.map((one) => ["", shape(one.node)]);
	}
});

test("what is printed reads back with the same values", () => {
	const node = structure({ a: string(" x\r\n\t]]>&amp;\u0085\u2028 "), b: list(string("1")) });
	const text = xmlFormat.print({ from: "xml", node, source: "", name: null, apiVersion: version });
	expect(outline(xmlFormat.parse(text).roots[0]?.node as Node)).toEqual([
		["a", " x\r\n\t]]>&amp;\u0085\u2028 "],
		["b", [["member", "1"]]],
	]);
});
