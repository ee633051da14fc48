import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlainValue } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { getFormat } from "../../src/formats/registry";
import { writeDocument } from "../../src/formats/write";
import { allOperations, isMemberInVersion, structureOf } from "../../src/schema/schema";
import { type ApiVersion, toXmlNamespace } from "../../src/schema/versions";
import { structure } from "../arbitrary";

const VERSIONS: readonly ApiVersion[] = ["2017-03-25", "2020-05-31"];

interface Shape {
	version: ApiVersion;
	name: string;
	payload: string | undefined;
	root: string | undefined;
}

const shapes: Shape[] = VERSIONS.flatMap((version) =>
	allOperations
		.filter((one) => one.since <= version && (one.until === undefined || version <= one.until))
		.flatMap((one) => [one.request, ...(one.response ? [one.response] : [])])
		.map(({ structure: name, payload, root }) => ({ version, name, payload, root })),
);

/** Values that state at least one member: an empty dict is nobody's. */
const samples = (name: string, version: ApiVersion) =>
	fc
		.sample(structure(name, version, 0, true), { numRuns: 25, seed: 25 })
		.filter((value) => Object.keys(value).length > 0)
		.slice(0, 10);

/** Shapes with the same members cannot be told apart by them; either name reads alike. */
const alike = (a: string, b: string) =>
	JSON.stringify(Object.keys(structureOf(a)?.members ?? {})) ===
	JSON.stringify(Object.keys(structureOf(b)?.members ?? {}));

describe.each(shapes)("$name in $version", ({ name, version, payload, root }) => {
	test.each(["json", "python"] as const)("reads as %s", (format) => {
		for (const value of samples(name, version)) {
			const [source] = readDocuments(JSON.stringify(value), { format: "json" }).documents;
			const text = source && format === "python" ? writeDocument(source, "python").text : JSON.stringify(value);
			const { documents, problems } = readDocuments(text, { format });
			expect(problems).toEqual([]);
			expect(documents).toHaveLength(1);
			const [document] = documents;
			expect(document?.shape, text.slice(0, 300)).not.toBeNull();
			expect(document && toPlainValue(document.root, document.source)).toEqual(value);
		}
	});

	test("is recognized by all of its members", () => {
		const declared = structureOf(name);
		const every = fc.sample(structure(name, version, 0, true), { numRuns: 400, seed: 7 });
		const count = Object.values(declared?.members ?? {}).filter(
			(one) => declared && isMemberInVersion(declared, one, version),
		).length;
		const full = every.find((value) => Object.keys(value).length === count);
		const shape = readDocuments(JSON.stringify(full)).documents[0]?.shape ?? "";
		expect(shape === name || alike(shape, name), `${shape} instead of ${name}`).toBe(true);
	});

	if (payload === undefined || root === undefined) return;

	test("its body reads as XML", () => {
		for (const value of samples(name, version)) {
			const body = value[payload];
			if (body === undefined) continue;
			const [document] = readDocuments(JSON.stringify({ [payload]: body }), { format: "json" }).documents;
			const node = document?.root.entries[0]?.node;
			if (!document || !node) throw new Error("The payload does not read");
			const xml = getFormat("xml").print({
				node,
				source: document.source,
				from: "json",
				name: root,
				apiVersion: version,
			});
			expect(xml).toContain(toXmlNamespace(version));
			const [again] = readDocuments(xml).documents;
			expect(again?.apiVersion).toBe(version);
			expect(again?.apiVersionFrom).toBe("namespace");
			expect(again?.shape).toBe(root);
			expect(again && toPlainValue(again.root, again.source)).toEqual(body);
		}
	});
});
