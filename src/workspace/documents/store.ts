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

/** What became of a text that was to be opened. */
type OpenOutcome =
	| {
			kind: "opened";
			keys: readonly string[];
			/** Whether the first is the current one: who has gone elsewhere while a large text was read is not called back. */
			isCurrent: boolean;
	  }
	/** It is a list of distributions, or a large text whose reading was given up. */
	| { kind: "table" }
	/** It holds no document; the problem says why, where the reader knows. */
	| { kind: "empty"; problem: Problem | null }
	/** There is no room for it beside what is open. */
	| { kind: "noRoom" }
	| { kind: "failed"; reason: string };

export type OpenResult = OpenOutcome & {
	/** To make room, what was closed and what could be undone was forgotten. */
	hasFreedMemory: boolean;
};

/** How a text is to be opened. */
export interface OpenOptions {
	/** What the text is called, such as a file's name; found out when absent. */
	title?: string;
	options?: ReadOptions;
	/** It is so large that it may be a list, and shows as one while it is read. */
	onTable?: () => void;
}

/** A document as it was left, read again. */
export interface RestoredDocument extends Pick<OpenDocument, "title" | "index" | "from" | "view"> {
	reading: Reading;
	/** What it was read with. */
	options: ReadOptions;
	/** Tells apart the texts that were opened. */
	text: string;
}

interface Dependencies {
	worker: AnalysisClient;
	tables: TableStore;
	settings: SettingsStore;
	/** What is called so when it does not tell its own name. */
	titles: { untitled: () => string; table: () => string };
}

export type DocumentsStore = ReturnType<typeof createDocumentsStore>;

/** The documents that the user has open. It says nothing: what became of a text is what its functions return. */
export function createDocumentsStore({ worker, tables, settings, titles }: Dependencies) {
	const list = createOpenDocuments(worker);
	const { all, currentKey, closed, pendingChecks, select, trackReading, awaitFindings } = list;
	const edits = createDocumentEdits(list, worker, settings);
	/** Documents of one reading are of one text. */
	const textKeys = new WeakMap<Reading, string>();
	let lastKey = 0;

	/** What the rules say of the current document, as the user's settings want it. */
	const currentFindings = computed((): readonly Finding[] =>
		applyRuleSettings(list.current.value?.findings ?? [], settings.rules.value),
	);
	/** The list that is shown in place of a document. */
	const currentTable: ReadonlySignal<OpenTable | null> = computed(
		() => tables.all.value.find((table) => table.key === currentKey.value) ?? null,
	);

	/** Reads a text and opens every document in it; the first becomes the current one. */
	async function openText(text: string, how: OpenOptions = {}): Promise<OpenResult> {
		const room = freeMemory(text);
		if (room === "none") return { kind: "noRoom", hasFreedMemory: false };
		const hasFreedMemory = room === "freed";
		const { title, options = {} } = how;
		if (text.length >= LARGE_TEXT_CHARACTERS) return { ...(await openLargeText(text, how)), hasFreedMemory };
		try {
			const analysis = await trackReading(() => worker.check(text, options));
			const keys = openAnalysis(analysis, title, null);
			return { ...toOutcome(analysis, keys), hasFreedMemory };
		} catch (error) {
			return { kind: "failed", reason: getErrorMessage(error), hasFreedMemory };
		}
	}

	/** What the page holds: what is open, what can be opened again, and what can be undone. */
	function getMemoryUsage(): MemoryUsage {
		const retained = [...all.value, ...closed.value];
		const texts = [...retained.flatMap((one) => one.undo), ...tables.all.value.map((one) => one.text)];
		const sums = measureMemory(
			retained.map((open) => open.document),
			texts,
		);
		return { documents: all.value.length, lists: tables.all.value.length, ...sums };
	}

	/** Makes room for a text, if need be by forgetting what was closed and what could be undone. */
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

	/** Opens a large text: a list of distributions as a table, anything else like any text, before it was checked. */
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

	/** Closes a list; the last document, or else the last list, becomes the current one. */
	function closeTable(key: string): void {
		tables.remove(key);
		if (currentKey.value === key) select(all.value.at(-1)?.key ?? tables.all.value.at(-1)?.key ?? null);
	}

	/** @returns the keys of the documents, the first of which becomes the current one; none when there are none */
	function openAnalysis(
		analysis: Analysis,
		title: string | undefined,
		checking: BackgroundCheck | null,
	): readonly string[] {
		const opened: OpenDocument[] = [];
		const several = analysis.documents.length > 1;
		for (const [index, document] of analysis.documents.entries()) {
			const own = getDocumentTitle(document, several) || titles.untitled();
			const wanted = title === undefined ? own : several ? `${title} · ${own}` : title;
			const unique = toUniqueTitle(wanted, all.value);
			opened.push({
				...createOpenDocument(analysis, index, unique, {}),
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
	 * Opens one document of a text that was read already; the current one stays what it is. The document is checked when
	 * it is first shown.
	 * @param from what it was read with
	 * @returns its key
	 */
	function openReading(reading: Reading, index: number, title: string, from: ReadOptions): string {
		const opened = createOpenDocument(reading, index, toUniqueTitle(title, all.value), from);
		pendingChecks.set(opened.key, from);
		all.value = [...all.value, opened];
		return opened.key;
	}

	/**
	 * Opens documents as they were left, before those that are open already. Each is checked when it is first shown.
	 * @param place of the one that becomes the current one, unless there is one
	 */
	function openRestored(restored: readonly RestoredDocument[], place: number): void {
		const keys = new Map<string, string>();
		const opened = restored.map(({ reading, index, title, from, view, options, text }): OpenDocument => {
			const open = createOpenDocument(reading, index, title, from);
			const textKey = keys.get(text) ?? open.key;
			keys.set(text, textKey);
			pendingChecks.set(open.key, options);
			return { ...open, view, textKey };
		});
		all.value = [...opened, ...all.value];
		if (currentKey.value === null) select((opened[place] ?? opened.at(-1))?.key ?? null);
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
