import { matchPath } from "./dottedPath";
import { type LookupIndex, lookupIndex } from "./lookupIndex";
import { identifiersIn, lettersOf, namePoints, sameForm, type Typed } from "./names";
import type { LookupResult } from "./result";
import { matchShape } from "./shapes";
import { type AskedWord, wordPoints } from "./wordPoints";
import { isEmptyWord, keyOf, nameWords, stem, textWords } from "./words";

/** What lies behind is not looked at: no name is longer, and no question needs more words. */
const MAX_CHARACTERS = 160;
const MAX_WORDS = 12;

/** Points for a name that stands among other words, and more for a value or id, which is said of some member. */
const NAME_INSIDE = 905;
const VALUE_INSIDE = 945;
/** Results with fewer points have hardly anything to do with the query. */
const LEAST = 120;

/**
 * Looks up names, spellings of other tools, values, codes, ids, paths and plain words. Rules are among the results
 * once they have joined (see joinRules).
 * @param query as typed or selected; a long one is cut
 * @param limit most results wanted
 * @returns the best first; empty when nothing matches
 */
export function search(query: string, limit = 20): LookupResult[] {
	const text = query.slice(0, MAX_CHARACTERS).trim();
	const index = lookupIndex();
	const words = wordsOf(text);
	const asked = words.map((word, at) => ({ word, variants: index.terms.variants(word, at === words.length - 1) }));
	const points = wordPoints(asked, index);
	const give = (entry: number, amount: number) => {
		if (amount > (points[entry] ?? 0)) points[entry] = amount;
	};
	matchNames(text, asked, index, give);
	matchPath(text, index, give);
	matchShape(text, index, give);
	return ranked(index, points).slice(0, limit);
}

function ranked({ entries }: LookupIndex, points: Float64Array): LookupResult[] {
	const found: { result: LookupResult; total: number }[] = [];
	for (const [index, { result, worth }] of entries.entries()) {
		const own = points[index] ?? 0;
		if (own >= LEAST) found.push({ result, total: own + worth });
	}
	return found.sort((a, b) => b.total - a.total).map(({ result }) => result);
}

/** The words of a query that say something; all of them when none does. */
function wordsOf(text: string): string[] {
	const pieces = text.replace(/n['’]t\b/gi, " not").match(/[A-Za-z0-9.]+/g) ?? [];
	const words = pieces.flatMap((piece) => (/[a-z][A-Z]/.test(piece) ? nameWords(piece) : textWords(piece)));
	const telling = words.filter((word) => !isEmptyWord(word));
	return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

/** Compares the query as a whole, and each piece of it that looks like a name, with every spelling of every name. */
function matchNames(
	text: string,
	asked: readonly AskedWord[],
	{ names, entries }: LookupIndex,
	give: (entry: number, amount: number) => void,
): void {
	// SDKs of old called their operations `UpdateDistribution2017_03_25`.
	const key = keyOf(text.replace(/_?20\d\d_\d\d_\d\d$/, ""));
	if (key === "") return;
	const typed: Typed = {
		text,
		key,
		letters: lettersOf(key),
		single: !/[^A-Za-z0-9]/.test(text),
		spelling: spellingOf(key, asked, names),
	};
	const stems = asked.map(({ word }) => stem(word));
	const inside = new Set(identifiersIn(text).map(keyOf));
	for (const name of names) {
		give(name.entry, Math.max(namePoints(name, typed), sameForm(name, stems)));
		if (!inside.has(name.key)) continue;
		const kind = entries[name.entry]?.result.kind;
		give(name.entry, kind === "value" || kind === "policy" ? VALUE_INSIDE : NAME_INSIDE);
	}
}

function spellingOf(key: string, asked: readonly AskedWord[], names: LookupIndex["names"]): Typed["spelling"] {
	if (names.some((name) => name.key === key)) return "name";
	return asked.every(({ variants }) => variants[0]?.sure === 1) ? "words" : "unknown";
}
