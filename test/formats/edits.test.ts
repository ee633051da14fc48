import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { applyEdits } from "../../src/document/edit";
import type { FormatName } from "../../src/document/formatTraits";
import type { Entry, Node } from "../../src/document/node";
import { type Trail, walkTree } from "../../src/document/walk";
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
} from "../../src/formats/edits";
import { readDocuments } from "../../src/formats/read";
import { structureOf } from "../../src/schema/schema";
import { corpusFiles, corpusText, leastOf } from "../corpus";
import { documentOf, edited, nodeAt } from "./editing";

const TEXTS: Record<FormatName, string> = {
	json: `{
  "Origins": {
    "Quantity": 2, // counted by hand
    "Items": [
      { "Id": "media", "DomainName": "m.example.com" }
    ]
  },
  "DefaultCacheBehavior": {
    "ViewerProtcolPolicy": "allow-all",
    "TargetOriginId": "medai", // typed in a hurry
    "MinTTL": 0
  }
}
`,
	python: `config = {
    'Origins': {
        'Quantity': 2,  # counted by hand
        'Items': [{'Id': 'media', 'DomainName': 'm.example.com'}],
    },
    'DefaultCacheBehavior': {
        'ViewerProtcolPolicy': 'allow-all',
        'TargetOriginId': 'medai',  # typed in a hurry
        'MinTTL': 0,
    },
}
`,
	xml: `<?xml version="1.0" encoding="UTF-8"?>
<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">
  <Origins>
    <Quantity>2</Quantity><!-- counted by hand -->
    <Items>
      <Origin><Id>media</Id><DomainName>m.example.com</DomainName></Origin>
    </Items>
  </Origins>
  <DefaultCacheBehavior>
    <ViewerProtcolPolicy>allow-all</ViewerProtcolPolicy>
    <TargetOriginId>medai</TargetOriginId><!-- typed in a hurry -->
    <MinTTL>0</MinTTL>
  </DefaultCacheBehavior>
</DistributionConfig>
`,
};

const behavior = (document: Document) => nodeAt(document, "DefaultCacheBehavior");
const entryAt = (node: Node, key: string) => node.entries.find((one) => one.key === key) as Entry;

type Replaced = [from: string, to: string];

describe("one edit in each format", () => {
	test.each<[string, (document: Document) => Edits, Record<FormatName, Replaced>]>([
		[
			"setQuantity",
			(one) => setQuantity(one, nodeAt(one, "Origins")),
			{ json: [": 2", ": 1"], python: [": 2", ": 1"], xml: ["<Quantity>2", "<Quantity>1"] },
		],
		[
			"addItem",
			(one) => addItem(one, nodeAt(one, "Origins"), { Id: "api", DomainName: "a.example.com" }),
			{
				json: [`m.example.com" }`, `m.example.com" },\n      { "Id": "api", "DomainName": "a.example.com" }`],
				python: ["m.example.com'}", "m.example.com'}, {'Id': 'api', 'DomainName': 'a.example.com'}"],
				xml: [
					"</Origin>\n",
					"</Origin>\n      <Origin>\n        <Id>api</Id>\n        <DomainName>a.example.com</DomainName>\n      </Origin>\n",
				],
			},
		],
		[
			"renameMember",
			(one) => renameMember(one, entryAt(behavior(one), "ViewerProtcolPolicy"), "ViewerProtocolPolicy"),
			{ json: ["Protcol", "Protocol"], python: ["Protcol", "Protocol"], xml: ["Protcol", "Protocol"] },
		],
		[
			"removeMember",
			(one) => removeMember(one, behavior(one), "MinTTL"),
			{
				json: [`, // typed in a hurry\n    "MinTTL": 0`, " // typed in a hurry"],
				python: ["        'MinTTL': 0,\n", ""],
				xml: ["    <MinTTL>0</MinTTL>\n", ""],
			},
		],
		[
			"setMembers",
			(one) => setMembers(one, behavior(one), { CachePolicyId: "658327ea", MinTTL: undefined, Compress: true }),
			{
				json: [`"MinTTL": 0`, `"Compress": true,\n    "CachePolicyId": "658327ea"`],
				python: ["'MinTTL': 0,", "'Compress': True,\n        'CachePolicyId': '658327ea',"],
				xml: ["<MinTTL>0</MinTTL>", "<Compress>true</Compress>\n    <CachePolicyId>658327ea</CachePolicyId>"],
			},
		],
	])("%s", (_what, edit, replaced) => {
		for (const format of ["json", "python", "xml"] as const) {
			const text = TEXTS[format];
			const document = documentOf(text, format);
			expect(edited(document, edit(document))).toBe(text.replaceAll(...replaced[format]));
		}
	});

	test("parts of which one is not safe are no fix", () => {
		const document = documentOf(TEXTS.json, "json");
		expect(joinEdits([], removeItem(document, nodeAt(document, "Origins"), 7))).toBeNull();
		expect(joinEdits([], [])).toEqual([]);
	});
});

describe("whole configurations", () => {
	test.each(["xml", "python", "cli-json", "placebo-json"])(
		"of %s come back to the letter when an edit is taken back",
		(folder) => {
			const count = { done: 0, refused: 0 };
			for (const { file } of corpusFiles(folder)) {
				const text = corpusText(file);
				if (text.length < 60_000) takeBack(text, file, count);
			}
			console.info(`${folder}: ${count.done} edits taken back, ${count.refused} refused`);
			expect(count.done).toBeGreaterThanOrEqual(leastOf(40, 200));
			// Only texts that are cut off are refused.
			expect(count.refused / count.done).toBeLessThan(0.1);
		},
	);
});

/** Most structures of a text that are tried. */
const TRIED = 12;

/** An edit and the one that takes it back. */
type There = [
	what: string,
	there: (document: Document, node: Node) => Edits,
	back: (document: Document, node: Node) => Edits,
];

function takeBack(text: string, file: string, count: { done: number; refused: number }): void {
	readDocuments(text)
		.documents.slice(0, 2)
		.forEach((document, index) => {
			for (const trail of structures(document).slice(0, TRIED)) {
				const node = follow(document, trail);
				for (const [what, there, back] of edits(node)) {
					const first = there(document, node);
					if (first === null) {
						count.refused++;
						continue;
					}
					const between = readDocuments(applyEdits(text, first)).documents[index] as Document;
					const second = back(between, follow(between, trail));
					expect(second && applyEdits(between.source, second), `${file}: ${what}`).toBe(text);
					count.done++;
				}
			}
		});
}

function structures({ root }: Document): Trail[] {
	const trails: Trail[] = root.type === null ? [] : [[]];
	walkTree(root, ({ entry }, trail) => {
		if (entry.node.kind === "structure" && entry.node.type !== null && !entry.shadowed) trails.push([...trail]);
		return trails.length < 4 * TRIED;
	});
	// Not only the first ones, which are alike in all texts.
	return trails.filter((_, index) => trails.length <= TRIED || index % 4 === 0);
}

function follow(document: Document, trail: Trail): Node {
	let at = document.root;
	for (const step of trail) {
		at = at.entries.find((one) => one.key === step.entry.key && !one.shadowed)?.node as Node;
	}
	return at;
}

function edits(node: Node): There[] {
	const all: There[] = [];
	const missing = Object.entries(structureOf(node.type)?.members ?? {}).find(
		([name, member]) => member.type === "string" && !member.in && !node.entries.some((one) => one.key === name),
	);
	if (missing) {
		const [name] = missing;
		all.push([`set ${name}`, (one, at) => setMember(one, at, name, "x"), (one, at) => removeMember(one, at, name)]);
	}
	const list = node.entries.find((one) => one.key === "Items")?.node;
	const length = list?.entries.length ?? 0;
	const quantity = node.entries.find((one) => one.key === "Quantity")?.node;
	if (list?.kind !== "list" || quantity?.value !== length) return all;
	const item = length > 0 && structureOf(list.type) ? {} : "x";
	all.push(["add", (one, at) => addItem(one, at, item), (one, at) => removeItem(one, at, length)]);
	all.push(["add in front", (one, at) => addItem(one, at, item, 0), (one, at) => removeItem(one, at, 0)]);
	if (length < 2) return all;
	const last = length - 1;
	all.push(["move", (one, at) => moveItem(one, at, 0, last), (one, at) => moveItem(one, at, last, 0)]);
	return all;
}
