import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toPlainValue } from "../../src/document/value";
import { walkTree } from "../../src/document/walk";
import { readDocuments } from "../../src/formats/read";
import { isMemberInVersion, structureOf } from "../../src/schema/schema";

const REFERENCE = "../shared/reference/api-reference-2017-03-25.txt";
const found = existsSync(REFERENCE);
if (!found) console.warn(`${REFERENCE} is not here: its requests are not read`);

test.skipIf(!found)("the API reference's own request and response read, with every member known", () => {
	const lines = readFileSync(REFERENCE, "utf8")
		.split("\n")
		.filter((line) => line.includes("<?xml"));
	const documents = lines.map((line) => readDocuments(line).documents[0]);
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
