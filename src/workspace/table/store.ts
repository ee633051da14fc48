import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Problem } from "../../document/problem";
import type { Reading, ReadOptions } from "../../formats/read";
import type { SettingsStore } from "../settings/store";
import { type BackgroundCheck, FindingsCollector } from "../worker/backgroundCheck";
import type { AnalysisClient } from "../worker/client";
import type { LargeTextEvent } from "../worker/largeText";
import type { TableDocument, TableRow } from "./readTable";
import { ALL_ROWS, type RowFilter, type TableSorting, TEXT_ORDER } from "./sortAndFilter";

/** How far a table has been read. canceled and failed: the rows read so far stay; the text can be read again. */
export type TableState = "reading" | "checking" | "done" | "canceled" | "failed";

/** A list of distributions that the user has open as a table. */
export interface OpenTable {
	key: string;
	title: string;
	/** The whole text, to which the ranges of the rows refer. */
	text: string;
	/** Options that it is read with. */
	options: ReadOptions;
	state: TableState;
	/** Why it failed. */
	reason: string;
	rows: readonly TableRow[];
	/** Number of distributions in the text; null while only a preview is there. */
	total: number | null;
	/** How much of the text was read, from 0 to 1. */
	share: number;
	/** Number of distributions checked. */
	checked: number;
	problems: readonly Problem[];
	/** Null until the first rows are there. */
	document: TableDocument | null;
	view: TableView;
}

/** The view state of a table. */
export interface TableView {
	filter: Signal<RowFilter>;
	sorting: Signal<TableSorting>;
	/** Index of the row with the keyboard focus. */
	current: Signal<number>;
	/** Indexes of the selected rows, in the order of selection. */
	chosen: Signal<readonly number[]>;
	/** Scroll offset in pixels. */
	scroll: { top: number };
}

/** A large text that is not a list: its documents, and their check, which continues. */
export interface NonTableText {
	reading: Reading;
	backgroundCheck: BackgroundCheck;
}

/** Callbacks of the code that opened a text. */
interface TableOpener {
	/** Most values that may be read; called each time the text is read. */
	getMaxValues: () => number;
	/** Gets the documents of a text that is not a list; null when it is a list, or when the reading was stopped. */
	onEnd: (other: NonTableText | null) => void;
}

export type TableStore = ReturnType<typeof createTableStore>;

/** Creates the store of open tables. */
export function createTableStore(worker: AnalysisClient, settings: SettingsStore) {
	/** In the order of opening. */
	const all = signal<readonly OpenTable[]>([]);
	const cancelByKey = new Map<string, () => void>();
	const openersByKey = new Map<string, TableOpener>();
	let lastNumber = 0;

	/**
	 * Opens a large text as a table, which fills while the text is read. It closes when the text is not a list.
	 * @param opener takes over a text that is not a list; called again when the text is read again
	 * @returns the key of the table
	 */
	function open(text: string, title: string, options: ReadOptions, opener: TableOpener): string {
		const key = `list ${++lastNumber}`;
		all.value = [...all.value, { key, title, text, options, view: createTableView(), ...createInitialState() }];
		openersByKey.set(key, opener);
		startReading(key, text, options);
		return key;
	}

	function startReading(key: string, text: string, options: ReadOptions): void {
		let collector: FindingsCollector | null = null;
		const stop = worker.readLargeText({
			text,
			options,
			maxValues: openersByKey.get(key)?.getMaxValues() ?? 0,
			settings: settings.rules.value,
			onEvent: (event) => {
				if (collector) {
					collector.handle(event);
				} else if (event.kind === "documents") {
					collector = new FindingsCollector(event.reading, stop);
					// From here on the worker belongs to the documents: closing the table must not stop it.
					cancelByKey.delete(key);
					openersByKey.get(key)?.onEnd({ reading: event.reading, backgroundCheck: collector.backgroundCheck });
					remove(key);
				} else {
					update(key, (table) => applyTableEvent(table, event));
					if (event.kind === "done") openersByKey.get(key)?.onEnd(null);
				}
			},
			onFailure: (reason) => {
				if (collector) {
					collector.abort();
					return;
				}
				update(key, (table) => ({ ...table, state: "failed", reason }));
				openersByKey.get(key)?.onEnd(null);
			},
		});
		cancelByKey.set(key, stop);
	}

	/** Stops reading a table; the rows read so far stay. */
	function cancel(key: string): void {
		cancelByKey.get(key)?.();
		cancelByKey.delete(key);
		update(key, (table) => ({ ...table, state: "canceled" }));
		openersByKey.get(key)?.onEnd(null);
	}

	/** Reads a table from the start, after it was canceled or failed. */
	function reread(key: string): void {
		const table = all.value.find((candidate) => candidate.key === key);
		if (!table) return;
		update(key, (current) => ({ ...current, ...createInitialState() }));
		startReading(key, table.text, table.options);
	}

	/** Closes a table and stops reading it. */
	function remove(key: string): void {
		cancelByKey.get(key)?.();
		cancelByKey.delete(key);
		openersByKey.get(key)?.onEnd(null);
		openersByKey.delete(key);
		all.value = all.value.filter((table) => table.key !== key);
	}

	function update(key: string, change: (table: OpenTable) => OpenTable): void {
		all.value = all.value.map((table) => (table.key === key ? change(table) : table));
	}

	return { all: all as ReadonlySignal<readonly OpenTable[]>, open, cancel, reread, remove };
}

function createInitialState() {
	const empty: Pick<OpenTable, "rows" | "problems"> = { rows: [], problems: [] };
	return { ...empty, state: "reading" as const, reason: "", total: null, share: 0, checked: 0, document: null };
}

function createTableView(): TableView {
	return {
		filter: signal(ALL_ROWS),
		sorting: signal(TEXT_ORDER),
		current: signal(0),
		chosen: signal([]),
		scroll: { top: 0 },
	};
}

/** A table after an event. */
export function applyTableEvent(table: OpenTable, event: LargeTextEvent): OpenTable {
	if (event.kind === "progress") return { ...table, share: event.share };
	if (event.kind === "rows") {
		const rows = [...table.rows.slice(0, event.from), ...event.rows];
		const { total, document } = event;
		return { ...table, rows, total, document, state: total === rows.length ? "checking" : "reading" };
	}
	if (event.kind === "checked") {
		const rows = [...table.rows];
		for (const [at, findings] of event.findings.entries()) {
			const row = rows[event.from + at];
			if (row) rows[row.index] = { ...row, findings };
		}
		return { ...table, rows, checked: event.from + event.findings.length };
	}
	return event.kind === "done" ? { ...table, state: "done", problems: event.problems } : table;
}
