import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document";
import {
	addItem,
	type Edits,
	moveItem,
	removeItem,
	removeMember,
	renameMember,
	setMember,
	setMembers,
	setQuantity,
	setValue,
} from "../../../src/formats/edits";
import { documentOf, edited, nodeAt } from "../editing";

type Edit = (document: Document) => Edits;

const changed = (source: string, edit: Edit) => {
	const document = documentOf(source, "xml");
	return edited(document, edit(document));
};
const aliases = (document: Document) => nodeAt(document, "Aliases");
const inConfig = (content: string) => `<DistributionConfig>${content}</DistributionConfig>`;
const inAliases = (content: string) => inConfig(`<Aliases>${content}</Aliases>`);

describe("items", () => {
	test.each<[string, Edit, string]>([
		[
			"<Quantity>0</Quantity><Items/>",
			(one) => addItem(one, aliases(one), "x"),
			"<Quantity>1</Quantity><Items><CNAME>x</CNAME></Items>",
		],
		[
			"<Quantity>0</Quantity><Items></Items>",
			(one) => addItem(one, aliases(one), "x"),
			"<Quantity>1</Quantity><Items><CNAME>x</CNAME></Items>",
		],
		[
			"<Quantity>0</Quantity>",
			(one) => addItem(one, aliases(one), "a&b"),
			"<Quantity>1</Quantity><Items><CNAME>a&amp;b</CNAME></Items>",
		],
		[
			"<Items a='1' />",
			(one) => addItem(one, aliases(one), "x"),
			"<Quantity>1</Quantity><Items a='1'><CNAME>x</CNAME></Items>",
		],
		[
			"<Items><!-- none --></Items>",
			(one) => addItem(one, nodeAt(one, "Aliases", "Items"), "x"),
			"<Items><!-- none --><CNAME>x</CNAME></Items>",
		],
		[
			"<Items><CNAME>a</CNAME></Items>",
			(one) => removeItem(one, nodeAt(one, "Aliases", "Items"), 0),
			"<Items></Items>",
		],
		[
			"<Quantity/><Items a='1'><CNAME>a</CNAME></Items>",
			(one) => removeItem(one, aliases(one), 0),
			"<Quantity>0</Quantity><Items a='1'/>",
		],
		[
			"<Quantity> 5\n</Quantity><Items><CNAME>a</CNAME></Items>",
			(one) => setQuantity(one, aliases(one)),
			"<Quantity> 1\n</Quantity><Items><CNAME>a</CNAME></Items>",
		],
		[
			"<Quantity><!-- few -->5</Quantity>",
			(one) => setQuantity(one, aliases(one)),
			"<Quantity><!-- few -->0</Quantity>",
		],
		[
			"<Items><CNAME>a</CNAME><!-- b --><CNAME>b</CNAME></Items>",
			(one) => moveItem(one, aliases(one), 0, 1),
			"<Items><!-- b --><CNAME>b</CNAME><CNAME>a</CNAME></Items>",
		],
	])("%s", (before, edit, expected) => {
		expect(changed(inAliases(before), edit)).toBe(inAliases(expected));
	});

	test("tags are those of the schema, prefixes those around", () => {
		const source = `<cf:DistributionConfig xmlns:cf="http://cloudfront.amazonaws.com/doc/2017-03-25/"><cf:Origins><cf:Quantity>0</cf:Quantity></cf:Origins></cf:DistributionConfig>`;
		const edit: Edit = (one) => addItem(one, nodeAt(one, "Origins"), { OriginPath: "", Id: "a", DomainName: "b" });
		expect(changed(source, edit)).toBe(
			source.replace(
				"0</cf:Quantity>",
				"1</cf:Quantity><cf:Items><cf:Origin><cf:Id>a</cf:Id><cf:DomainName>b</cf:DomainName><cf:OriginPath></cf:OriginPath></cf:Origin></cf:Items>",
			),
		);
	});
});

const config = `<?xml version="1.0"?>
<DistributionConfig>
   <CallerReference>x</CallerReference> <!-- ref -->
   <Aliases>
      <Quantity>0</Quantity>
   </Aliases>
   <!-- for people -->
   <Comment/>
   <Enabled>true</Enabled>
</DistributionConfig>
`;

describe("elements on lines of their own", () => {
	test.each<[string, Edit, string, string]>([
		[
			"an item",
			(one) => addItem(one, aliases(one), "x"),
			"<Quantity>0</Quantity>",
			"<Quantity>1</Quantity>\n      <Items>\n         <CNAME>x</CNAME>\n      </Items>",
		],
		[
			"a member in the order of the schema",
			(one) => setMember(one, one.root, "Logging", { Prefix: "", Enabled: false }),
			"   <Enabled>",
			"   <Logging>\n      <Enabled>false</Enabled>\n      <Prefix/>\n   </Logging>\n   <Enabled>",
		],
		[
			"behind a comment on its line",
			(one) => setMember(one, one.root, "Origins", {}),
			"   <!-- for",
			"   <Origins/>\n   <!-- for",
		],
		["a comment stays alone", (one) => removeMember(one, one.root, "Comment"), "   <Comment/>\n", ""],
		[
			"a comment stays on its line",
			(one) => removeMember(one, one.root, "CallerReference"),
			"<CallerReference>x</CallerReference> ",
			"",
		],
		["the last", (one) => removeMember(one, one.root, "Enabled"), "   <Enabled>true</Enabled>\n", ""],
		[
			"an empty element gets a value",
			(one) => setMember(one, one.root, "Comment", "a < b"),
			"<Comment/>",
			"<Comment>a &lt; b</Comment>",
		],
		[
			"one for another",
			(one) => setMembers(one, one.root, { Comment: undefined, Logging: {} }),
			"<Comment/>",
			"<Logging/>",
		],
		[
			"what it holds",
			(one) => removeMember(one, aliases(one), "Quantity"),
			"<Aliases>\n      <Quantity>0</Quantity>\n   </Aliases>",
			"<Aliases/>",
		],
	])("%s", (_what, edit, from, to) => {
		expect(changed(config, edit)).toBe(config.replace(from, to));
		const returns = (text: string) => text.replaceAll("\n", "\r\n");
		expect(changed(returns(config), edit)).toBe(returns(config.replace(from, to)));
	});

	test("comments move with the behavior that they stand beside", () => {
		const list = (...lines: string[]) =>
			`<CacheBehaviors>\n  <Items>\n${lines.map((one) => `    ${one}\n`).join("")}  </Items>\n</CacheBehaviors>`;
		const behavior = (path: string) => `<CacheBehavior><PathPattern>${path}</PathPattern></CacheBehavior>`;
		const edit: Edit = (one) => moveItem(one, nodeAt(one, "CacheBehaviors"), 1, 0);
		expect(changed(inConfig(list(`${behavior("*")} <!-- all -->`, "<!-- pictures -->", behavior("*.jpg"))), edit)).toBe(
			inConfig(list("<!-- pictures -->", behavior("*.jpg"), `${behavior("*")} <!-- all -->`)),
		);
	});
});

describe("values and names", () => {
	test.each<[string, Edit, string]>([
		["<Comment><![CDATA[a]]></Comment>", (one) => setValue(one, nodeAt(one, "Comment"), "b"), "<Comment>b</Comment>"],
		["<Comment a='/'></Comment>", (one) => setValue(one, nodeAt(one, "Comment"), "b"), "<Comment a='/'>b</Comment>"],
		[
			"<Comment>a<!-- 1 -->b</Comment>",
			(one) => setValue(one, nodeAt(one, "Comment"), "c"),
			"<Comment>c<!-- 1 --></Comment>",
		],
		["<Enabled> true </Enabled>", (one) => setValue(one, nodeAt(one, "Enabled"), true), "<Enabled>true</Enabled>"],
		["<Coment>a</Coment >", (one) => rename(one, "Comment"), "<Comment>a</Comment >"],
		["<Coment a='1'/>", (one) => rename(one, "Comment"), "<Comment a='1'/>"],
		[
			"<Unknown>1</Unknown>",
			(one) => setMember(one, one.root, "Other", ["a", "b"]),
			"<Unknown>1</Unknown><Other><member>a</member><member>b</member></Other>",
		],
	])("%s", (before, edit, expected) => {
		expect(changed(inConfig(before), edit)).toBe(inConfig(expected));
	});

	test("the root may be empty", () => {
		const edit: Edit = (one) => setMember(one, one.root, "Comment", "x");
		expect(changed("<DistributionConfig/>", edit)).toBe(
			"<DistributionConfig><Comment>x</Comment></DistributionConfig>",
		);
	});
});

function rename(document: Document, name: string): Edits {
	const [entry] = document.root.entries;
	return entry ? renameMember(document, entry, name) : null;
}

describe("no edit is safe", () => {
	test.each<[string, string, Edit]>([
		["null", inConfig("<Comment/>"), (one) => setMember(one, one.root, "Comment", null)],
		["a name that is no tag", inConfig("<Comment/>"), (one) => setMember(one, one.root, "a b", "x")],
		[
			"an element that is not closed",
			"<DistributionConfig><Aliases><Quantity>1</Quantity>",
			(one) => setMember(one, aliases(one), "Items", []),
		],
		["a list that is none", inAliases("<Items>x</Items>"), (one) => addItem(one, aliases(one), "x")],
		[
			"text between the items",
			inAliases("<Items><CNAME>a</CNAME>b<CNAME>c</CNAME></Items>"),
			(one) => moveItem(one, aliases(one), 0, 1),
		],
	])("%s", (_what, source, edit) => {
		expect(changed(source, edit)).toBeNull();
	});
});
