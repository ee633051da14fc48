import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { toApiPath } from "../../src/document/path";
import { walkTree } from "../../src/document/walk";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import type { ApiVersion } from "../../src/schema/versions";
import { structure } from "../arbitrary";
import { checkStrictly } from "./strictly";

const VERSIONS: readonly ApiVersion[] = ["2014-05-31", "2017-03-25", "2020-05-31"];
const FORMATS = ["json", "python", "xml"] as const;
const OPERATIONS = [null, "create", "update"] as const;
const RUNS = 90;

/** Where every value of a document stands, by its path. */
function placesOf(document: Document): Map<string, { start: number; end: number }> {
	const places = new Map([["", { start: 0, end: document.source.length }]]);
	walkTree(document.root, ({ entry }, trail) => {
		if (!entry.shadowed) places.set(toApiPath(trail), entry);
		return true;
	});
	return places;
}

describe.each(VERSIONS)("random documents of %s", (version) => {
	// Each is checked once: formats and operations take turns.
	test("are checked without a fault, and findings lie on what they speak of", () => {
		for (const [index, value] of fc
			.sample(structure("DistributionConfig", version), { numRuns: RUNS, seed: 4 })
			.entries()) {
			const format = FORMATS[index % FORMATS.length] ?? "json";
			const operation = OPERATIONS[Math.floor(index / FORMATS.length) % OPERATIONS.length];
			const [source] = readDocuments(JSON.stringify(value), { format: "json" }).documents as [Document];
			const [document] = readDocuments(writeDocument(source, format, version).text, { format, apiVersion: version })
				.documents as [Document];
			const places = placesOf(document);
			for (const finding of checkStrictly(document, { operation })) {
				const place = places.get(finding.at);
				expect(place, `${finding.rule} at ${finding.at}`).toBeDefined();
				expect(finding.range.start).toBeGreaterThanOrEqual(place?.start ?? 0);
				expect(finding.range.end).toBeLessThanOrEqual(place?.end ?? 0);
				expect(finding.message).not.toMatch(/undefined|NaN|\[object/);
			}
		}
	});
});
