import type { Document } from "../../document/document";
import type { Problem } from "../../document/problem";
import type { Reading, ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { BackgroundCheck } from "../worker/backgroundCheck";
import type { DocumentSource } from "../worker/protocol";
import type { DocumentView } from "./view";

/** A document that the user has open, with what is wrong in its text and where the user stands in it. */
export interface OpenDocument {
	key: string;
	title: string;
	document: Document;
	problems: Problem[];
	findings: readonly Finding[];
	view: DocumentView;
	/** The text that it was opened with: documents of one text have the same, and change with it. */
	textKey: string;
	/** Place of the document among those of its text. */
	index: number;
	/** What was known of the text besides, such as the URL that it came from. */
	from: ReadOptions;
	/** Texts before each edit made here, the last first. */
	undo: readonly string[];
	/**
	 * The checking that is under way. pending: it begins when the document is first shown. abandoned: it ended early.
	 * Null when it is done.
	 */
	checking: BackgroundCheck | "pending" | "abandoned" | null;
}

/** What a document is to be read with again. */
export function getReadOptions({ from, document }: Pick<OpenDocument, "from" | "document">): ReadOptions {
	const options: ReadOptions = { ...from };
	// What stands in a string of the text is found anew, everything else is read as it was.
	if (document.isEmbedded) delete options.format;
	else options.format = document.format;
	if (document.apiVersionFrom === "option") options.apiVersion = document.apiVersion;
	return options;
}

/** A document as the worker reads it. */
export function toDocumentSource(open: OpenDocument): DocumentSource {
	return { text: open.document.source, options: getReadOptions(open), index: open.index };
}

/** What was read of one document of a text. */
export function getDocumentState(reading: Reading, index: number) {
	const document = reading.documents[index] as Document;
	return { document, index, problems: [...reading.problems, ...document.problems] };
}

/**
 * What a document is called by itself.
 * @param several whether it is one of several of a text
 * @returns "" when it tells nothing
 */
export function getDocumentTitle({ id, where, name, shape }: Document, several: boolean): string {
	if (id !== null) return id;
	if (several && where) return where;
	return name || shape || "";
}

/** A title that none of the others has: the same text pasted twice gets a number, so that both can be told apart. */
export function toUniqueTitle(title: string, others: readonly OpenDocument[]): string {
	const titles = new Set(others.map((open) => open.title));
	if (!titles.has(title)) return title;
	let number = 2;
	while (titles.has(`${title} (${number})`)) number++;
	return `${title} (${number})`;
}
