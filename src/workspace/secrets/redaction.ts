import type { Document } from "../../document/document";
import { type ReadOptions, readDocuments } from "../../formats/read";
import { getSecretValues, hasNoSecrets, maskAllSecrets } from "./mask";

/** A text with secrets masked, and its documents. */
interface RedactedText {
	text: string;
	documents: readonly Document[];
	/** The values that were masked. */
	secrets: ReadonlySet<string>;
}

/**
 * Masks the secrets of a text. The result is read again, to make sure that it contains the same documents without the
 * secrets.
 * @returns null when it may contain secrets that were not recognized
 */
export function redactText(source: string, options: ReadOptions): RedactedText | null {
	const reading = readDocuments(source, options);
	const { documents } = reading;
	const text = maskAllSecrets(source, reading);
	const secrets = getSecretValues(documents);
	if (text === null) return null;
	if (text === source) return { text, documents, secrets };
	const redacted = readDocuments(text, options).documents;
	const isSame =
		redacted.length === documents.length &&
		redacted.every((document, index) => document.shape === documents[index]?.shape);
	return isSame && redacted.every(hasNoSecrets) ? { text, documents: redacted, secrets } : null;
}
