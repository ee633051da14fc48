import type { ReadOptions } from "../../formats/read";
import { currentKey, documents, type OpenDocument } from "../documents/store";
import { analysisClient } from "../worker/sharedClient";
import { getReadOptions, MAX_SNAPSHOT_BYTES, serializeSession } from "./snapshot";
import { storeSnapshot } from "./store";

/** Texts of open documents without secrets; null where that cannot be had. */
const maskedTexts = new Map<string, string | null>();

/**
 * Stores the open documents beyond the browser session, without their secrets.
 * @param key of the page that they are open in
 * @param replaced keys of records in whose place this one comes; emptied once it has
 * @returns the documents that are not stored, because of their size or because secrets could not be made out
 * @throws DOMException when the browser does not store them; what was stored before is still there
 */
export async function persistDocuments(key: string, replaced: Set<string>): Promise<readonly OpenDocument[]> {
	const open = documents.value;
	const texts = new Set(open.map(({ document }) => document.source));
	for (const text of maskedTexts.keys()) if (!texts.has(text)) maskedTexts.delete(text);
	for (const one of open) {
		const { source } = one.document;
		if (maskedTexts.has(source)) continue;
		if (source.length <= MAX_SNAPSHOT_BYTES) maskedTexts.set(source, await redact(source, getReadOptions(one)));
		// Another call has begun to store what there is now.
		if (documents.value !== open) return [];
	}
	const textOf = ({ document }: OpenDocument) => maskedTexts.get(document.source) ?? "";
	const known = open.filter((one) => textOf(one) !== "");
	const { record, left } = serializeSession(known, currentKey.value, { textOf });
	const gone = [...replaced];
	await storeSnapshot(key, record, gone);
	for (const one of gone) replaced.delete(one);
	return [...open.filter((one) => !known.includes(one)), ...left];
}

/** A text without its secrets; null where that cannot be had, as when the worker dies on it. */
function redact(text: string, options: ReadOptions): Promise<string | null> {
	return analysisClient.redact(text, options).catch(() => null);
}
