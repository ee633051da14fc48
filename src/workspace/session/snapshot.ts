import { FORMAT_NAMES } from "../../document/document";
import type { ReadOptions } from "../../formats/read";
import { API_VERSIONS } from "../../schema/versions";
import { getReadOptions, type OpenDocument } from "../documents/openDocument";
import { getJsonBytes, isCount, isObject } from "../json";
import { phrase, plural } from "../text/phrase";

/** Most that one set of documents may take, in bytes of its JSON in UTF-8: browsers grant 10 MB for all sets. */
export const MAX_SNAPSHOT_BYTES = 4 * 1024 * 1024;
/** Most unfolded items that are remembered of one document. */
const MAX_EXPANDED_ITEMS = 2000;
const SNAPSHOT_VERSION = 1;

/** A document as it was left. */
export interface DocumentSnapshot {
	title: string;
	/** Place of its text in the set. */
	text: number;
	/** Place of the document among those of its text. */
	index: number;
	/** What it is read with. */
	options: ReadOptions;
	/** What was known of its text besides. */
	from: ReadOptions;
	place: ViewState;
}

/** Where the user stood in a document; see `View`. */
export interface ViewState {
	selected: string;
	expanded: readonly string[];
	filter: string;
	pane: "tree" | "source";
	showDefaults: boolean;
	/** In pixels. */
	top: number;
}

/** The documents of a workbench, as they are stored. */
export interface SessionSnapshot {
	version: typeof SNAPSHOT_VERSION;
	/** Each text once, however many documents it holds. */
	texts: readonly string[];
	documents: readonly DocumentSnapshot[];
	/** Place of the current document; null when it is none of these. */
	current: number | null;
}

interface SerializeOptions {
	/** Most bytes that the record may take. */
	limit?: number;
	/** The text of a document as it is to be kept: its own if absent. */
	textOf?: (one: OpenDocument) => string;
}

/**
 * Makes a record of the open documents. When they take too much, the current one and those opened last are kept.
 * @returns the record, null when there is nothing to keep; and the documents that found no room
 */
export function serializeSession(
	open: readonly OpenDocument[],
	currentKey: string | null,
	{ limit = MAX_SNAPSHOT_BYTES, textOf = getDocumentText }: SerializeOptions = {},
): { record: SessionSnapshot | null; left: readonly OpenDocument[] } {
	const fitting = selectFitting(open, currentKey, limit, textOf);
	const texts = new Map<string, number>();
	const documents: DocumentSnapshot[] = [];
	let current: number | null = null;
	for (const one of open) {
		if (!fitting.has(one)) continue;
		const text = textOf(one);
		if (!texts.has(text)) texts.set(text, texts.size);
		if (one.key === currentKey) current = documents.length;
		documents.push(toDocumentSnapshot(one, texts.get(text) ?? 0));
	}
	const record: SessionSnapshot | null =
		documents.length > 0 ? { version: SNAPSHOT_VERSION, texts: [...texts.keys()], documents, current } : null;
	return { record, left: open.filter((one) => !fitting.has(one)) };
}

function getDocumentText({ document }: OpenDocument): string {
	return document.source;
}

function selectFitting(
	open: readonly OpenDocument[],
	currentKey: string | null,
	limit: number,
	textOf: (one: OpenDocument) => string,
): Set<OpenDocument> {
	const isCurrent = (one: OpenDocument) => Number(one.key === currentKey);
	const texts = new Set<string>();
	const fitting = new Set<OpenDocument>();
	let room = limit - getJsonBytes({ version: SNAPSHOT_VERSION, texts: [], documents: [], current: open.length });
	for (const one of [...open].reverse().sort((a, b) => isCurrent(b) - isCurrent(a))) {
		const text = textOf(one);
		// Every character takes a byte or more: a text that is too long need not be measured.
		if (text.length > room && !texts.has(text)) continue;
		const needed =
			(texts.has(text) ? 0 : getJsonBytes(text) + 1) + getJsonBytes(toDocumentSnapshot(one, open.length)) + 1;
		if (needed > room) continue;
		room -= needed;
		texts.add(text);
		fitting.add(one);
	}
	return fitting;
}

function toDocumentSnapshot(one: OpenDocument, text: number): DocumentSnapshot {
	const { title, index, from, view } = one;
	const place: ViewState = {
		selected: view.selected.value,
		expanded: [...view.expanded.value].slice(0, MAX_EXPANDED_ITEMS),
		filter: view.filter.value,
		pane: view.pane.value,
		showDefaults: view.showDefaults.value,
		top: view.scroll.top,
	};
	return { title, text, index, options: getReadOptions(one), from, place };
}

/**
 * Reads a record, whatever is in its place. Never throws.
 * @returns the documents that can be made out, null when there are none; and how many are damaged, null when that
 *   cannot be told because the whole record is
 */
export function parseSession(stored: unknown): { set: SessionSnapshot | null; damaged: number | null } {
	if (stored === undefined || stored === null) return { set: null, damaged: 0 };
	if (!isObject(stored) || stored.version !== SNAPSHOT_VERSION) return { set: null, damaged: null };
	if (!Array.isArray(stored.texts) || !Array.isArray(stored.documents)) return { set: null, damaged: null };
	const given: readonly unknown[] = stored.texts;
	const texts = given.map((text) => (typeof text === "string" ? text : ""));
	const documents: DocumentSnapshot[] = [];
	let current: number | null = null;
	for (const [at, each] of stored.documents.entries()) {
		const one = parseDocumentSnapshot(each);
		if (one === null || typeof given[one.text] !== "string") continue;
		if (at === stored.current) current = documents.length;
		documents.push(one);
	}
	const damaged = stored.documents.length - documents.length;
	return { set: documents.length > 0 ? { version: SNAPSHOT_VERSION, texts, documents, current } : null, damaged };
}

/** What to say of documents that could not be restored; "" when all were. @param damaged as `parseKept` gives it */
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
	return options;
}

/** A place is worth less than its document: what is wrong in it is as in a document just opened. */
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
