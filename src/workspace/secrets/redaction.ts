import type { Document } from "../../document/document";
import { type ReadOptions, readDocuments } from "../../formats/read";
import { getSecretValues, hasNoSecrets, maskAllSecrets } from "./mask";

/** A text without secrets, and what it reads as. */
interface RedactedText {
	text: string;
	documents: readonly Document[];
	/** What was masked. */
	secrets: ReadonlySet<string>;
}

/**
 * Masks the secrets of a text. What was masked is read again, so that nothing is stored that does not read back as the
 * same documents without the secrets.
 * @returns null when it may hold secrets that could not be made out
 */
export function redactText(source: string, options: ReadOptions): RedactedText | null {
	const reading = readDocuments(source, options);
	const { documents } = reading;
	const text = maskAllSecrets(source, reading);
	const secrets = getSecretValues(documents);
	if (text === null) return null;
	if (text === source) return { text, documents, secrets };
	const back = readDocuments(text, options).documents;
	const isSame =
		back.length === documents.length && back.every((document, at) => document.shape === documents[at]?.shape);
	return isSame && back.every(hasNoSecrets) ? { text, documents: back, secrets } : null;
}
