import { computed, type ReadonlySignal } from "@preact/signals";
import { getErrorMessage } from "../../document/errorMessage";
import type { Problem } from "../../document/problem";
import type { Reading, ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { applyRuleSettings } from "../settings/ruleSettings";
import type { SettingsStore } from "../settings/store";
import type { NonTableText, OpenTable, TableStore } from "../table/store";
import type { Analysis } from "../worker/analysis";
import type { BackgroundCheck } from "../worker/backgroundCheck";
import type { AnalysisClient } from "../worker/client";
import { LARGE_TEXT_CHARACTERS } from "../worker/largeText";
import { createDocumentEdits } from "./edits";
import { MAX_OPEN_CHARACTERS, MAX_OPEN_VALUES, type MemoryUsage, measureMemory } from "./memoryBudget";
import { getDocumentState, getDocumentTitle, type OpenDocument, toUniqueTitle } from "./openDocument";
import { createOpenDocuments } from "./openDocuments";
import { createDocumentView } from "./view";

/** The outcome of opening a text. */
type OpenOutcome =
	| {
			kind: "opened";
			keys: readonly string[];
			/** Whether the first is the current one; not when the user selected something else while a large text was read. */
			isCurrent: boolean;
	  }
	/** It is a list of distributions, or a large text whose reading was stopped. */
	| { kind: "table" }
	/** It contains no document; the problem says why, where the reader knows. */
	| { kind: "empty"; problem: Problem | null }
	/** It does not fit in memory with what is open. */
	| { kind: "noRoom" }
	| { kind: "failed"; reason: string };

export type OpenResult = OpenOutcome & {
	/** Closed documents and undo steps were dropped to make room. */
	hasFreedMemory: boolean;
};

/** How to open a text. */
export interface OpenOptions {
	/** Title, such as a file's name; taken from the documents when absent. */
	title?: string;
	options?: ReadOptions;
	/** Called when the text is so large that it may be a list, and a table is shown while it is read. */
	onTable?: () => void;
}

/** A document of an earlier page, read again. */
export interface RestoredDocument extends Pick<OpenDocument, "title" | "index" | "from" | "view"> {
	reading: Reading;
	/** Options that it was read with. */
	options: ReadOptions;
	/** Identifies the text that it was opened from. */
	text: string;
}

interface Dependencies {
	worker: AnalysisClient;
	tables: TableStore;
	settings: SettingsStore;
	/** Titles of documents and tables that suggest none. */
	titles: { untitled: () => string; table: () => string };
}

export type DocumentsStore = ReturnType<typeof createDocumentsStore>;

/** Creates the store of open documents. It shows no messages: outcomes are returned. */
export function createDocumentsStore({ worker, tables, settings, titles }: Dependencies) {
	const list = createOpenDocuments(worker);
	const { all, currentKey, closed, pendingChecks, select, trackReading, awaitFindings } = list;
	const edits = createDocumentEdits(list, worker, settings);
	/** Documents of one reading have the same text. */
	const textKeys = new WeakMap<Reading, string>();
	let lastKey = 0;

	/** The findings of the current document, with the user's rule settings applied. */
	const currentFindings = computed((): readonly Finding[] =>
		applyRuleSettings(list.current.value?.findings ?? [], settings.rules.value),
	);
	/** The table that is shown in place of a document. */
	const currentTable: ReadonlySignal<OpenTable | null> = computed(
		() => tables.all.value.find((table) => table.key === currentKey.value) ?? null,
	);

	/** Reads a text and opens every document in it; the first becomes the current one. */
	async function openText(text: string, openOptions: OpenOptions = {}): Promise<OpenResult> {
		const room = freeMemory(text);
		if (room === "none") return { kind: "noRoom", hasFreedMemory: false };
		const hasFreedMemory = room === "freed";
		const { title, options = {} } = openOptions;
		if (text.length >= LARGE_TEXT_CHARACTERS) return { ...(await openLargeText(text, openOptions)), hasFreedMemory };
		try {
			const analysis = await trackReading(() => worker.check(text, options));
			const keys = openAnalysis(analysis, title, null);
			return { ...toOutcome(analysis, keys), hasFreedMemory };
		} catch (error) {
			return { kind: "failed", reason: getErrorMessage(error), hasFreedMemory };
		}
	}

	/** Measures what is open, what can be reopened, and what can be undone. */
	function getMemoryUsage(): MemoryUsage {
		const retained = [...all.value, ...closed.value];
		const texts = [...retained.flatMap(({ undo }) => undo), ...tables.all.value.map((table) => table.text)];
		const sums = measureMemory(
			retained.map((open) => open.document),
			texts,
		);
		return { documents: all.value.length, lists: tables.all.value.length, ...sums };
	}

	/** Makes room for a text, if necessary by dropping closed documents and undo steps. */
	function freeMemory(text: string): "enough" | "freed" | "none" {
		const fits = () => {
			const { characters, values } = getMemoryUsage();
			return characters + text.length <= MAX_OPEN_CHARACTERS && values < MAX_OPEN_VALUES;
		};
		if (fits()) return "enough";
		closed.value = [];
		all.value = all.value.map((open) => (open.undo.length > 0 ? { ...open, undo: [] } : open));
		return fits() ? "freed" : "none";
	}

	/** Opens a large text: a list of distributions as a table, other documents before they are checked. */
	function openLargeText(text: string, { title, options = {}, onTable }: OpenOptions) {
		return new Promise<OpenOutcome>((resolve) => {
			const openNonTable = ({ reading, backgroundCheck }: NonTableText): OpenOutcome => {
				const before = currentKey.value;
				const isCurrent = before === key || before === null;
				const keys = openAnalysis({ ...reading, findings: [] }, title, backgroundCheck);
				if (!isCurrent) select(before);
				return toOutcome(reading, keys, isCurrent);
			};
			const onEnd = (other: NonTableText | null) => resolve(other ? openNonTable(other) : { kind: "table" });
			const getMaxValues = () => MAX_OPEN_VALUES - getMemoryUsage().values;
			const key = tables.open(text, title ?? titles.table(), options, { getMaxValues, onEnd });
			select(key);
			onTable?.();
		});
	}

	/** Closes a table; the last document, or else the last table, becomes the current one. */
	function closeTable(key: string): void {
		tables.remove(key);
		if (currentKey.value === key) select(all.value.at(-1)?.key ?? tables.all.value.at(-1)?.key ?? null);
	}

	/** Opens all documents of a text; the first becomes the current one. @returns their keys */
	function openAnalysis(
		analysis: Analysis,
		title: string | undefined,
		checking: BackgroundCheck | null,
	): readonly string[] {
		const opened: OpenDocument[] = [];
		const several = analysis.documents.length > 1;
		for (const [index, document] of analysis.documents.entries()) {
			const documentTitle = getDocumentTitle(document, several) || titles.untitled();
			const wantedTitle = title === undefined ? documentTitle : several ? `${title} · ${documentTitle}` : title;
			opened.push({
				...createOpenDocument(analysis, index, toUniqueTitle(wantedTitle, all.value), {}),
				findings: analysis.findings[index] ?? [],
				checking,
			});
		}
		if (checking) void awaitFindings(checking, opened);
		all.value = [...all.value, ...opened];
		if (opened[0]) select(opened[0].key);
		return opened.map((open) => open.key);
	}

	/**
	 * Opens one document of a text that was read already, without making it the current one. It is checked when it is
	 * first shown.
	 * @param from the options that it was read with
	 * @returns its key
	 */
	function openReading(reading: Reading, index: number, title: string, from: ReadOptions): string {
		const opened = createOpenDocument(reading, index, toUniqueTitle(title, all.value), from);
		pendingChecks.set(opened.key, from);
		all.value = [...all.value, opened];
		return opened.key;
	}

	/**
	 * Opens documents of an earlier page, before those that are open already. Each is checked when it is first shown.
	 * @param current index of the one that becomes the current one, unless there is one already
	 */
	function openRestored(restored: readonly RestoredDocument[], current: number): void {
		const keys = new Map<string, string>();
		const opened = restored.map(({ reading, index, title, from, view, options, text }): OpenDocument => {
			const open = createOpenDocument(reading, index, title, from);
			const textKey = keys.get(text) ?? open.key;
			keys.set(text, textKey);
			pendingChecks.set(open.key, options);
			return { ...open, view, textKey };
		});
		all.value = [...opened, ...all.value];
		if (currentKey.value === null) select((opened[current] ?? opened.at(-1))?.key ?? null);
	}

	function createOpenDocument(reading: Reading, index: number, title: string, from: ReadOptions): OpenDocument {
		const key = String(++lastKey);
		const textKey = textKeys.get(reading) ?? key;
		textKeys.set(reading, textKey);
		return {
			key,
			title,
			...getDocumentState(reading, index),
			findings: [],
			view: createDocumentView(),
			textKey,
			from,
			undo: [],
			checking: "pending",
		};
	}

	return {
		all: all as ReadonlySignal<readonly OpenDocument[]>,
		currentKey,
		current: list.current,
		currentFindings,
		currentTable,
		pendingReads: list.pendingReads,
		canReopen: computed(() => closed.value.length > 0),
		openText,
		openReading,
		openRestored,
		trackReading,
		select,
		close: list.close,
		reopen: list.reopen,
		rename: list.rename,
		closeTable,
		cancelCheck: list.cancelCheck,
		getMemoryUsage,
		...edits,
	};
}

function toOutcome({ problems }: Reading, keys: readonly string[], isCurrent = true): OpenOutcome {
	return keys.length > 0 ? { kind: "opened", keys, isCurrent } : { kind: "empty", problem: problems[0] ?? null };
}
