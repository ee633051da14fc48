import { currentKey, documents, type OpenDocument } from "../documents";
import { keptOptions, MAX_KEPT, pack } from "../keeping";
import { maskedReading } from "./maskedReading";
import { storeSet } from "./openSets";

/** Texts of open documents without secrets; null where that cannot be had. */
const masked = new Map<string, string | null>();

/**
 * Stores the open documents beyond the browser session, without their secrets.
 * @param key of the page that they are open in
 * @param replaced keys of records in whose place this one comes; emptied once it has
 * @returns the documents that are not stored, because of their size or because secrets could not be made out
 * @throws DOMException when the browser does not store them; what was stored before is still there
 */
export async function storeOpen(key: string, replaced: Set<string>): Promise<readonly OpenDocument[]> {
	const open = documents.value;
	const texts = new Set(open.map(({ document }) => document.source));
	for (const text of masked.keys()) if (!texts.has(text)) masked.delete(text);
	for (const one of open) {
		const { source } = one.document;
		if (masked.has(source)) continue;
		if (source.length <= MAX_KEPT) masked.set(source, (await maskedReading(source, keptOptions(one)))?.text ?? null);
		// Another call has begun to store what there is now.
		if (documents.value !== open) return [];
	}
	const textOf = ({ document }: OpenDocument) => masked.get(document.source) ?? "";
	const known = open.filter((one) => textOf(one) !== "");
	const { record, left } = pack(known, currentKey.value, { textOf });
	const gone = [...replaced];
	await storeSet(key, record, gone);
	for (const one of gone) replaced.delete(one);
	return [...open.filter((one) => !known.includes(one)), ...left];
}
