import { type Signal, signal } from "@preact/signals";
import type { Problem } from "../document/node";
import type { Reading, ReadOptions } from "../formats/read";
import { type LargeNews, readLarge } from "./analysis";
import { type Checking, Collecting } from "./checking";
import type { ListDocument, ListingRow } from "./listing";
import { ALL_ROWS, BY_PLACE, type RowFilter, type Sorting } from "./listingView";
import { ruleSettings } from "./settings";

/** How far a list has been read. canceled and failed: what is there stays, and can be read again. */
export type ListingState = "reading" | "checking" | "done" | "canceled" | "failed";

/** A list of distributions that the user has open as a table. */
export interface OpenListing {
	key: string;
	title: string;
	/** The whole text; the rows' ranges point into it. */
	text: string;
	/** What it is read with. */
	options: ReadOptions;
	state: ListingState;
	/** Why it failed. */
	reason: string;
	rows: readonly ListingRow[];
	/** Number of distributions in the text; null as long as only its beginning was read. */
	total: number | null;
	/** How much of the text was read, from 0 to 1. */
	share: number;
	/** Number of distributions checked. */
	checked: number;
	problems: readonly Problem[];
	/** Null until there are rows. */
	document: ListDocument | null;
	view: ListingView;
}

/** Where the user stands in a table. */
export interface ListingView {
	filter: Signal<RowFilter>;
	sorting: Signal<Sorting>;
	/** Index of the row that the keyboard is on. */
	current: Signal<number>;
	/** Indexes of the rows that are chosen, the first chosen first. */
	chosen: Signal<readonly number[]>;
	/** Scroll offset in pixels. */
	scroll: { top: number };
}

/** Lists in the order in which they were opened. */
export const listings = signal<readonly OpenListing[]>([]);

const stops = new Map<string, () => void>();
let lastNumber = 0;

/** A text that is no list after all: its documents, and the checking of them, which goes on. */
export interface NoList {
	reading: Reading;
	checking: Checking;
}

/** Who opened a text. */
interface Opener {
	/** Most values that may be read, asked whenever the text is read. */
	room: () => number;
	/** Hears what the text is if it is no list; null when it is one, or when the reading was given up. */
	onEnd: (other: NoList | null) => void;
}

const openers = new Map<string, Opener>();

/**
 * Opens a large text as a list, which fills as it is read. When it turns out to be something else, the list goes.
 * @param opener takes over what is no list; is called again when the text is read again
 * @returns its key
 */
export function openListing(text: string, title: string, options: ReadOptions, opener: Opener): string {
	const key = `list ${++lastNumber}`;
	listings.value = [...listings.value, { key, title, text, options, view: createView(), ...unread() }];
	openers.set(key, opener);
	start(key, text, options);
	return key;
}

function unread() {
	const nothing: Pick<OpenListing, "rows" | "problems"> = { rows: [], problems: [] };
	return { ...nothing, state: "reading" as const, reason: "", total: null, share: 0, checked: 0, document: null };
}

function createView(): ListingView {
	return {
		filter: signal(ALL_ROWS),
		sorting: signal(BY_PLACE),
		current: signal(0),
		chosen: signal([]),
		scroll: { top: 0 },
	};
}

function start(key: string, text: string, options: ReadOptions): void {
	let collecting: Collecting | null = null;
	const stop = readLarge({
		text,
		options,
		room: openers.get(key)?.room() ?? 0,
		settings: ruleSettings.value,
		onNews: (news) => {
			if (collecting) {
				collecting.hear(news);
			} else if (news.kind === "documents") {
				collecting = new Collecting(news.reading, stop);
				// From here on the worker is the documents' own: closing the list does not end it.
				stops.delete(key);
				openers.get(key)?.onEnd({ reading: news.reading, checking: collecting.checking });
				closeListing(key);
			} else {
				change(key, (one) => withNews(one, news));
				if (news.kind === "done") openers.get(key)?.onEnd(null);
			}
		},
		onFailure: (reason) => {
			if (collecting) {
				collecting.end();
				return;
			}
			change(key, (one) => ({ ...one, state: "failed", reason }));
			openers.get(key)?.onEnd(null);
		},
	});
	stops.set(key, stop);
}

/** A list with what has become known of it. */
export function withNews(one: OpenListing, news: LargeNews): OpenListing {
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
export function cancelListing(key: string): void {
	stops.get(key)?.();
	stops.delete(key);
	change(key, (one) => ({ ...one, state: "canceled" }));
	openers.get(key)?.onEnd(null);
}

/** Reads a list from the start, after it was canceled or failed. */
export function readListingAgain(key: string): void {
	const listing = listings.value.find((one) => one.key === key);
	if (!listing) return;
	change(key, (one) => ({ ...one, ...unread() }));
	start(key, listing.text, listing.options);
}

/** Closes a list; a reading under way ends. */
export function closeListing(key: string): void {
	stops.get(key)?.();
	stops.delete(key);
	openers.get(key)?.onEnd(null);
	openers.delete(key);
	listings.value = listings.value.filter((one) => one.key !== key);
}

function change(key: string, how: (one: OpenListing) => OpenListing): void {
	listings.value = listings.value.map((one) => (one.key === key ? how(one) : one));
}
