import { expect, test } from "vitest";
import { findTrailByPath, toApiPath, toJmesPath, toKeyedPath, toXPath } from "../../src/document/path";
import { findTrailAt } from "../../src/document/walk";
import { readDocuments } from "../../src/formats/read";

const source = JSON.stringify({
	CallerReference: "x",
	Enabled: true,
	Aliases: { Quantity: 1, Items: ["www.example.com"] },
	CacheBehaviors: { Quantity: 1, Items: [{ PathPattern: 'a"b/*', MinTTL: 7 }] },
	"odd key": 1,
});
const document = readDocuments(source).documents[0];
const trailTo = (text: string) =>
	findTrailAt(document?.root as NonNullable<typeof document>["root"], source.indexOf(text) + 1);

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

test("JMESPath quotes what is no plain name", () => {
	expect(toJmesPath(trailTo("odd key"))).toBe('"odd key"');
});

test("leads back from an API path to its steps", () => {
	const text = '{"Aliases": {"Items": ["a", "b"]}, "x.y[0]": {"z": [[1, 2]]}, "Comment": "1", "Comment": "2"}';
	const [document] = readDocuments(text, { format: "json" }).documents;
	if (!document) throw new Error("The text does not read");
	const back = (path: string) => {
		const trail = findTrailByPath(document.root, path);
		return trail && toApiPath(trail);
	};
	for (const path of ["", "Aliases", "Aliases.Items[1]", "x.y[0]", "x.y[0].z[0][1]", "Comment"]) {
		expect(back(path)).toBe(path);
	}
	expect(findTrailByPath(document.root, "Comment")?.[0]?.entry.node.value).toBe("2");
	for (const path of ["Aliase", "Aliases.Items[2]", "Aliases.Items.a", "x.y[0].z[0][1].q", "toString"]) {
		expect(back(path)).toBeNull();
	}
});
