import { expect, test } from "vitest";
import { apiPath, jmesPath, keyedPath, xPath } from "../../src/document/path";
import { trailAt } from "../../src/document/walk";
import { read } from "../../src/formats/read";

const source = JSON.stringify({
	CallerReference: "x",
	Enabled: true,
	Aliases: { Quantity: 1, Items: ["www.example.com"] },
	CacheBehaviors: { Quantity: 1, Items: [{ PathPattern: 'a"b/*', MinTTL: 7 }] },
	"odd key": 1,
});
const document = read(source).documents[0];
const trailTo = (text: string) =>
	trailAt(document?.root as NonNullable<typeof document>["root"], source.indexOf(text) + 1);

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
	expect(apiPath(trail)).toBe(api);
	expect(jmesPath(trail)).toBe(api);
	expect(keyedPath(trail)).toBe(keyed);
	expect(xPath("DistributionConfig", trail)).toBe(xpath);
});

test("JMESPath quotes what is no plain name", () => {
	expect(jmesPath(trailTo("odd key"))).toBe('"odd key"');
});
