import { expect, test } from "vitest";
import { compare } from "../../src/diff/compare";
import type { Document } from "../../src/document/document";
import { read } from "../../src/formats/read";
import { write } from "../../src/formats/write";
import { bases } from "../rules/bases";

test("a dict that states no API version is compared in that of the XML beside it", () => {
	const [dict] = read(JSON.stringify(bases.classic.config)).documents as [Document];
	const [xml] = read(write(dict, "xml", "2017-03-25").text).documents as [Document];
	for (const { changes, findings } of [compare(xml, dict), compare(dict, xml)]) {
		expect(changes).toEqual([]);
		expect([findings.new, findings.fixed]).toEqual([[], []]);
	}
});
