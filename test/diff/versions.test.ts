import { expect, test } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import { bases } from "../rules/bases";

test("a dict that states no API version is compared in that of the XML beside it", () => {
	const [dict] = readDocuments(JSON.stringify(bases.classic.config)).documents as [Document];
	const [xml] = readDocuments(writeDocument(dict, "xml", "2017-03-25").text).documents as [Document];
	for (const { changes, findings } of [compareDocuments(xml, dict), compareDocuments(dict, xml)]) {
		expect(changes).toEqual([]);
		expect([findings.new, findings.fixed]).toEqual([[], []]);
	}
});
