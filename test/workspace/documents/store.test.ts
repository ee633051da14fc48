import { beforeEach, expect, it } from "vitest";
import { readDocuments } from "../../../src/formats/read";
import { MAX_OPEN_CHARACTERS } from "../../../src/workspace/documents/memoryBudget";
import {
	closeDocument,
	documents,
	getMemoryUsage,
	notice,
	openAnalyzedDocument,
	openText,
	reopenDocument,
} from "../../../src/workspace/documents/store";

const text = '{"CallerReference": "a", "Comment": "", "Enabled": true, "Origins": {"Quantity": 0}}';

/** Opens a document whose text is padded with blanks to a length. */
function open(length: number): string {
	const reading = readDocuments(text);
	for (const document of reading.documents) document.source = text + " ".repeat(length - text.length);
	return openAnalyzedDocument({ ...reading, findings: [[]] }, 0, "A title", {});
}

beforeEach(() => {
	for (const { key } of documents.value) closeDocument(key);
	notice.value = null;
});

it("does not open a text for which there is no room, and keeps what is open", async () => {
	open(1000);
	const tooLong = "x".repeat(MAX_OPEN_CHARACTERS);
	expect(await openText(tooLong)).toEqual([]);
	expect(notice.value?.text).toBe(tooLong);
	expect(documents.value).toHaveLength(1);
});

it("forgets what was closed when there is no room otherwise", async () => {
	closeDocument(open(MAX_OPEN_CHARACTERS - 100));
	open(1000);
	expect(getMemoryUsage().characters).toBeGreaterThan(MAX_OPEN_CHARACTERS);
	// There is no worker here: that it is asked for one shows that there was room.
	expect(await openText(text)).toEqual([]);
	expect(notice.value?.message).toContain("Worker");
	expect(getMemoryUsage()).toMatchObject({ documents: 1, lists: 0, characters: 1000 });
	reopenDocument();
	expect(documents.value).toHaveLength(1);
});
