import { describe, expect, it } from "vitest";
import { toPlainValue } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { formats } from "../../src/formats/registry";
import { createSnippet } from "../../src/lookup/snippet";
import { check } from "../../src/rules/run";
import { allStructures } from "../../src/schema/schema";

describe("snippet", () => {
	it("shows a member in the structure that holds it", () => {
		const target = "ViewerCertificate.MinimumProtocolVersion";
		expect(createSnippet(target, "xml")).toBe(
			"<ViewerCertificate>\n  <MinimumProtocolVersion>TLSv1.2_2021</MinimumProtocolVersion>\n</ViewerCertificate>",
		);
		expect(createSnippet(target, "json")).toBe(
			'"ViewerCertificate": {\n    "MinimumProtocolVersion": "TLSv1.2_2021"\n}',
		);
		expect(createSnippet(target, "python")).toContain("'MinimumProtocolVersion': 'TLSv1.2_2021'");
	});

	it("shows what both kinds of behavior have in the default one", () => {
		expect(createSnippet("CacheBehavior.MinTTL", "json")).toBe('"DefaultCacheBehavior": {\n    "MinTTL": 0\n}');
		expect(createSnippet("CacheBehavior.PathPattern", "xml")).toContain("<CacheBehavior>\n  <PathPattern>");
	});

	it("counts the items of a list, and gives as many as it needs", () => {
		expect(createSnippet("Aliases.Items", "xml")).toContain("<Quantity>1</Quantity>\n  <Items>\n    <CNAME>");
		expect(createSnippet("AllowedMethods.Items", "json")).toContain('"Quantity": 2');
		expect(createSnippet("OriginGroup.Members", "json")).toContain('"Quantity": 2');
	});

	it("shows a value in a member that takes it", () => {
		expect(createSnippet("enum:PriceClass.PriceClass_100", "json")).toContain('"PriceClass": "PriceClass_100"');
		expect(createSnippet("enum:SslProtocol.TLSv1.2", "xml")).toContain("<SslProtocol>TLSv1.2</SslProtocol>");
	});

	it("has none for what stands in no document", () => {
		expect(createSnippet("UpdateDistributionRequest.IfMatch", "json")).toBeNull();
		expect(createSnippet("error:AccessDenied", "json")).toBeNull();
		expect(createSnippet("NoSuch.Thing", "json")).toBeNull();
	});

	it("of the whole config is one that CloudFront takes", () => {
		for (const { name } of formats) {
			const [document] = readDocuments(createSnippet("DistributionConfig", name) ?? "").documents;
			expect(document?.shape, name).toBe("DistributionConfig");
			if (!document) continue;
			expect(check(document).filter(({ severity }) => severity === "error")).toEqual([]);
		}
	});

	it("says the same in every format, for every member", () => {
		const targets = allStructures.flatMap(({ name, members, config }) =>
			config ? Object.keys(members).map((member) => `${name}.${member}`) : [],
		);
		for (const target of targets) {
			const [xml, ...others] = formats.map(({ name }) => valueIn(createSnippet(target, name) ?? "", name));
			expect(xml, target).toBeDefined();
			for (const other of others) expect(other, target).toEqual(xml);
		}
	});
});

/** What a snippet holds, without the name of the structure around it. */
function valueIn(text: string, format: string): unknown {
	const whole = format === "xml" || text.startsWith("{") ? text : `{${text}}`;
	const [document] = readDocuments(whole).documents;
	const value = document ? toPlainValue(document.root, document.source) : undefined;
	const isNamed = whole !== text && value !== null && typeof value === "object";
	return isNamed ? Object.values(value)[0] : value;
}
