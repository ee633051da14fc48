import { describe, expect, it } from "vitest";
import { plainValue } from "../../src/document/value";
import { read } from "../../src/formats/read";
import { formats } from "../../src/formats/registry";
import { snippet } from "../../src/lookup/snippet";
import { check } from "../../src/rules/run";
import { allStructures } from "../../src/schema/schema";

describe("snippet", () => {
	it("shows a member in the structure that holds it", () => {
		const target = "ViewerCertificate.MinimumProtocolVersion";
		expect(snippet(target, "xml")).toBe(
			"<ViewerCertificate>\n  <MinimumProtocolVersion>TLSv1.2_2021</MinimumProtocolVersion>\n</ViewerCertificate>",
		);
		expect(snippet(target, "json")).toBe('"ViewerCertificate": {\n    "MinimumProtocolVersion": "TLSv1.2_2021"\n}');
		expect(snippet(target, "python")).toContain("'MinimumProtocolVersion': 'TLSv1.2_2021'");
	});

	it("shows what both kinds of behavior have in the default one", () => {
		expect(snippet("CacheBehavior.MinTTL", "json")).toBe('"DefaultCacheBehavior": {\n    "MinTTL": 0\n}');
		expect(snippet("CacheBehavior.PathPattern", "xml")).toContain("<CacheBehavior>\n  <PathPattern>");
	});

	it("counts the items of a list, and gives as many as it needs", () => {
		expect(snippet("Aliases.Items", "xml")).toContain("<Quantity>1</Quantity>\n  <Items>\n    <CNAME>");
		expect(snippet("AllowedMethods.Items", "json")).toContain('"Quantity": 2');
		expect(snippet("OriginGroup.Members", "json")).toContain('"Quantity": 2');
	});

	it("shows a value in a member that takes it", () => {
		expect(snippet("enum:PriceClass.PriceClass_100", "json")).toContain('"PriceClass": "PriceClass_100"');
		expect(snippet("enum:SslProtocol.TLSv1.2", "xml")).toContain("<SslProtocol>TLSv1.2</SslProtocol>");
	});

	it("has none for what stands in no document", () => {
		expect(snippet("UpdateDistributionRequest.IfMatch", "json")).toBeNull();
		expect(snippet("error:AccessDenied", "json")).toBeNull();
		expect(snippet("NoSuch.Thing", "json")).toBeNull();
	});

	it("of the whole config is one that CloudFront takes", () => {
		for (const { name } of formats) {
			const [document] = read(snippet("DistributionConfig", name) ?? "").documents;
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
			const [xml, ...others] = formats.map(({ name }) => valueIn(snippet(target, name) ?? "", name));
			expect(xml, target).toBeDefined();
			for (const other of others) expect(other, target).toEqual(xml);
		}
	});
});

/** What a snippet holds, without the name of the structure around it. */
function valueIn(text: string, format: string): unknown {
	const whole = format === "xml" || text.startsWith("{") ? text : `{${text}}`;
	const [document] = read(whole).documents;
	const value = document ? plainValue(document.root, document.source) : undefined;
	const isNamed = whole !== text && value !== null && typeof value === "object";
	return isNamed ? Object.values(value)[0] : value;
}
