import { computed, signal } from "@preact/signals";
import type { Document } from "../../document/document";
import { applyEdits, type TextEdit } from "../../document/edit";
import type { Problem } from "../../document/problem";
import type { ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { ApiVersion } from "../../schema/versions";
import { screen } from "../screen";
import { applyRuleSettings, ruleSettings } from "../settings/ruleSettings";
import { type NonTableText, openTable, removeTable, tables } from "../table/store";
import { phrase } from "../text/phrase";
import { showToast } from "../toast";
import type { Analysis } from "../worker/analysis";
import type { BackgroundCheck } from "../worker/backgroundCheck";
import { LARGE_TEXT_CHARACTERS } from "../worker/largeText";
import { analysisClient } from "../worker/sharedClient";
import { MAX_OPEN_CHARACTERS, MAX_OPEN_VALUES, type MemoryUsage, measureMemory } from "./memoryBudget";
import { createDocumentView, type DocumentView } from "./view";

/** A document that the user has open, with what is wrong in its text and where the user stands in it. */
export interface OpenDocument {
	key: string;
	title: string;
	document: Document;
	problems: Problem[];
	findings: Finding[];
	view: DocumentView;
	/** Place of the document among those of its text. */
	index: number;
	/** What was known of the text besides, such as the URL that it came from. */
	from: ReadOptions;
	/** Texts before each edit made here, the last first. */
	undo: readonly string[];
	/** The checking that is under way; `left` when it was ended early, null when it is done. */
	checking: BackgroundCheck | "left" | null;
}

/** Something that could not be opened, said in the workbench until dismissed. */
export interface Notice {
	message: string;
	/** Set where the message comes in English whatever the user's language: what is wrong with a text. */
	lang?: "en";
	/** The text that it is about, so that nothing pasted is lost. */
	text: string;
}

/** Documents in the order in which they were opened. */
export const documents = signal<readonly OpenDocument[]>([]);
export const currentKey = signal<string | null>(null);
export const notice = signal<Notice | null>(null);
/** Number of texts being read. */
export const pendingReads = signal(0);

/** Documents that were closed, the last first; the text is kept until the page goes. */
const closedDocuments = signal<readonly OpenDocument[]>([]);
const MAX_CLOSED_DOCUMENTS = 20;
const MAX_UNDO_STEPS = 50;

export const currentDocument = computed(() => documents.value.find((one) => one.key === currentKey.value) ?? null);
/** What the rules say of the current document, as the user's settings want it. */
export const currentFindings = computed(() =>
	applyRuleSettings(currentDocument.value?.findings ?? [], ruleSettings.value),
);
/** The list that is shown in place of a document. */
export const currentTable = computed(() => tables.value.find((one) => one.key === currentKey.value) ?? null);
export const canReopen = computed(() => closedDocuments.value.length > 0);

let lastKey = 0;

/** Takes a text that is more than documents, such as recorded requests; false when it is none of that. */
type TextInterceptor = (text: string) => Promise<boolean>;
let interceptor: TextInterceptor | null = null;

/** Lets someone else look first at each text that is to be opened. */
export function registerTextInterceptor(taker: TextInterceptor): void {
	interceptor = taker;
}

/**
 * Reads a text and opens every document in it; the first becomes the current one.
 * @param title what the text is called, such as a file's name; found out when absent
 * @returns the keys of the documents that were opened; none for a list of distributions, which opens as a table
 */
export async function openText(text: string, title?: string, options: ReadOptions = {}): Promise<readonly string[]> {
	if (await interceptor?.(text)) return [];
	if (!freeMemory(text)) {
		notice.value = { message: phrase("no_room"), text };
		return [];
	}
	if (text.length >= LARGE_TEXT_CHARACTERS) return openLargeText(text, title, options);
	pendingReads.value++;
	try {
		return openAnalysis(await analysisClient.check(text, options), text, title, null);
	} catch (error) {
		notice.value = { message: error instanceof Error ? error.message : String(error), text };
		return [];
	} finally {
		pendingReads.value--;
	}
}

/** What the page holds: what is open, what can be opened again, and what can be undone. */
export function getMemoryUsage(): MemoryUsage {
	const all = [...documents.value, ...closedDocuments.value];
	const texts = [...all.flatMap((one) => one.undo), ...tables.value.map((one) => one.text)];
	const sums = measureMemory(
		all.map((one) => one.document),
		texts,
	);
	return { documents: documents.value.length, lists: tables.value.length, ...sums };
}

function getRemainingValues(): number {
	return MAX_OPEN_VALUES - getMemoryUsage().values;
}

/** Makes room for a text, if need be by forgetting what was closed and what could be undone; false when there is none. */
function freeMemory(text: string): boolean {
	const fits = () => {
		const { characters, values } = getMemoryUsage();
		return characters + text.length <= MAX_OPEN_CHARACTERS && values < MAX_OPEN_VALUES;
	};
	if (fits()) return true;
	closedDocuments.value = [];
	documents.value = documents.value.map((one) => (one.undo.length > 0 ? { ...one, undo: [] } : one));
	if (!fits()) return false;
	showToast(phrase("room_made"));
	return true;
}

/** Opens a large text: a list of distributions as a table, anything else like any text, before it was checked. */
function openLargeText(text: string, title: string | undefined, options: ReadOptions): Promise<readonly string[]> {
	const shown = screen.value;
	screen.value = "inspect";
	return new Promise((resolve) => {
		const onEnd = (other: NonTableText | null) => {
			if (!other) {
				resolve([]);
				return;
			}
			const { reading, backgroundCheck: checking } = other;
			const wasShown = currentKey.value === key;
			const before = currentKey.value;
			if (wasShown && screen.value === "inspect") screen.value = shown;
			const findings = reading.documents.map(() => []);
			const keys = openAnalysis({ ...reading, findings }, text, title, checking);
			// Who has gone elsewhere meanwhile is not called back.
			if (!wasShown && before !== null) currentKey.value = before;
			resolve(keys);
		};
		const key = openTable(text, title ?? phrase("captured_list"), options, { getMaxValues: getRemainingValues, onEnd });
		currentKey.value = key;
	});
}

/** Gives documents their findings when these are there, unless they were read anew meanwhile. */
async function awaitFindings(checking: BackgroundCheck, opened: readonly OpenDocument[]): Promise<void> {
	const findings = await checking.findings;
	for (const { key, document, index } of opened) {
		updateDocument(key, (one) => {
			if (one.document !== document) return one;
			return { ...one, findings: findings?.[index] ?? [], checking: findings ? null : "left" };
		});
	}
}

/** Ends the checking of a document, and of all others of its text. */
export function cancelCheck({ checking }: OpenDocument): void {
	if (checking && checking !== "left") checking.cancel();
}

/** Checks a document after all that was left unchecked. */
export async function recheckDocument(open: OpenDocument): Promise<void> {
	await rereadDocument(open, open.document.source, { undo: open.undo });
}

/** Closes a list; the last document, or else the last list, becomes the current one. */
export function closeTable(key: string): void {
	removeTable(key);
	if (currentKey.value === key) currentKey.value = documents.value.at(-1)?.key ?? tables.value.at(-1)?.key ?? null;
}

function openAnalysis(
	analysis: Analysis,
	text: string,
	title: string | undefined,
	checking: BackgroundCheck | null,
): readonly string[] {
	if (analysis.documents.length === 0) {
		const [problem] = analysis.problems;
		notice.value = problem
			? { message: problem.message, lang: "en", text }
			: { message: phrase("nothing_to_read"), text };
		return [];
	}
	notice.value = null;
	const opened = analysis.documents.map((_, index) => ({ ...toOpenDocument(analysis, index, title), checking }));
	if (checking) void awaitFindings(checking, opened);
	documents.value = [...documents.value, ...opened];
	currentKey.value = opened[0]?.key ?? null;
	// Two documents are pasted one after the other to be compared: the Compare screen stays.
	if (screen.value === "lookup") screen.value = "inspect";
	return opened.map((one) => one.key);
}

/**
 * Opens one document of a text that was read already; the current one stays what it is.
 * @param from what it was read with
 * @returns its key
 */
export function openAnalyzedDocument(analysis: Analysis, index: number, title: string, from: ReadOptions): string {
	const opened = { ...toOpenDocument(analysis, index, undefined), title: toUniqueTitle(title), from };
	documents.value = [...documents.value, opened];
	return opened.key;
}

/** A document as it was left, read again. */
export interface RestoredDocument extends Pick<OpenDocument, "title" | "index" | "from" | "view"> {
	analysis: Analysis;
}

/**
 * Opens documents as they were left, before those that are open already.
 * @param current place of the one that becomes the current one, unless there is one
 */
export function openRestored(left: readonly RestoredDocument[], current: number): void {
	const opened = left.map(({ analysis, index, title, from, view }): OpenDocument => {
		return {
			key: String(++lastKey),
			title,
			...getDocumentState(analysis, index),
			view,
			from,
			undo: [],
			checking: null,
		};
	});
	documents.value = [...opened, ...documents.value];
	currentKey.value ??= (opened[current] ?? opened.at(-1))?.key ?? null;
}

function toOpenDocument(analysis: Analysis, index: number, title: string | undefined): OpenDocument {
	const several = analysis.documents.length > 1;
	const read = getDocumentState(analysis, index);
	const own = getDocumentTitle(read.document, several);
	return {
		key: String(++lastKey),
		title: toUniqueTitle(title === undefined ? own : several ? `${title} · ${own}` : title),
		...read,
		view: createDocumentView(),
		from: {},
		undo: [],
		checking: null,
	};
}

/** What was read of one document of a text. */
function getDocumentState(analysis: Analysis, index: number) {
	const document = analysis.documents[index] as Document;
	return {
		document,
		index,
		problems: [...analysis.problems, ...document.problems],
		findings: analysis.findings[index] ?? [],
	};
}

function getDocumentTitle(document: Document, several: boolean): string {
	if (document.id !== null) return document.id;
	if (several && document.where) return document.where;
	return document.name || document.shape || phrase("untitled");
}

/** The same text pasted twice gets a number, so that both can be told apart. */
function toUniqueTitle(title: string): string {
	const taken = new Set(documents.value.map((one) => one.title));
	if (!taken.has(title)) return title;
	let number = 2;
	while (taken.has(`${title} (${number})`)) number++;
	return `${title} (${number})`;
}

export function selectDocument(key: string): void {
	currentKey.value = key;
}

/** Gives a document another title; an empty one changes nothing. */
export function renameDocument(key: string, title: string): void {
	const trimmed = title.trim();
	if (trimmed) updateDocument(key, (one) => ({ ...one, title: trimmed }));
}

/** Reads a document by another API version than the text states. */
export async function setApiVersion(key: string, apiVersion: ApiVersion): Promise<void> {
	const open = documents.value.find((one) => one.key === key);
	if (open) await rereadDocument(open, open.document.source, { apiVersion, undo: open.undo });
}

/** Changes the text of a document; `undo` takes it back. */
export async function editDocument(key: string, edits: readonly TextEdit[]): Promise<void> {
	const open = documents.value.find((one) => one.key === key);
	if (open) await replaceText(key, applyEdits(open.document.source, edits));
}

/** Puts another text in the place of a document's own; `undo` takes it back. */
export async function replaceText(key: string, text: string): Promise<void> {
	const open = documents.value.find((one) => one.key === key);
	if (!open || text === open.document.source) return;
	await rereadDocument(open, text, { undo: [open.document.source, ...open.undo].slice(0, MAX_UNDO_STEPS) });
}

/** Takes the last change of a document's text back. */
export async function undoEdit(key: string): Promise<void> {
	const open = documents.value.find((one) => one.key === key);
	const [last, ...rest] = open?.undo ?? [];
	if (open && last !== undefined) await rereadDocument(open, last, { undo: rest });
}

async function rereadDocument(
	open: OpenDocument,
	text: string,
	{ undo, apiVersion }: { undo: readonly string[]; apiVersion?: ApiVersion },
): Promise<void> {
	const chosen = open.document.apiVersionFrom === "option" ? open.document.apiVersion : undefined;
	const format = open.document.isEmbedded ? undefined : open.document.format;
	const isLong = text.length >= LARGE_TEXT_CHARACTERS;
	if (isLong) pendingReads.value++;
	try {
		const analysis = await analysisClient.check(text, { ...open.from, format, apiVersion: apiVersion ?? chosen });
		const index = Math.min(open.index, analysis.documents.length - 1);
		if (index >= 0)
			updateDocument(open.key, (one) => ({ ...one, ...getDocumentState(analysis, index), undo, checking: null }));
	} catch (error) {
		notice.value = { message: error instanceof Error ? error.message : String(error), text };
	} finally {
		if (isLong) pendingReads.value--;
	}
}

function updateDocument(key: string, how: (one: OpenDocument) => OpenDocument): void {
	documents.value = documents.value.map((one) => (one.key === key ? how(one) : one));
}

/** Closes a document; its neighbor becomes the current one. `reopen` brings it back. */
export function closeDocument(key: string): void {
	const index = documents.value.findIndex((one) => one.key === key);
	const closing = documents.value[index];
	if (!closing) return;
	documents.value = documents.value.filter((one) => one !== closing);
	if (!documents.value.some(({ checking }) => checking === closing.checking)) cancelCheck(closing);
	// Findings that come while it is closed would not reach it.
	const left: OpenDocument = closing.checking ? { ...closing, checking: "left" } : closing;
	closedDocuments.value = [left, ...closedDocuments.value].slice(0, MAX_CLOSED_DOCUMENTS);
	if (currentKey.value === key) {
		currentKey.value = (documents.value[index] ?? documents.value[index - 1])?.key ?? null;
	}
}

/** Opens the document again that was closed last, as it was left. */
export function reopenDocument(): void {
	const [last, ...rest] = closedDocuments.value;
	if (!last) return;
	closedDocuments.value = rest;
	documents.value = [...documents.value, last];
	currentKey.value = last.key;
}
