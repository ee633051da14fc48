import type { LookupResult } from "../../lookup/result";
import { createLazyValue } from "../parts/lazyValue";

/** Most results that are shown. */
const MAX_RESULTS = 40;

const search = createLazyValue(async () => (await import("../../lookup/search/search")).searchLookup);
const ruleEntries = createLazyValue(async () => (await import("../../lookup/entries/rules")).addRuleEntries());

/** Results of a query, best first; null until the index, which is large, has been fetched. Rules join a moment later. */
export function useSearch(query: string): readonly LookupResult[] | null {
	const searchLookup = search.get();
	if (searchLookup === null) return null;
	ruleEntries.get();
	return query.trim() === "" ? [] : searchLookup(query, MAX_RESULTS);
}
