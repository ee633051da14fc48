import { type Signal, signal } from "@preact/signals";
import type { Problem } from "../document/node";
import { readLarge } from "./analysis";
import type { Analysis } from "./analyzed";
import type { ListDocument, Listed, ListingRow } from "./listing";
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
	state: ListingState;
	/** Why it failed. */
	reason: string;
	rows: readonly ListingRow[];
	/** Number of distributions in the text; null as long as only its beginning was read. */
	total: number | null;
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

/**
 * Opens a large text as a list, which fills as it is read. When it turns out to be something else, the list goes.
 * @returns its key, and what the text is if it is no list; null if it is one, or was given up
 */
export function openListing(text: string, title: string): { key: string; other: Promise<Analysis | null> } {
	const key = `list ${++lastNumber}`;
	listings.value = [...listings.value, { key, title, text, view: createView(), ...unread() }];
	return { key, other: start(key, text) };
}

function unread() {
	const nothing: Pick<OpenListing, "rows" | "problems"> = { rows: [], problems: [] };
	return { ...nothing, state: "reading" as const, reason: "", total: null, checked: 0, document: null };
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

function start(key: string, text: string): Promise<Analysis | null> {
	return new Promise((resolve) => {
		const end = (analysis: Analysis | null) => {
			stops.delete(key);
			resolve(analysis);
		};
		const stop = readLarge({
			text,
			settings: ruleSettings.value,
			onNews: (news) => {
				if (news.kind === "other") {
					end(news.analysis);
					closeListing(key);
				} else {
					change(key, (one) => withNews(one, news));
					if (news.kind === "done") end(null);
				}
			},
			onFailure: (reason) => {
				change(key, (one) => ({ ...one, state: "failed", reason }));
				end(null);
			},
		});
		stops.set(key, () => {
			stop();
			end(null);
		});
	});
}

/** A list with what has become known of it. */
export function withNews(one: OpenListing, news: Exclude<Listed, { kind: "other" }>): OpenListing {
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
	return { ...one, state: "done", problems: news.problems };
}

/** Ends the reading of a list; what was read of it stays. */
export function cancelListing(key: string): void {
	stops.get(key)?.();
	change(key, (one) => ({ ...one, state: "canceled" }));
}

/** Reads a list from the start, after it was canceled or failed. */
export function readListingAgain(key: string): void {
	const listing = listings.value.find((one) => one.key === key);
	if (!listing) return;
	change(key, (one) => ({ ...one, ...unread() }));
	void start(key, listing.text);
}

/** Closes a list; a reading under way ends. */
export function closeListing(key: string): void {
	stops.get(key)?.();
	listings.value = listings.value.filter((one) => one.key !== key);
}

function change(key: string, how: (one: OpenListing) => OpenListing): void {
	listings.value = listings.value.map((one) => (one.key === key ? how(one) : one));
}
