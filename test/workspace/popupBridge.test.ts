import { expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { findFirstOccurrence } from "../../src/workspace/popupBridge";

const config = {
	CallerReference: "x",
	Enabled: true,
	Comment: "",
	Origins: { Quantity: 2, Items: [{ Id: "a" }, { Id: "b", DomainName: "b.example.com" }] },
};
const documentOf = (value: unknown) => readDocuments(JSON.stringify(value)).documents[0] as Document;

test.each([
	[config, "Origins.Items[1].DomainName"],
	[{ ETag: "E", DistributionConfig: config }, "DistributionConfig.Origins.Items[1].DomainName"],
	[
		{ ETag: "E", Distribution: { Id: "E1", DistributionConfig: config } },
		"Distribution.DistributionConfig.Origins.Items[1].DomainName",
	],
	[
		{ DistributionConfigWithTags: { DistributionConfig: config, Tags: { Items: [] } } },
		"DistributionConfigWithTags.DistributionConfig.Origins.Items[1].DomainName",
	],
	[{ DistributionConfig: config, Tags: { Items: [] } }, "DistributionConfig.Origins.Items[1].DomainName"],
])("a member is found wherever the config stands", (value, path) => {
	expect(findFirstOccurrence(documentOf(value), ["Origins.Items[].DomainName"])).toBe(path);
});

test("what the document lacks is not found", () => {
	expect(findFirstOccurrence(documentOf(config), ["DefaultCacheBehavior.MinTTL"])).toBeNull();
});
