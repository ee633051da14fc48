import { signal } from "@preact/signals";
import type { LookupResult } from "../../lookup/result";

type Search = (query: string, limit: number) => readonly LookupResult[];

/** The search, anew for each part of the index that has arrived: a signal tells of another function, not of another index. */
const loadedSearch = signal<Search | null>(null);
let isRequested = false;

/** Most results that are shown. */
const MAX_RESULTS = 40;

/** Results of a query, best first; null until the index, which is large, has been fetched. Rules join a moment later. */
export function useSearch(query: string): readonly LookupResult[] | null {
	if (!isRequested) {
		isRequested = true;
		void fetchIndex();
	}
	return loadedSearch.value && (query.trim() === "" ? [] : loadedSearch.value(query, MAX_RESULTS));
}

async function fetchIndex(): Promise<void> {
	const lookup = await import("../../lookup/search/search");
	loadedSearch.value = lookup.searchLookup;
	const { addRuleEntries } = await import("../../lookup/entries/rules");
	addRuleEntries();
	loadedSearch.value = (query, limit) => lookup.searchLookup(query, limit);
}
