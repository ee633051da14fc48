import { type Signal, signal } from "@preact/signals";
import type { Problem } from "../../document/problem";
import type { Reading, ReadOptions } from "../../formats/read";
import { ruleSettings } from "../settings/ruleSettings";
import { type BackgroundCheck, FindingsCollector } from "../worker/backgroundCheck";
import type { LargeTextEvent } from "../worker/largeText";
import { analysisClient } from "../worker/sharedClient";
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

/** Lists in the order in which they were opened. */
export const tables = signal<readonly OpenTable[]>([]);

const cancelByKey = new Map<string, () => void>();
let lastNumber = 0;

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

const openersByKey = new Map<string, TableOpener>();

/**
 * Opens a large text as a list, which fills as it is read. When it turns out to be something else, the list goes.
 * @param opener takes over what is no list; is called again when the text is read again
 * @returns its key
 */
export function openTable(text: string, title: string, options: ReadOptions, opener: TableOpener): string {
	const key = `list ${++lastNumber}`;
	tables.value = [...tables.value, { key, title, text, options, view: createTableView(), ...createInitialState() }];
	openersByKey.set(key, opener);
	startReading(key, text, options);
	return key;
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

function startReading(key: string, text: string, options: ReadOptions): void {
	let collecting: FindingsCollector | null = null;
	const stop = analysisClient.readLargeText({
		text,
		options,
		maxValues: openersByKey.get(key)?.getMaxValues() ?? 0,
		settings: ruleSettings.value,
		onEvent: (news) => {
			if (collecting) {
				collecting.handle(news);
			} else if (news.kind === "documents") {
				collecting = new FindingsCollector(news.reading, stop);
				// From here on the worker is the documents' own: closing the list does not end it.
				cancelByKey.delete(key);
				openersByKey.get(key)?.onEnd({ reading: news.reading, backgroundCheck: collecting.backgroundCheck });
				removeTable(key);
			} else {
				updateTable(key, (one) => applyTableEvent(one, news));
				if (news.kind === "done") openersByKey.get(key)?.onEnd(null);
			}
		},
		onFailure: (reason) => {
			if (collecting) {
				collecting.abort();
				return;
			}
			updateTable(key, (one) => ({ ...one, state: "failed", reason }));
			openersByKey.get(key)?.onEnd(null);
		},
	});
	cancelByKey.set(key, stop);
}

/** A list with what has become known of it. */
export function applyTableEvent(one: OpenTable, news: LargeTextEvent): OpenTable {
	if (news.kind === "progress") return { ...one, share: news.share };
	if (news.kind === "rows") {
		const rows = [...one.rows.slice(0, news.from), ...news.rows];
		const { of: total, document } = news;
		return { ...one, rows, total, document, state: total === rows.length ? "checking" : "reading" };
	}
	if (news.kind === "checked") {
		const rows = [...one.rows];
		for (const [at, findings] of news.findings.entries()) {
			const row = rows[news.from + at];
			if (row) rows[row.index] = { ...row, findings };
		}
		return { ...one, rows, checked: news.from + news.findings.length };
	}
	return news.kind === "done" ? { ...one, state: "done", problems: news.problems } : one;
}

/** Ends the reading of a list; what was read of it stays. */
export function cancelTable(key: string): void {
	cancelByKey.get(key)?.();
	cancelByKey.delete(key);
	updateTable(key, (one) => ({ ...one, state: "canceled" }));
	openersByKey.get(key)?.onEnd(null);
}

/** Reads a list from the start, after it was canceled or failed. */
export function rereadTable(key: string): void {
	const listing = tables.value.find((one) => one.key === key);
	if (!listing) return;
	updateTable(key, (one) => ({ ...one, ...createInitialState() }));
	startReading(key, listing.text, listing.options);
}

/** Closes a list; a reading under way ends. */
export function removeTable(key: string): void {
	cancelByKey.get(key)?.();
	cancelByKey.delete(key);
	openersByKey.get(key)?.onEnd(null);
	openersByKey.delete(key);
	tables.value = tables.value.filter((one) => one.key !== key);
}

function updateTable(key: string, how: (one: OpenTable) => OpenTable): void {
	tables.value = tables.value.map((one) => (one.key === key ? how(one) : one));
}
