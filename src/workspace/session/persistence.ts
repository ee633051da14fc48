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
	 * @param replaced keys of snapshots that this one replaces; emptied once they are removed
	 * @returns the documents that are not stored, because of their size or because their secrets could not be masked
	 * @throws DOMException when the browser does not store them; the earlier snapshot is still there
	 */
	store: (key: string, replaced: Set<string>) => Promise<readonly OpenDocument[]>;
}

export function createDocumentPersistence(
	documents: DocumentsStore,
	worker: AnalysisClient,
	storage: SnapshotStorage,
): DocumentPersistence {
	/** Texts of open documents with secrets masked; null where masking failed. */
	const redactedTexts = new Map<string, string | null>();

	/** Masks the secrets of a text; null where that fails, also when the worker dies on it. */
	const redact = (text: string, options: ReadOptions) => worker.redact(text, options).catch(() => null);

	return {
		store: async (key, replaced) => {
			const all = documents.all.value;
			const texts = new Set(all.map(({ document }) => document.source));
			for (const text of redactedTexts.keys()) if (!texts.has(text)) redactedTexts.delete(text);
			for (const open of all) {
				const { source } = open.document;
				if (redactedTexts.has(source)) continue;
				if (source.length <= MAX_SNAPSHOT_BYTES) redactedTexts.set(source, await redact(source, getReadOptions(open)));
				// The documents have changed meanwhile: the call that this caused stores them.
				if (documents.all.value !== all) return [];
			}
			const textOf = ({ document }: OpenDocument) => redactedTexts.get(document.source) ?? "";
			const redacted = all.filter((open) => textOf(open) !== "");
			const { snapshot, omitted } = serializeSession(redacted, documents.currentKey.value, { textOf });
			const removedKeys = [...replaced];
			await storage.store(key, snapshot, removedKeys);
			for (const removedKey of removedKeys) replaced.delete(removedKey);
			return [...all.filter((open) => !redacted.includes(open)), ...omitted];
		},
	};
}
