import { expect, test } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import type { ApiVersion } from "../../src/schema/versions";
import { bases } from "../rules/bases";

test("a dict without an API version is compared with that of the XML", () => {
	const [dict] = readDocuments(JSON.stringify(bases.classic.config)).documents as [Document];
	const [xml] = readDocuments(writeDocument(dict, "xml", "2017-03-25").text).documents as [Document];
	for (const { changes, findings } of [compareDocuments(xml, dict), compareDocuments(dict, xml)]) {
		expect(changes).toEqual([]);
		expect([findings.new, findings.fixed]).toEqual([[], []]);
	}
});

test("a maximum TTL is a change where the API version has none", () => {
	const withMax = (apiVersion: ApiVersion, more: object) => {
		const [document] = readDocuments(
			JSON.stringify({
				TargetOriginId: "web",
				ViewerProtocolPolicy: "allow-all",
				ForwardedValues: { QueryString: false, Cookies: { Forward: "none" } },
				MinTTL: 0,
				...more,
			}),
			{ format: "json", apiVersion },
		).documents;
		return document ?? expect.fail();
	};
	const changesIn = (version: ApiVersion, max: number) =>
		compareDocuments(withMax(version, {}), withMax(version, { MaxTTL: max })).changes.map(({ path, sentence }) => [
			path,
			sentence,
		]);
	expect(changesIn("2014-05-31", 31_536_000)).toEqual([["MaxTTL", expect.stringContaining("365 days")]]);
	expect(changesIn("2015-04-17", 31_536_000)).toEqual([]);
	expect(changesIn("2015-04-17", 3600)).toHaveLength(1);
});
