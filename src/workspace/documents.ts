import { computed, signal } from "@preact/signals";
import type { Document } from "../document/document";
import type { Problem } from "../document/node";
import type { ApiVersion } from "../schema/versions";
import { analyze } from "./analysis";
import { createView, type View } from "./view";

/** A document that the user has open, with what is wrong in its text and where the user stands in it. */
export interface OpenDocument {
	key: string;
	title: string;
	document: Document;
	problems: Problem[];
	view: View;
}

/** Something that could not be opened, said in the workbench until dismissed. */
export interface Notice {
	message: string;
	/** The text that it is about, so that nothing pasted is lost. */
	text: string;
}

/** Documents in the order in which they were opened. */
export const documents = signal<readonly OpenDocument[]>([]);
export const currentKey = signal<string | null>(null);
export const notice = signal<Notice | null>(null);
/** Number of texts being read. */
export const reading = signal(0);

/** Documents that were closed, the last first; the text is kept until the page goes. */
const closed = signal<readonly OpenDocument[]>([]);
const MAX_CLOSED = 20;

export const current = computed(() => documents.value.find((one) => one.key === currentKey.value) ?? null);
export const canReopen = computed(() => closed.value.length > 0);

let lastKey = 0;

/**
 * Reads a text and opens every document in it; the first becomes the current one.
 * @param title what the text is called, such as a file's name; found out when absent
 */
export async function openText(text: string, title?: string): Promise<void> {
	reading.value++;
	try {
		const { documents: found, problems } = await analyze(text);
		if (found.length === 0) {
			notice.value = { message: problems[0]?.message ?? "There is nothing to read in this text", text };
			return;
		}
		notice.value = null;
		const opened = found.map((document) => toOpen(document, problems, title, found.length > 1));
		documents.value = [...documents.value, ...opened];
		currentKey.value = opened[0]?.key ?? null;
	} catch (error) {
		notice.value = { message: error instanceof Error ? error.message : String(error), text };
	} finally {
		reading.value--;
	}
}

function toOpen(document: Document, problems: Problem[], title: string | undefined, several: boolean): OpenDocument {
	const own = titleOf(document, several);
	return {
		key: String(++lastKey),
		title: unusedTitle(title === undefined ? own : several ? `${title} · ${own}` : title),
		document,
		problems: [...problems, ...document.problems],
		view: createView(),
	};
}

function titleOf(document: Document, several: boolean): string {
	if (document.id !== null) return document.id;
	if (several && document.where) return document.where;
	return document.name || document.shape || "Untitled";
}

/** The same text pasted twice gets a number, so that both can be told apart. */
function unusedTitle(title: string): string {
	const taken = new Set(documents.value.map((one) => one.title));
	if (!taken.has(title)) return title;
	let number = 2;
	while (taken.has(`${title} (${number})`)) number++;
	return `${title} (${number})`;
}

export function select(key: string): void {
	currentKey.value = key;
}

/** Gives a document another title; an empty one changes nothing. */
export function rename(key: string, title: string): void {
	const trimmed = title.trim();
	if (trimmed) change(key, (one) => ({ ...one, title: trimmed }));
}

/** Reads a document by another API version than the text states. */
export function setApiVersion(key: string, apiVersion: ApiVersion): void {
	change(key, (one) => ({ ...one, document: { ...one.document, apiVersion, apiVersionFrom: "option" } }));
}

function change(key: string, how: (one: OpenDocument) => OpenDocument): void {
	documents.value = documents.value.map((one) => (one.key === key ? how(one) : one));
}

/** Closes a document; its neighbor becomes the current one. `reopen` brings it back. */
export function close(key: string): void {
	const index = documents.value.findIndex((one) => one.key === key);
	const closing = documents.value[index];
	if (!closing) return;
	documents.value = documents.value.filter((one) => one !== closing);
	closed.value = [closing, ...closed.value].slice(0, MAX_CLOSED);
	if (currentKey.value === key) {
		currentKey.value = (documents.value[index] ?? documents.value[index - 1])?.key ?? null;
	}
}

/** Opens the document again that was closed last, as it was left. */
export function reopen(): void {
	const [last, ...rest] = closed.value;
	if (!last) return;
	closed.value = rest;
	documents.value = [...documents.value, last];
	currentKey.value = last.key;
}
