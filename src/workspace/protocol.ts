import type { Reading, ReadOptions } from "../formats/read";
import type { Finding } from "../rules/finding";

/** What a text holds, and what the rules say of each of its documents. */
export interface Analysis extends Reading {
	/** One list a document, in their order. */
	findings: Finding[][];
}

/** What the page asks of the analysis worker. */
export interface Question {
	id: number;
	text: string;
	options: ReadOptions;
}

/** What the worker answers; the documents' sources are left empty, the page has the text. */
export interface Answer {
	id: number;
	analysis: Analysis;
}
