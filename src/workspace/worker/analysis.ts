import type { Reading } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { check } from "../../rules/run";

/** What a text holds, and what the rules say of each of its documents. */
export interface Analysis extends Reading {
	/** One list a document, in their order. */
	findings: Finding[][];
}

/** Checks all documents of a text. Their sources are left empty, as `withoutSource` leaves them. */
export function checkReading(reading: Reading): Analysis {
	const findings = reading.documents.map((document) => check(document));
	return { ...withoutSource(reading), findings };
}

/** Empties the sources of documents: the page has the text, and sent once a document it is copied each time. */
export function withoutSource(reading: Reading): Reading {
	for (const document of reading.documents) document.source = "";
	return reading;
}
