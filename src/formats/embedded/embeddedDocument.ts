import type { Document } from "../../document/document";

/** A document that stands in a string of its text: `source` has it with the string's escapes, or encoded. */
interface EmbeddedDocument extends Document {
	decoded: true;
}

/**
 * Whether a document stands in a string of its text. Its ranges are right, but text must not be put there as it is:
 * edits and fixes are off.
 */
export function isEmbedded(document: Document): document is EmbeddedDocument {
	return "decoded" in document;
}
