import { FORMAT_NAMES } from "../../document/formatTraits";
import type { ReadOptions } from "../../formats/read";
import { API_VERSIONS } from "../../schema/versions";
import { getReadOptions, type OpenDocument } from "../documents/openDocument";
import { getJsonBytes, isCount, isObject } from "../json";
import { phrase, plural } from "../text/phrase";

/** Most bytes of a snapshot as JSON in UTF-8: browsers grant 10 MB for all snapshots. */
export const MAX_SNAPSHOT_BYTES = 4 * 1024 * 1024;
/** Most expanded items that are stored of one document. */
const MAX_EXPANDED_ITEMS = 2000;
const SNAPSHOT_VERSION = 1;

/** A document with its view state, to open it again. */
export interface DocumentSnapshot {
	title: string;
	/** Index of its text in the snapshot. */
	text: number;
	/** Index among the documents of its text. */
	index: number;
	/** Options that it is read with. */
	options: ReadOptions;
	/** What was known of the text when it was opened, such as its URL. */
	from: ReadOptions;
	place: ViewState;
}

/** The view state of a document; see `DocumentView`. */
export interface ViewState {
	selected: string;
	expanded: readonly string[];
	filter: string;
	pane: "tree" | "source";
	showDefaults: boolean;
	/** In pixels. */
	top: number;
}

/** The open documents of a workbench, as they are stored. */
export interface SessionSnapshot {
	version: typeof SNAPSHOT_VERSION;
	/** Each text once, however many documents it contains. */
	texts: readonly string[];
	documents: readonly DocumentSnapshot[];
	/** Index of the current document; null when it is none of these. */
	current: number | null;
}

interface SerializeOptions {
	/** Most bytes of the snapshot. */
	limit?: number;
	/** The text to store for a document; its own if absent. */
	textOf?: (open: OpenDocument) => string;
}

/**
 * Makes a snapshot of the open documents. Within the limit, the current one and those opened last come first.
 * @returns the snapshot, null when it would be empty; and the documents that do not fit
 */
export function serializeSession(
	all: readonly OpenDocument[],
	currentKey: string | null,
	{ limit = MAX_SNAPSHOT_BYTES, textOf = getDocumentText }: SerializeOptions = {},
): { snapshot: SessionSnapshot | null; omitted: readonly OpenDocument[] } {
	const fitting = selectFitting(all, currentKey, limit, textOf);
	const texts = new Map<string, number>();
	const documents: DocumentSnapshot[] = [];
	let current: number | null = null;
	for (const open of all) {
		if (!fitting.has(open)) continue;
		const text = textOf(open);
		if (!texts.has(text)) texts.set(text, texts.size);
		if (open.key === currentKey) current = documents.length;
		documents.push(toDocumentSnapshot(open, texts.get(text) ?? 0));
	}
	const snapshot: SessionSnapshot | null =
		documents.length > 0 ? { version: SNAPSHOT_VERSION, texts: [...texts.keys()], documents, current } : null;
	return { snapshot, omitted: all.filter((open) => !fitting.has(open)) };
}

function getDocumentText({ document }: OpenDocument): string {
	return document.source;
}

function selectFitting(
	all: readonly OpenDocument[],
	currentKey: string | null,
	limit: number,
	textOf: (open: OpenDocument) => string,
): Set<OpenDocument> {
	const isCurrent = (open: OpenDocument) => Number(open.key === currentKey);
	const texts = new Set<string>();
	const fitting = new Set<OpenDocument>();
	let freeBytes = limit - getJsonBytes({ version: SNAPSHOT_VERSION, texts: [], documents: [], current: all.length });
	for (const open of [...all].reverse().sort((a, b) => isCurrent(b) - isCurrent(a))) {
		const text = textOf(open);
		// A character takes at least one byte: a text that is too long need not be measured.
		if (text.length > freeBytes && !texts.has(text)) continue;
		const neededBytes =
			(texts.has(text) ? 0 : getJsonBytes(text) + 1) + getJsonBytes(toDocumentSnapshot(open, all.length)) + 1;
		if (neededBytes > freeBytes) continue;
		freeBytes -= neededBytes;
		texts.add(text);
		fitting.add(open);
	}
	return fitting;
}

function toDocumentSnapshot(open: OpenDocument, text: number): DocumentSnapshot {
	const { title, index, from, view } = open;
	const place: ViewState = {
		selected: view.selected.value,
		expanded: [...view.expanded.value].slice(0, MAX_EXPANDED_ITEMS),
		filter: view.filter.value,
		pane: view.pane.value,
		showDefaults: view.showDefaults.value,
		top: view.scroll.top,
	};
	return { title, text, index, options: getReadOptions(open), from, place };
}

/**
 * Reads a stored snapshot, whatever was stored. Never throws.
 * @returns the documents that can be read, null when there are none; and how many are damaged, null when nothing of the
 *   snapshot can be read
 */
export function parseSession(stored: unknown): { set: SessionSnapshot | null; damaged: number | null } {
	if (stored === undefined || stored === null) return { set: null, damaged: 0 };
	if (!isObject(stored) || stored.version !== SNAPSHOT_VERSION) return { set: null, damaged: null };
	if (!Array.isArray(stored.texts) || !Array.isArray(stored.documents)) return { set: null, damaged: null };
	const storedTexts: readonly unknown[] = stored.texts;
	const texts = storedTexts.map((text) => (typeof text === "string" ? text : ""));
	const documents: DocumentSnapshot[] = [];
	let current: number | null = null;
	for (const [index, storedDocument] of stored.documents.entries()) {
		const document = parseDocumentSnapshot(storedDocument);
		if (document === null || typeof storedTexts[document.text] !== "string") continue;
		if (index === stored.current) current = documents.length;
		documents.push(document);
	}
	const damaged = stored.documents.length - documents.length;
	return { set: documents.length > 0 ? { version: SNAPSHOT_VERSION, texts, documents, current } : null, damaged };
}

/** A message about documents that could not be restored; "" when all were. @param damaged as `parseSession` returns it */
export function getDamageMessage(damaged: number | null): string {
	if (damaged === 0) return "";
	return damaged === null ? phrase("kept_damaged_all") : plural("kept_damaged", damaged);
}

function parseDocumentSnapshot(stored: unknown): DocumentSnapshot | null {
	if (!isObject(stored)) return null;
	const { title, text, index } = stored;
	if (typeof title !== "string" || !isCount(text) || !isCount(index)) return null;
	return {
		title,
		text,
		index,
		options: parseOptions(stored.options),
		from: parseOptions(stored.from),
		place: parseViewState(stored.place),
	};
}

function parseOptions(stored: unknown): ReadOptions {
	if (!isObject(stored)) return {};
	const options: ReadOptions = {};
	const format = FORMAT_NAMES.find((name) => name === stored.format);
	const apiVersion = API_VERSIONS.find((version) => version === stored.apiVersion);
	if (format) options.format = format;
	if (apiVersion) options.apiVersion = apiVersion;
	if (typeof stored.url === "string") options.url = stored.url;
	if (typeof stored.etag === "string") options.etag = stored.etag;
	if (typeof stored.method === "string") options.method = stored.method;
	return options;
}

/** Replaces whatever is invalid by the view state of a newly opened document. */
function parseViewState(stored: unknown): ViewState {
	const place = isObject(stored) ? stored : {};
	const expanded: readonly unknown[] = Array.isArray(place.expanded) ? place.expanded : [""];
	return {
		selected: typeof place.selected === "string" ? place.selected : "",
		expanded: expanded.filter((id) => typeof id === "string").slice(0, MAX_EXPANDED_ITEMS),
		filter: typeof place.filter === "string" ? place.filter : "",
		pane: place.pane === "source" ? "source" : "tree",
		showDefaults: place.showDefaults === true,
		top: isCount(place.top) ? place.top : 0,
	};
}
