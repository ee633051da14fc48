import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/document/cursor";
import { findDistributionConfig, findWrappedConfig } from "../../src/document/distributionConfig";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { allStructures, getInnerStructure } from "../../src/schema/schema";

const CONFIG = { CallerReference: "a", Comment: "", Enabled: true };

/** Ways through members that are single structures from a structure to a DistributionConfig, by the schema. */
function listWays(structure: string): string[][] {
	if (structure === "DistributionConfig") return [[]];
	const members = Object.entries(allStructures.find(({ name }) => name === structure)?.members ?? {});
	return members.flatMap(([name, { type }]) =>
		typeof type === "object" && "structure" in type
			? listWays(getInnerStructure(type) ?? "").map((way) => [name, ...way])
			: [],
	);
}

const wrappers = allStructures.flatMap(({ name }) => listWays(name).map((way) => ({ name, way: way.join(".") })));

describe("the DistributionConfig in its wrapper", () => {
	it("has every request and response that holds one", () => {
		expect(wrappers.length).toBeGreaterThan(9);
	});

	it.each(wrappers)("is found in $name at “$way”", ({ name, way }) => {
		const keys = way === "" ? [] : way.split(".");
		const value = keys.reduceRight<object>((inside, key) => ({ [key]: inside }), CONFIG);
		const source = `<${name}>${toXml(value)}</${name}>`;
		const [document] = readDocuments(source, { format: "xml" }).documents;
		const found = findDistributionConfig(Cursor.root(document as Document));
		expect(found?.path).toBe(way);
		expect(found?.node.type).toBe("DistributionConfig");
	});

	it("is none in a list, a fragment or an error", () => {
		for (const text of [
			'{"DistributionList": {"Items": [{"Id": "E1", "ARN": "a", "Status": "Deployed", "DomainName": "d"}]}}',
			'{"PathPattern": "*", "TargetOriginId": "a", "ViewerProtocolPolicy": "allow-all"}',
			'{"Error": {"Code": "NoSuchDistribution", "Message": "m"}}',
		]) {
			const [document] = readDocuments(text).documents;
			expect(findDistributionConfig(Cursor.root(document as Document))).toBeNull();
		}
	});

	it("is found within a DistributionConfig, where none belongs, only as what is wrapped", () => {
		const [document] = readDocuments(
			JSON.stringify({ DistributionConfig: { ...CONFIG, DistributionConfig: CONFIG } }),
		).documents;
		const config = findDistributionConfig(Cursor.root(document as Document));
		expect(config?.path).toBe("DistributionConfig");
		expect(config && findWrappedConfig(config)?.path).toBe("DistributionConfig.DistributionConfig");
	});
});

function toXml(value: object): string {
	return Object.entries(value)
		.map(([key, inside]) => `<${key}>${typeof inside === "object" ? toXml(inside) : inside}</${key}>`)
		.join("");
}
