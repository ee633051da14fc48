import type { Document } from "../../document/document";
import type { Problem } from "../../document/problem";
import type { Reading, ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { BackgroundCheck } from "../worker/backgroundCheck";
import type { DocumentSource } from "../worker/protocol";
import type { DocumentView } from "./view";

/** A document that the user has open, with its problems, findings and view state. */
export interface OpenDocument {
	key: string;
	title: string;
	document: Document;
	problems: Problem[];
	findings: readonly Finding[];
	view: DocumentView;
	/** Documents that were opened from one text have the same key and change together. */
	textKey: string;
	/** Index among the documents of its text. */
	index: number;
	/** What was known of the text when it was opened, such as its URL. */
	from: ReadOptions;
	/** Texts before each edit, the latest first. */
	undo: readonly string[];
	/**
	 * The running check. pending: it starts when the document is first shown. abandoned: it was stopped or failed. Null
	 * when the check is complete.
	 */
	checking: BackgroundCheck | "pending" | "abandoned" | null;
}

/** The options to read a document again with. */
export function getReadOptions({ from, document }: Pick<OpenDocument, "from" | "document">): ReadOptions {
	const options: ReadOptions = { ...from };
	// A document in a string is searched for again; for any other the format is known.
	if (document.isEmbedded) delete options.format;
	else options.format = document.format;
	if (document.apiVersionFrom === "option") options.apiVersion = document.apiVersion;
	return options;
}

/** A document in the form that the worker takes. */
export function toDocumentSource(open: OpenDocument): DocumentSource {
	return { text: open.document.source, options: getReadOptions(open), index: open.index };
}

/** The parts of an open document that a reading determines. */
export function getDocumentState(reading: Reading, index: number) {
	const document = reading.documents[index] as Document;
	return { document, index, problems: [...reading.problems, ...document.problems] };
}

/**
 * The title that a document suggests for itself.
 * @param several whether its text contains several documents
 * @returns "" when it suggests none
 */
export function getDocumentTitle({ id, where, name, shape }: Document, several: boolean): string {
	if (id !== null) return id;
	if (several && where) return where;
	return name || shape || "";
}

/** Makes a title unique by a number, so that a text that is pasted twice can be distinguished. */
export function toUniqueTitle(title: string, others: readonly OpenDocument[]): string {
	const titles = new Set(others.map((open) => open.title));
	if (!titles.has(title)) return title;
	let number = 2;
	while (titles.has(`${title} (${number})`)) number++;
	return `${title} (${number})`;
}
