import { expect, test } from "vitest";
import {
	type ApiPath,
	findTrailByPath,
	listPathsAbove,
	toApiPath,
	toJmesPath,
	toKeyedPath,
	toXPath,
} from "../../src/document/path";
import { type Trail, walkTree } from "../../src/document/walk";
import { readDocuments } from "../../src/formats/read";

const source = JSON.stringify({
	CallerReference: "x",
	Enabled: true,
	Aliases: { Quantity: 1, Items: ["www.example.com"] },
	CacheBehaviors: { Quantity: 1, Items: [{ PathPattern: 'a"b/*', MinTTL: 7 }] },
	"odd key": 1,
});
const document = readDocuments(source).documents[0];

/** The trail to the innermost entry in which a text stands. */
function trailTo(text: string): Trail {
	const offset = source.indexOf(text) + 1;
	let found: Trail = [];
	if (!document) throw new Error("The config does not read");
	walkTree(document.root, ({ entry }, trail) => {
		const isAround = entry.start <= offset && offset <= entry.end;
		if (isAround) found = [...trail];
		return isAround;
	});
	return found;
}

test.each([
	[
		"7}",
		"CacheBehaviors.Items[0].MinTTL",
		'CacheBehaviors["a\\"b/*"].MinTTL',
		"/DistributionConfig/CacheBehaviors/Items/CacheBehavior[1]/MinTTL",
	],
	["www", "Aliases.Items[0]", 'Aliases["www.example.com"]', "/DistributionConfig/Aliases/Items/CNAME[1]"],
	["true", "Enabled", "Enabled", "/DistributionConfig/Enabled"],
])("the paths of %s", (text, api, keyed, xpath) => {
	const trail = trailTo(text);
	expect(toApiPath(trail)).toBe(api);
	expect(toJmesPath(trail)).toBe(api);
	expect(toKeyedPath(trail)).toBe(keyed);
	expect(toXPath("DistributionConfig", trail)).toBe(xpath);
});

test("JMESPath quotes names that are not plain identifiers", () => {
	expect(toJmesPath(trailTo("odd key"))).toBe('"odd key"');
});

test("leads back from an API path to its steps", () => {
	const text = '{"Aliases": {"Items": ["a", "b"]}, "x.y[0]": {"z": [[1, 2]]}, "Comment": "1", "Comment": "2"}';
	const [document] = readDocuments(text, { format: "json" }).documents;
	if (!document) throw new Error("The text does not read");
	const find = (path: string) => findTrailByPath(document.root, path as ApiPath);
	const back = (path: string) => {
		const trail = find(path);
		return trail && toApiPath(trail);
	};
	for (const path of ["", "Aliases", "Aliases.Items[1]", '"x.y[0]"', '"x.y[0]".z[0][1]', "Comment"]) {
		expect(back(path)).toBe(path);
	}
	expect(find("Comment")?.[0]?.entry.node.value).toBe("2");
	for (const path of ["Aliase", "Aliases.Items[2]", "Aliases.Items.a", '"x.y[0]".z[0][1].q', "x.y[0]", "toString"]) {
		expect(back(path)).toBeNull();
	}
});

test("every path leads back to its own node, whatever the names of what the API does not know", () => {
	const inside = { b: 1, "b.c": 2, "": 3, "b[0]": 4, '"b"': 5, "\\": 6, "b\n.": 7, __proto__x: 8 };
	const text = JSON.stringify({
		"a.b": inside,
		a: { ...inside, b: [inside, [inside]] },
		"a.b[0]": inside,
		'a"': inside,
		'"a': inside,
		'"a"': inside,
		"": inside,
		".": inside,
		"[0]": inside,
	});
	const [document] = readDocuments(text, { format: "json" }).documents;
	if (!document) throw new Error("The text does not read");
	const seen = new Set<string>();
	walkTree(document.root, ({ entry }, trail) => {
		const path = toApiPath(trail);
		expect(findTrailByPath(document.root, path)?.at(-1)?.entry, path).toBe(entry);
		expect(listPathsAbove(path), path).toEqual(
			[...trail.keys(), trail.length].map((depth) => toApiPath(trail.slice(0, depth))),
		);
		seen.add(path);
		return true;
	});
	expect(seen.size).toBe(100);
});

test("an invalid path leads to no node", () => {
	const [document] = readDocuments('{"a": {"b": 1}}', { format: "json" }).documents;
	if (!document) throw new Error("The text does not read");
	for (const path of [
		".a",
		"a.",
		"a..b",
		"a[",
		"a[0",
		"a[x]",
		'"a',
		'"a"b',
		'a"b"',
		'"\\q"',
		"a.[0]",
		"[0]",
		"a[0]",
		"a[-1]",
	]) {
		expect(findTrailByPath(document.root, path as ApiPath), path).toBeNull();
	}
});
