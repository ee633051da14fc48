import { findIdentifiers, scoreName, scoreWordForms, type TypedQuery, toLetterMask } from "../index/entryNames";
import { getLookupIndex, type LookupIndex } from "../index/lookupIndex";
import { getStem, isStopWord, splitNameWords, splitTextWords, toNameKey } from "../index/words";
import type { LookupResult } from "../result";
import { matchPath } from "./dottedPath";
import { matchSentences } from "./sentences";
import { matchValuePattern } from "./valuePatterns";
import { type QueryWord, scoreWords } from "./wordScores";

/** Longer queries are cut: no name is longer, and no question needs more words. */
const MAX_QUERY_CHARS = 160;
const MAX_QUERY_WORDS = 12;

/** Points for a name among other words, and for a value or id, which usually qualifies a member. */
const NAME_INSIDE_POINTS = 905;
const VALUE_INSIDE_POINTS = 945;
/** Results with fewer points are not relevant. */
const MIN_POINTS = 120;

/**
 * Looks up names, spellings of other tools, values, codes, ids, paths and plain words. Rules are among the results
 * once they are indexed (see addRuleEntries).
 * @param query as typed or selected; a long one is cut
 * @param limit most results wanted
 * @returns the best first; empty when nothing matches
 */
export function searchLookup(query: string, limit = 20): LookupResult[] {
	const text = query.slice(0, MAX_QUERY_CHARS).trim();
	const index = getLookupIndex();
	const words = splitQuery(text);
	const queryWords = words.map((word, at) => ({
		word,
		variants: index.terms.findVariants(word, at === words.length - 1),
	}));
	const points = scoreWords(queryWords, index);
	const raisePoints = (entry: number, amount: number) => {
		if (amount > (points[entry] ?? 0)) points[entry] = amount;
	};
	matchNames(text, queryWords, index, raisePoints);
	matchPath(text, index, raisePoints);
	matchValuePattern(text, index, raisePoints);
	matchSentences(query, index, raisePoints);
	return rankResults(index, points).slice(0, limit);
}

function rankResults({ entries }: LookupIndex, points: Float64Array): LookupResult[] {
	const found: { result: LookupResult; total: number }[] = [];
	for (const [index, { result, boost }] of entries.entries()) {
		const matched = points[index] ?? 0;
		if (matched >= MIN_POINTS) found.push({ result, total: matched + boost });
	}
	return found.sort((a, b) => b.total - a.total).map(({ result }) => result);
}

/** The meaningful words of a query; all of them when there are only stop words. */
function splitQuery(text: string): string[] {
	const pieces = text.replace(/n['’]t\b/gi, " not").match(/[A-Za-z0-9.]+/g) ?? [];
	const words = pieces.flatMap((piece) => (/[a-z][A-Z]/.test(piece) ? splitNameWords(piece) : splitTextWords(piece)));
	const meaningful = words.filter((word) => !isStopWord(word));
	return (meaningful.length > 0 ? meaningful : words).slice(0, MAX_QUERY_WORDS);
}

/** Compares the query as a whole, and each piece of it that looks like a name, with every spelling of every name. */
function matchNames(
	text: string,
	queryWords: readonly QueryWord[],
	{ names, entries }: LookupIndex,
	raisePoints: (entry: number, amount: number) => void,
): void {
	// Old SDKs have operation names such as `UpdateDistribution2017_03_25`.
	const key = toNameKey(text.replace(/_?20\d\d_\d\d_\d\d$/, ""));
	if (key === "") return;
	const typed: TypedQuery = {
		text,
		key,
		letters: toLetterMask(key),
		single: !/[^A-Za-z0-9]/.test(text),
		spelling: classifySpelling(key, queryWords, names),
	};
	const stems = queryWords.map(({ word }) => getStem(word));
	const inside = new Set(findIdentifiers(text).map(toNameKey));
	for (const name of names) {
		raisePoints(name.entry, Math.max(scoreName(name, typed), scoreWordForms(name, stems)));
		if (!inside.has(name.key)) continue;
		const kind = entries[name.entry]?.result.kind;
		raisePoints(name.entry, kind === "value" || kind === "policy" ? VALUE_INSIDE_POINTS : NAME_INSIDE_POINTS);
	}
}

function classifySpelling(
	key: string,
	queryWords: readonly QueryWord[],
	names: LookupIndex["names"],
): TypedQuery["spelling"] {
	if (names.some((name) => name.key === key)) return "name";
	return queryWords.every(({ variants }) => variants[0]?.confidence === 1) ? "words" : "unknown";
}
