import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Problem } from "../../document/problem";
import type { Reading, ReadOptions } from "../../formats/read";
import type { SettingsStore } from "../settings/store";
import { type BackgroundCheck, FindingsCollector } from "../worker/backgroundCheck";
import type { AnalysisClient } from "../worker/client";
import type { LargeTextEvent } from "../worker/largeText";
import type { TableDocument, TableRow } from "./readTable";
import { ALL_ROWS, type RowFilter, type TableSorting, TEXT_ORDER } from "./sortAndFilter";

/** How far a list has been read. canceled and failed: what is there stays, and can be read again. */
export type TableState = "reading" | "checking" | "done" | "canceled" | "failed";

/** A list of distributions that the user has open as a table. */
export interface OpenTable {
	key: string;
	title: string;
	/** The whole text; the rows' ranges point into it. */
	text: string;
	/** What it is read with. */
	options: ReadOptions;
	state: TableState;
	/** Why it failed. */
	reason: string;
	rows: readonly TableRow[];
	/** Number of distributions in the text; null as long as only its beginning was read. */
	total: number | null;
	/** How much of the text was read, from 0 to 1. */
	share: number;
	/** Number of distributions checked. */
	checked: number;
	problems: readonly Problem[];
	/** Null until there are rows. */
	document: TableDocument | null;
	view: TableView;
}

/** Where the user stands in a table. */
export interface TableView {
	filter: Signal<RowFilter>;
	sorting: Signal<TableSorting>;
	/** Index of the row that the keyboard is on. */
	current: Signal<number>;
	/** Indexes of the rows that are chosen, the first chosen first. */
	chosen: Signal<readonly number[]>;
	/** Scroll offset in pixels. */
	scroll: { top: number };
}

/** A text that is no list after all: its documents, and the checking of them, which goes on. */
export interface NonTableText {
	reading: Reading;
	backgroundCheck: BackgroundCheck;
}

/** Who opened a text. */
interface TableOpener {
	/** Most values that may be read, asked whenever the text is read. */
	getMaxValues: () => number;
	/** Hears what the text is if it is no list; null when it is one, or when the reading was given up. */
	onEnd: (other: NonTableText | null) => void;
}

export type TableStore = ReturnType<typeof createTableStore>;

/** The lists that the user has open as tables. */
export function createTableStore(worker: AnalysisClient, settings: SettingsStore) {
	/** In the order in which they were opened. */
	const all = signal<readonly OpenTable[]>([]);
	const cancelByKey = new Map<string, () => void>();
	const openersByKey = new Map<string, TableOpener>();
	let lastNumber = 0;

	/**
	 * Opens a large text as a list, which fills as it is read. When it turns out to be something else, the list goes.
	 * @param opener takes over what is no list; is called again when the text is read again
	 * @returns its key
	 */
	function open(text: string, title: string, options: ReadOptions, opener: TableOpener): string {
		const key = `list ${++lastNumber}`;
		all.value = [...all.value, { key, title, text, options, view: createTableView(), ...createInitialState() }];
		openersByKey.set(key, opener);
		startReading(key, text, options);
		return key;
	}

	function startReading(key: string, text: string, options: ReadOptions): void {
		let collecting: FindingsCollector | null = null;
		const stop = worker.readLargeText({
			text,
			options,
			maxValues: openersByKey.get(key)?.getMaxValues() ?? 0,
			settings: settings.rules.value,
			onEvent: (event) => {
				if (collecting) {
					collecting.handle(event);
				} else if (event.kind === "documents") {
					collecting = new FindingsCollector(event.reading, stop);
					// From here on the worker is the documents' own: closing the list does not end it.
					cancelByKey.delete(key);
					openersByKey.get(key)?.onEnd({ reading: event.reading, backgroundCheck: collecting.backgroundCheck });
					remove(key);
				} else {
					update(key, (table) => applyTableEvent(table, event));
					if (event.kind === "done") openersByKey.get(key)?.onEnd(null);
				}
			},
			onFailure: (reason) => {
				if (collecting) {
					collecting.abort();
					return;
				}
				update(key, (table) => ({ ...table, state: "failed", reason }));
				openersByKey.get(key)?.onEnd(null);
			},
		});
		cancelByKey.set(key, stop);
	}

	/** Ends the reading of a list; what was read of it stays. */
	function cancel(key: string): void {
		cancelByKey.get(key)?.();
		cancelByKey.delete(key);
		update(key, (table) => ({ ...table, state: "canceled" }));
		openersByKey.get(key)?.onEnd(null);
	}

	/** Reads a list from the start, after it was canceled or failed. */
	function reread(key: string): void {
		const listing = all.value.find((table) => table.key === key);
		if (!listing) return;
		update(key, (table) => ({ ...table, ...createInitialState() }));
		startReading(key, listing.text, listing.options);
	}

	/** Closes a list; a reading under way ends. */
	function remove(key: string): void {
		cancelByKey.get(key)?.();
		cancelByKey.delete(key);
		openersByKey.get(key)?.onEnd(null);
		openersByKey.delete(key);
		all.value = all.value.filter((table) => table.key !== key);
	}

	function update(key: string, how: (table: OpenTable) => OpenTable): void {
		all.value = all.value.map((table) => (table.key === key ? how(table) : table));
	}

	return { all: all as ReadonlySignal<readonly OpenTable[]>, open, cancel, reread, remove };
}

function createInitialState() {
	const nothing: Pick<OpenTable, "rows" | "problems"> = { rows: [], problems: [] };
	return { ...nothing, state: "reading" as const, reason: "", total: null, share: 0, checked: 0, document: null };
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

/** A list with what has become known of it. */
export function applyTableEvent(table: OpenTable, event: LargeTextEvent): OpenTable {
	if (event.kind === "progress") return { ...table, share: event.share };
	if (event.kind === "rows") {
		const rows = [...table.rows.slice(0, event.from), ...event.rows];
		const { of: total, document } = event;
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
