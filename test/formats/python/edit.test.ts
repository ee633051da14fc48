import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document";
import {
	addItem,
	type Edits,
	joinEdits,
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
	const document = documentOf(source, "python");
	return edited(document, edit(document));
};
const aliases = (document: Document) => nodeAt(document, "Aliases");
const listed = (items: string) => `{'Aliases': {'Quantity': 2, 'Items': ${items}}}`;

describe("lists, tuples and sets", () => {
	test.each<[string, Edit, string]>([
		[`['a', 'b']`, (one) => addItem(one, nodeAt(one, "Aliases", "Items"), "x"), `['a', 'b', 'x']`],
		[`("a", "b")`, (one) => removeItem(one, nodeAt(one, "Aliases", "Items"), 1), `("a",)`],
		[`("a",)`, (one) => addItem(one, nodeAt(one, "Aliases", "Items"), "x"), `("a", "x",)`],
		[`("a",)`, (one) => removeItem(one, nodeAt(one, "Aliases", "Items"), 0), "()"],
		["()", (one) => addItem(one, nodeAt(one, "Aliases", "Items"), "x"), `('x',)`],
		[`{'a', 'b'}`, (one) => removeItem(one, nodeAt(one, "Aliases", "Items"), 0), `{'b'}`],
		[`list(('a', 'b'))`, (one) => removeItem(one, nodeAt(one, "Aliases", "Items"), 0), `list(('b',))`],
		[`['a' 'b', ('c')]`, (one) => moveItem(one, nodeAt(one, "Aliases", "Items"), 1, 0), `[('c'), 'a' 'b']`],
		[`['a', name]`, (one) => removeItem(one, nodeAt(one, "Aliases", "Items"), 0), "[name]"],
	])("%s", (before, edit, expected) => {
		expect(changed(listed(before), edit)).toBe(listed(expected));
	});
});

describe("structures in every form", () => {
	const edit: Edit = (one) => setMember(one, one.root, "Logging", { Enabled: false, Bucket: "" });

	test.each([
		["{'Comment': 'x'}", "{'Comment': 'x', 'Logging': {'Enabled': False, 'Bucket': ''}}"],
		[`{"Comment": 'x'}`, `{"Comment": 'x', "Logging": {"Enabled": False, "Bucket": ''}}`],
		["{u'Comment': u'x'}", "{u'Comment': u'x', u'Logging': {u'Enabled': False, u'Bucket': u''}}"],
		["dict(Comment='x')", "dict(Comment='x', Logging=dict(Enabled=False, Bucket=''))"],
		[`dict(Comment="x")`, `dict(Comment="x", Logging=dict(Enabled=False, Bucket=""))`],
		["dict({'Comment': 'x'})", "dict({'Comment': 'x', 'Logging': {'Enabled': False, 'Bucket': ''}})"],
		[
			"OrderedDict([('Comment', 'x')])",
			"OrderedDict([('Comment', 'x'), ('Logging', OrderedDict([('Enabled', False), ('Bucket', '')]))])",
		],
		[
			"{'Comment': 'x',\n 'Enabled': True}",
			"{'Comment': 'x',\n 'Logging': {'Enabled': False, 'Bucket': ''},\n 'Enabled': True}",
		],
		[
			"{\n    'Comment': 'x',  # why\n}",
			"{\n    'Comment': 'x',  # why\n    'Logging': {\n        'Enabled': False,\n        'Bucket': '',\n    },\n}",
		],
	])("%s", (before, expected) => {
		expect(changed(before, edit)).toBe(expected);
	});

	test("hanging lines keep hanging when they do not fit", () => {
		const source = "{'Comment': 'x',\n 'Enabled': True}";
		const long = { Quantity: 1, Items: [{ Id: "an-origin", DomainName: "some-bucket.s3.eu-central-1.amazonaws.com" }] };
		expect(changed(source, (one) => setMember(one, one.root, "Origins", long))).toBe(
			[
				"{'Origins': {'Quantity': 1,",
				"             'Items': [{'Id': 'an-origin',",
				"                        'DomainName': 'some-bucket.s3.eu-central-1.amazonaws.com'}]},",
				" 'Comment': 'x',",
				" 'Enabled': True}",
			].join("\n"),
		);
	});

	test("members are taken out of a call", () => {
		const source = "dict(\n    Comment='x',\n    Enabled=True\n)";
		expect(changed(source, (one) => removeMember(one, one.root, "Enabled"))).toBe("dict(\n    Comment='x'\n)");
		expect(changed("dict(Comment='x')", (one) => removeMember(one, one.root, "Comment"))).toBe("dict()");
	});

	test("names in quotes and keywords are renamed", () => {
		const rename: Edit = (one) => {
			const [entry] = one.root.entries;
			return entry ? renameMember(one, entry, "Comment") : null;
		};
		expect(changed(`{u"Coment": 1}`, rename)).toBe(`{u"Comment": 1}`);
		expect(changed("dict(Coment=1)", rename)).toBe("dict(Comment=1)");
	});
});

describe("values", () => {
	test("strings keep their quotes", () => {
		const set: Edit = (one) => setValue(one, nodeAt(one, "Comment"), `it's "x"\n`);
		expect(changed(`{'Comment': "a"}`, set)).toBe(`{'Comment': "it's \\"x\\"\\n"}`);
		expect(changed(`{'Comment': u'a'}`, set)).toBe(`{'Comment': u'it\\'s "x"\\n'}`);
		expect(changed(`{'Comment': r'a'}`, set)).toBe(`{'Comment': 'it\\'s "x"\\n'}`);
		expect(changed(`{'Comment': 'a' # 1\n 'b'}`, set)).toBe(`{'Comment': 'it\\'s "x"\\n'}`);
	});

	test("words and numbers are Python's", () => {
		expect(changed("{'Enabled': True}", (one) => setMember(one, one.root, "Enabled", false))).toBe(
			"{'Enabled': False}",
		);
		expect(changed("{'Comment': 'x'}", (one) => setMember(one, one.root, "Comment", null))).toBe("{'Comment': None}");
	});

	test("an expression of the text may be written elsewhere", () => {
		const edit: Edit = (one) => setMember(one, one.root, "Comment", { $opaque: "name()" });
		expect(changed("{'CallerReference': name()}", edit)).toBe("{'CallerReference': name(), 'Comment': name()}");
	});

	test("one name at several places", () => {
		const source = `{'Origins': {'Items': [{'Id': 'a'}]}, 'DefaultCacheBehavior': {'TargetOriginId': "a"}}`;
		const edit: Edit = (one) =>
			joinEdits(
				setValue(one, nodeAt(one, "DefaultCacheBehavior", "TargetOriginId"), "b"),
				setValue(one, origin(one), "b"),
			);
		expect(changed(source, edit)).toBe(source.replace("'a'", "'b'").replace(`"a"`, `"b"`));
	});
});

function origin(document: Document) {
	const id = nodeAt(document, "Origins", "Items").entries[0]?.node.entries[0]?.node;
	if (!id) throw new Error("no origin");
	return id;
}

test("in a script, around it nothing changes", () => {
	const source = [
		"client.create_distribution(",
		"    DistributionConfig=dict(",
		"        CallerReference=str(time()),  # unique",
		"        Aliases={'Quantity': 1, 'Items': ['a', 'b']},",
		"    )",
		")",
	].join("\n");
	const document = documentOf(source, "python", "CreateDistributionRequest");
	const config = nodeAt(document, "DistributionConfig");
	expect(edited(document, setQuantity(document, nodeAt(document, "DistributionConfig", "Aliases")))).toBe(
		source.replace("1", "2"),
	);
	expect(edited(document, setMembers(document, config, { Comment: "", Aliases: undefined }))).toBe(
		source.replace("Aliases={'Quantity': 1, 'Items': ['a', 'b']}", "Comment=''"),
	);
});

describe("no edit is safe", () => {
	const add: Edit = (one) => addItem(one, aliases(one), "x");

	test.each<[string, string, Edit]>([
		["a list that is computed", listed("['a'] + more"), add],
		["a comprehension", listed("[one for one in all]"), add],
		["items that an expression brings in", listed("['a', *more]"), add],
		["a call that is not known", "{'Aliases': make(Quantity=1)}", (one) => setMember(one, aliases(one), "Items", [])],
		["a value that is computed", "{'Comment': name}", (one) => setMember(one, one.root, "Comment", "x")],
		["an only item of a set", listed("{'a'}"), (one) => removeItem(one, aliases(one), 0)],
		[
			"prompts between the lines",
			">>> x = {\n...  'Comment': 'a',\n... }\n",
			(one) => removeMember(one, one.root, "Comment"),
		],
		[
			"a call with other arguments too",
			"dict({'Comment': 'x'}, Enabled=True)",
			(one) => removeMember(one, one.root, "Comment"),
		],
		["a name that is a variable", "{Coment: 1}", (one) => renameMember(one, one.root.entries[0] as never, "Comment")],
	])("%s", (_what, source, edit) => {
		expect(changed(source, edit)).toBeNull();
	});
});
