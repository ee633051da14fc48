import { signal } from "@preact/signals";
import type { LookupResult } from "../../lookup/result";

type Search = (query: string, limit: number) => readonly LookupResult[];

/** The search, anew for each part of the index that has arrived: a signal tells of another function, not of another index. */
const search = signal<Search | null>(null);
let asked = false;

/** Most results that are shown. */
const LIMIT = 40;

/** Results of a query, best first; null until the index, which is large, has been fetched. Rules join a moment later. */
export function useSearch(query: string): readonly LookupResult[] | null {
	if (!asked) {
		asked = true;
		void fetchIndex();
	}
	return search.value && (query.trim() === "" ? [] : search.value(query, LIMIT));
}

async function fetchIndex(): Promise<void> {
	const lookup = await import("../../lookup/search");
	search.value = lookup.search;
	const { joinRules } = await import("../../lookup/joinRules");
	joinRules();
	search.value = (query, limit) => lookup.search(query, limit);
}
