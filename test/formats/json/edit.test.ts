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
	const document = documentOf(source, "json");
	return edited(document, edit(document));
};
const aliases = (document: Document) => nodeAt(document, "Aliases");
const names = (document: Document) => nodeAt(document, "Aliases", "Items");

/** A config whose list of names is written as given. */
const listed = (items: string) => `{"Aliases": {"Quantity": 2, "Items": ${items}}}`;

describe("items and their commas", () => {
	test.each<[string, string, Edit, string]>([
		["the first", `["a", "b", "c"]`, (one) => removeItem(one, names(one), 0), `["b", "c"]`],
		["the middle", `["a", "b", "c"]`, (one) => removeItem(one, names(one), 1), `["a", "c"]`],
		["the last", `["a", "b", "c"]`, (one) => removeItem(one, names(one), 2), `["a", "b"]`],
		["the last of padded", `[ "a", "b" ]`, (one) => removeItem(one, names(one), 1), `[ "a" ]`],
		["the only", `[ "a" ]`, (one) => removeItem(one, names(one), 0), "[]"],
		["with a trailing comma", `["a", "b",]`, (one) => removeItem(one, names(one), 1), `["a",]`],
		["several", `["a", "b", "c", "d"]`, (one) => removeItem(one, names(one), [1, 3]), `["a", "c"]`],
		["all", `["a", "b"]`, (one) => removeItem(one, names(one), [0, 1]), "[]"],
		["add to none", "[]", (one) => addItem(one, names(one), "x"), `["x"]`],
		["add in front", `["a"]`, (one) => addItem(one, names(one), "x", 0), `["x", "a"]`],
		["add between", `["a", "b"]`, (one) => addItem(one, names(one), "x", 1), `["a", "x", "b"]`],
		["add at the end", `["a"]`, (one) => addItem(one, names(one), "x"), `["a", "x"]`],
		["add to compact", `["a","b"]`, (one) => addItem(one, names(one), "x"), `["a","b","x"]`],
		["add behind a trailing comma", `["a", ]`, (one) => addItem(one, names(one), "x"), `["a", "x", ]`],
		["move", `["a", "b", "c"]`, (one) => moveItem(one, names(one), 2, 0), `["c", "a", "b"]`],
		["move with comments", `["a" /*1*/, "b"]`, (one) => moveItem(one, names(one), 0, 1), `["b", "a" /*1*/]`],
	])("%s", (_what, before, edit, expected) => {
		expect(changed(listed(before), edit)).toBe(listed(expected));
	});
});

describe("items on lines of their own", () => {
	const lines = (...all: string[]) =>
		`{\n  "Aliases": {\n    "Items": [\n${all.map((one) => `      ${one}\n`).join("")}    ]\n  }\n}\n`;

	test.each<[string, string[], Edit, string[]]>([
		["the first", [`"a",`, `"b"`], (one) => removeItem(one, names(one), 0), [`"b"`]],
		["the last", [`"a",`, `"b"`], (one) => removeItem(one, names(one), 1), [`"a"`]],
		["the last with a trailing comma", [`"a",`, `"b",`], (one) => removeItem(one, names(one), 1), [`"a",`]],
		["comments stay", [`"a", // 1`, `"b" // 2`], (one) => removeItem(one, names(one), 1), [`"a" // 1`, "// 2"]],
		["add", [`"a"`], (one) => addItem(one, names(one), "x"), [`"a",`, `"x"`]],
		["add behind a comment", [`"a" // 1`], (one) => addItem(one, names(one), "x"), [`"a", // 1`, `"x"`]],
		[
			"add before what is last",
			[`"a" // 1`, "// end"],
			(one) => addItem(one, names(one), "x"),
			[`"a", // 1`, `"x"`, "// end"],
		],
		["add in front of a comment", ["// 1", `"a"`], (one) => addItem(one, names(one), "x", 0), [`"x",`, "// 1", `"a"`]],
		["add between", [`"a", // 1`, `"b"`], (one) => addItem(one, names(one), "x", 1), [`"a", // 1`, `"x",`, `"b"`]],
		[
			"add to two in a line",
			[`"a", "b",`, `"c"`],
			(one) => addItem(one, names(one), "x", 1),
			[`"a", "x", "b",`, `"c"`],
		],
		["remove from two in a line", [`"a", "b",`, `"c"`], (one) => removeItem(one, names(one), 1), [`"a",`, `"c"`]],
		["remove a line of two", [`"a", "b",`, `"c"`], (one) => removeItem(one, names(one), [0, 1]), [`"c"`]],
		[
			"comments move along",
			["// for a", `"a", // a`, `"b" // b`],
			(one) => moveItem(one, names(one), 1, 0),
			[`"b", // b`, "// for a", `"a" // a`],
		],
		["comma first", [`"a"`, `, "b"`, `, "c"`], (one) => removeItem(one, names(one), 1), [`"a"`, `, "c"`]],
	])("%s", (_what, before, edit, expected) => {
		expect(changed(lines(...before), edit)).toBe(lines(...expected));
		const returns = (text: string | null) => text?.replaceAll("\n", "\r\n");
		expect(changed(returns(lines(...before)) ?? "", edit)).toBe(returns(lines(...expected)));
	});

	test("objects that share their lines", () => {
		const source = '{\n  "Origins": {\n    "Items": [{\n      "Id": "a"\n    }, {\n      "Id": "b"\n    }]\n  }\n}';
		const edit: Edit = (one) => addItem(one, nodeAt(one, "Origins", "Items"), { Id: "c" });
		expect(changed(source, edit)).toBe(source.replace("}]", '}, {\n      "Id": "c"\n    }]'));
		const removal: Edit = (one) => removeItem(one, nodeAt(one, "Origins", "Items"), 0);
		expect(changed(source, removal)).toBe('{\n  "Origins": {\n    "Items": [{\n      "Id": "b"\n    }]\n  }\n}');
	});
});

describe("members", () => {
	const config = '{\n\t"CallerReference": "x",\n\t"Comment": "",\n\t"Enabled": true\n}\n';

	test("go where the schema has them, indented as their neighbors", () => {
		const edit: Edit = (one) => setMember(one, one.root, "Logging", { Enabled: false, Prefix: "" });
		const logging = '\t"Logging": {\n\t\t"Enabled": false,\n\t\t"Prefix": ""\n\t},\n';
		expect(changed(config, edit)).toBe(config.replace('\t"Enabled"', `${logging}\t"Enabled"`));
	});

	test("go where the alphabet has them when the others do", () => {
		const source = '{"Comment": "", "DefaultRootObject": "", "Enabled": true, "PriceClass": "x"}';
		const edit: Edit = (one) => setMember(one, one.root, "Logging", {});
		expect(changed(source, edit)).toBe(source.replace('"PriceClass"', '"Logging": {}, "PriceClass"'));
	});

	test("are replaced, removed and inserted at once", () => {
		const changes = { Comment: undefined, PriceClass: "PriceClass_100", Enabled: false };
		expect(changed(config, (one) => setMembers(one, one.root, changes))).toBe(
			'{\n\t"CallerReference": "x",\n\t"PriceClass": "PriceClass_100",\n\t"Enabled": false\n}\n',
		);
	});

	test("a new one takes the place and comment of a removed one", () => {
		const source = '{\n  "MinTTL": 1, // why\n  "MaxTTL": 2\n}';
		const edit: Edit = (one) => setMembers(one, one.root, { CachePolicyId: "x", MaxTTL: undefined });
		expect(changed(source, edit)).toBe('{\n  "MinTTL": 1, // why\n  "CachePolicyId": "x"\n}');
	});

	test("the space around the colon is that of the neighbors", () => {
		expect(changed('{"Comment" : "a"}', (one) => setMember(one, one.root, "Enabled", true))).toBe(
			'{"Comment" : "a", "Enabled" : true}',
		);
	});

	test("an empty object is filled as others are", () => {
		const source = '{\n  "Comment": "",\n  "Logging": {}\n}';
		const edit: Edit = (one) => setMember(one, nodeAt(one, "Logging"), "Enabled", true);
		expect(changed(source, edit)).toBe('{\n  "Comment": "",\n  "Logging": {\n    "Enabled": true\n  }\n}');
		expect(changed("{}", (one) => setMember(one, one.root, "Comment", ""))).toBe('{"Comment": ""}');
	});

	test("removing a duplicate member removes both entries", () => {
		const source = '{"Comment": "a", "Enabled": true, "comment": "b"}';
		expect(changed(source, (one) => removeMember(one, one.root, "Comment"))).toBe('{"Enabled": true}');
		expect(changed(source, (one) => setMember(one, one.root, "Comment", "c"))).toBe(source.replace('"b"', '"c"'));
	});

	test("names keep their quotes", () => {
		expect(changed(`{"Coment": 1}`, (one) => renameMember(one, nodeEntry(one), "Comment"))).toBe(`{"Comment": 1}`);
		expect(changed(`{Coment: 1}`, (one) => renameMember(one, nodeEntry(one), "Comment"))).toBe(`{Comment: 1}`);
	});

	test("without braces around them", () => {
		const source = '"Comment": "a",\n"Enabled": true\n';
		const edit: Edit = (one) => setMember(one, one.root, "Aliases", { Quantity: 0 });
		expect(changed(source, edit)).toBe('"Aliases": {"Quantity": 0},\n"Comment": "a",\n"Enabled": true\n');
	});
});

function nodeEntry({ root }: Document) {
	const [first] = root.entries;
	if (!first) throw new Error("no entry");
	return first;
}

describe("pairs", () => {
	test.each<[string, Edit, string]>([
		[`{"Quantity": 5, "Items": ["a"]}`, (one) => setQuantity(one, aliases(one)), `{"Quantity": 1, "Items": ["a"]}`],
		[`{"Items": ["a"]}`, (one) => setQuantity(one, aliases(one)), `{"Quantity": 1, "Items": ["a"]}`],
		[`{"Quantity": 3}`, (one) => setQuantity(one, aliases(one)), `{"Quantity": 0}`],
		[`{"Quantity": 0}`, (one) => addItem(one, aliases(one), "x"), `{"Quantity": 1, "Items": ["x"]}`],
		[`{"Quantity": 0, "Items": null}`, (one) => addItem(one, aliases(one), "x"), `{"Quantity": 1, "Items": ["x"]}`],
		["{}", (one) => addItem(one, aliases(one), "x"), `{"Quantity": 1, "Items": ["x"]}`],
		[`{"Quantity": 1, "Items": ["a"]}`, (one) => removeItem(one, aliases(one), 0), `{"Quantity": 0, "Items": []}`],
	])("%s", (before, edit, expected) => {
		expect(changed(`{"Comment": "", "Aliases": ${before}}`, edit)).toBe(`{"Comment": "", "Aliases": ${expected}}`);
	});

	test("nothing to do is no edit", () => {
		const document = documentOf(listed(`["a", "b"]`), "json");
		expect(setQuantity(document, aliases(document))).toEqual([]);
		expect(setValue(document, names(document), ["a", "b"])).toEqual([]);
		expect(moveItem(document, aliases(document), 1, 1)).toEqual([]);
		expect(removeMember(document, document.root, "Comment")).toEqual([]);
	});
});

describe("no edit is safe", () => {
	test.each<[string, string, Edit]>([
		["a text that ends too early", `{"Aliases": {"Items": ["a"`, (one) => addItem(one, names(one), "x")],
		["a missing comma", `{"Aliases": {"Items": ["a" "b"]}}`, (one) => addItem(one, names(one), "x")],
		[
			"items that an expression brings in",
			`{"Aliases": {"Items": ["a", ...more]}}`,
			(one) => setQuantity(one, aliases(one)),
		],
		["an expression", `{Aliases: {Items: list(), Quantity: 1}}`, (one) => addItem(one, aliases(one), "x")],
		["a value that JSON has not", `{"Comment": ""}`, (one) => setMember(one, one.root, "Comment", { $opaque: "x()" })],
		["a number that is none", `{"Comment": 1}`, (one) => setMember(one, one.root, "Comment", Number.NaN)],
		["an item that is not there", listed(`["a"]`), (one) => removeItem(one, aliases(one), 1)],
	])("%s", (_what, source, edit) => {
		expect(changed(source, edit)).toBeNull();
	});
});
