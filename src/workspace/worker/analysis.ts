import type { Reading } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { check } from "../../rules/run";

/** The documents of a text, and the findings of each. */
export interface Analysis extends Reading {
	/** One list per document, in their order. */
	findings: Finding[][];
}

/** Checks all documents of a text. Their sources are emptied, see `withoutSource`. */
export function checkReading(reading: Reading): Analysis {
	const findings = reading.documents.map((document) => check(document));
	return { ...withoutSource(reading), findings };
}

/** Empties the sources of documents: the page has the text; sent with each document it would be copied each time. */
export function withoutSource(reading: Reading): Reading {
	for (const document of reading.documents) document.source = "";
	return reading;
}
