import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toPlainValue } from "../../src/document/value";
import { walkTree } from "../../src/document/walk";
import { readDocuments } from "../../src/formats/read";
import { isMemberInVersion, structureOf } from "../../src/schema/schema";

const SAMPLES = ["test/samples/request.xml", "test/samples/xml/shop-response-2017-03-25.xml"];
/** The API reference as text, where it lies beside the project. */
const REFERENCE = "../shared/reference/api-reference-2017-03-25.txt";

const sources: [name: string, texts: string[]][] = [["our samples", SAMPLES.map((file) => readFileSync(file, "utf8"))]];
if (existsSync(REFERENCE)) {
	const lines = readFileSync(REFERENCE, "utf8").split("\n");
	sources.push(["the API reference", lines.filter((line) => line.includes("<?xml"))]);
}

test.each(sources)("request and response of %s read, with every member known", (_, texts) => {
	const documents = texts.map((text) => readDocuments(text).documents[0]);
	expect(documents.map((one) => one?.shape)).toEqual(["DistributionConfig", "Distribution"]);
	for (const document of documents) {
		if (!document) continue;
		walkTree(document.root, ({ parent, entry }) => {
			const structure = structureOf(parent.type);
			const member = structure?.members[entry.key];
			if (parent.kind === "structure")
				expect(structure && member && isMemberInVersion(structure, member, "2017-03-25")).toBe(true);
			return true;
		});
	}
	const [request] = documents;
	expect(request && Object.keys(toPlainValue(request.root, request.source) as object)).toHaveLength(16);
});
