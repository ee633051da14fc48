import { signal } from "@preact/signals";
import type { LookupResult } from "../../lookup/result";

type Search = (query: string, limit: number) => readonly LookupResult[];

const search = signal<Search | null>(null);
let asked = false;

/** Most results that are shown. */
const LIMIT = 40;

/** Results of a query, best first; null until the index, which is large, has been fetched. */
export function useSearch(query: string): readonly LookupResult[] | null {
	if (!asked) {
		asked = true;
		void import("../../lookup/search").then((module) => {
			search.value = module.search;
		});
	}
	return search.value && (query.trim() === "" ? [] : search.value(query, LIMIT));
}
