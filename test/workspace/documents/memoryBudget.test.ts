import { expect, it } from "vitest";
import type { Document } from "../../../src/document/document";
import { readDocuments } from "../../../src/formats/read";
import { measureMemory } from "../../../src/workspace/documents/memoryBudget";

const text = '{"Origins": {"Quantity": 2, "Items": [{"Id": "a"}, {"Id": "b"}]}, "Comment": ""}';
const documentsOf = (source: string): readonly Document[] => readDocuments(source).documents;

it("counts every value of every tree, and each text once", () => {
	const [document] = documentsOf(text);
	const [other] = documentsOf(text);
	const [longer] = documentsOf(`${text} `);
	const documents = [document, other, longer].filter((each) => each !== undefined);
	expect(documents).toHaveLength(3);
	expect(measureMemory(documents, [text, "undone"])).toEqual({ characters: 2 * text.length + 1 + 6, values: 3 * 8 });
});
