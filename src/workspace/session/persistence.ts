import type { ReadOptions } from "../../formats/read";
import { getReadOptions, type OpenDocument } from "../documents/openDocument";
import type { DocumentsStore } from "../documents/store";
import type { AnalysisClient } from "../worker/client";
import { MAX_SNAPSHOT_BYTES, serializeSession } from "./snapshot";
import type { SnapshotStorage } from "./snapshotStorage";

/** Stores open documents beyond the browser session. */
export interface DocumentPersistence {
	/**
	 * Stores the open documents, without their secrets.
	 * @param key of the page that they are open in
	 * @param replaced keys of records in whose place this one comes; emptied once it has
	 * @returns the documents that are not stored, because of their size or because secrets could not be made out
	 * @throws DOMException when the browser does not store them; what was stored before is still there
	 */
	store: (key: string, replaced: Set<string>) => Promise<readonly OpenDocument[]>;
}

export function createDocumentPersistence(
	documents: DocumentsStore,
	worker: AnalysisClient,
	storage: SnapshotStorage,
): DocumentPersistence {
	/** Texts of open documents without secrets; null where that cannot be had. */
	const redactedTexts = new Map<string, string | null>();

	/** A text without its secrets; null where that cannot be had, as when the worker dies on it. */
	const redact = (text: string, options: ReadOptions) => worker.redact(text, options).catch(() => null);

	return {
		store: async (key, replaced) => {
			const open = documents.all.value;
			const texts = new Set(open.map(({ document }) => document.source));
			for (const text of redactedTexts.keys()) if (!texts.has(text)) redactedTexts.delete(text);
			for (const one of open) {
				const { source } = one.document;
				if (redactedTexts.has(source)) continue;
				if (source.length <= MAX_SNAPSHOT_BYTES) redactedTexts.set(source, await redact(source, getReadOptions(one)));
				// Another call has begun to store what there is now.
				if (documents.all.value !== open) return [];
			}
			const textOf = ({ document }: OpenDocument) => redactedTexts.get(document.source) ?? "";
			const known = open.filter((one) => textOf(one) !== "");
			const { record, left } = serializeSession(known, documents.currentKey.value, { textOf });
			const gone = [...replaced];
			await storage.store(key, record, gone);
			for (const one of gone) replaced.delete(one);
			return [...open.filter((one) => !known.includes(one)), ...left];
		},
	};
}
