import { WEIGHTS } from "../entries/lookupEntry";
import type { LookupIndex } from "../index/lookupIndex";
import type { TermVariant } from "../index/termIndex";

/** Points when all words of a query match an entry with full weight. */
const MAX_WORD_POINTS = 880;

/** Words that rarely distinguish entries, and their share of a word's weight. */
const WEAK_WORDS = new Set(
	"enable disable turn get set use support change add configure allow work with without no not never more only aws amazon cloudfront distribution field option property problem value".split(
		" ",
	),
);
const WEAK_SHARE = 0.25;
/** Weight of a word without matches: it lowers the score, but the other words can still match. */
const UNKNOWN_WORD_WEIGHT = 2;

/** Weight of an unknown word in the decision whether a query is about CloudFront: that of a rare word. */
const FOREIGN_WORD_WEIGHT = 5.5;
/** A word with less confidence counts as unknown in that decision. */
const MIN_KNOWN_CONFIDENCE = 0.75;
/** Share of the weight that known words must exceed, and minimum points of the best result when a word is unknown. */
const MIN_KNOWN_SHARE = 0.5;
const MIN_POINTS_WITH_UNKNOWN = 330;

/** A word of a query, and the terms that it may mean. */
export interface QueryWord {
	readonly word: string;
	readonly variants: readonly TermVariant[];
}

type Credits = Map<number, number>;

/**
 * Scores every entry by the words of a query.
 * @returns points by entry, at most MAX_WORD_POINTS, when the words are an entry's whole name; none when most of the
 * query is unknown
 */
export function scoreWords(words: readonly QueryWord[], index: LookupIndex): Float64Array {
	const points = new Float64Array(index.entries.length);
	const hasUnknown = words.some((word) => !isKnown(word));
	if (hasUnknown && getKnownShare(words, index) <= MIN_KNOWN_SHARE) return points;
	const weights = words.map((word) => getWeight(word, index));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const topics = getTopicCredits(words, index);
	const found = words.map(({ variants }) => getCredits(variants, topics, index));
	const named = new Uint8Array(index.entries.length);
	for (const { inName } of found) for (const entry of inName.keys()) named[entry] = (named[entry] ?? 0) + 1;
	for (const [at, { credits, inName }] of found.entries()) {
		const share = (MAX_WORD_POINTS * (weights[at] ?? 0)) / all;
		for (const [entry, confidence] of inName) {
			const covered = (named[entry] ?? 0) / (index.terms.nameLengths[entry] ?? 1);
			raiseCredit(credits, entry, confidence * (WEIGHTS.name + (1 - WEIGHTS.name) * Math.min(1, covered)));
		}
		for (const [entry, credit] of credits) points[entry] = (points[entry] ?? 0) + share * credit;
	}
	if (hasUnknown && !points.some((amount) => amount >= MIN_POINTS_WITH_UNKNOWN)) points.fill(0);
	return points;
}

const isKnown = ({ variants }: QueryWord) => (variants[0]?.confidence ?? 0) >= MIN_KNOWN_CONFIDENCE;

/** How much of a query's weight its known words have, from 0 to 1. */
function getKnownShare(words: readonly QueryWord[], index: LookupIndex): number {
	let known = 0;
	let all = 0;
	for (const word of words) {
		const weight = isKnown(word) ? getWeight(word, index) : FOREIGN_WORD_WEIGHT;
		all += weight;
		if (isKnown(word)) known += weight;
	}
	return known / all;
}

/** Credits of a word's best variant by entry, and the confidence for entries that have the word in their names. */
function getCredits(
	variants: readonly TermVariant[],
	topics: ReadonlyMap<string, Credits>,
	{ terms }: LookupIndex,
): { credits: Credits; inName: Credits } {
	const credits: Credits = new Map();
	const inName: Credits = new Map();
	for (const { term, confidence } of variants) {
		for (const posting of terms.getPostings(term)) {
			raiseCredit(credits, posting.entry, posting.credit * confidence);
			if (posting.inName) raiseCredit(inName, posting.entry, confidence);
		}
		for (const [entry, credit] of topics.get(term) ?? []) raiseCredit(credits, entry, credit);
	}
	return { credits, inName };
}

/** Credits of the topics in a query: by term, then by entry. */
function getTopicCredits(words: readonly QueryWord[], { topics }: LookupIndex): Map<string, Credits> {
	const confidences = new Map<string, number>();
	for (const { variants } of words) {
		for (const variant of variants)
			confidences.set(variant.term, Math.max(variant.confidence, confidences.get(variant.term) ?? 0));
	}
	const byTerm = new Map<string, Credits>();
	topics.match(confidences, (term, entry, amount) => {
		const credits = byTerm.get(term) ?? new Map();
		byTerm.set(term, credits);
		raiseCredit(credits, entry, amount);
	});
	return byTerm;
}

function raiseCredit(credits: Credits, entry: number, credit: number): void {
	if (credit > (credits.get(entry) ?? 0)) credits.set(entry, credit);
}

/** Weight of a word among the others: the rarer, the higher. */
function getWeight({ word, variants }: QueryWord, { terms }: LookupIndex): number {
	if (variants.length === 0) return UNKNOWN_WORD_WEIGHT;
	const surest = variants.filter(({ confidence }) => confidence === variants[0]?.confidence);
	const rarity = Math.min(...surest.map(({ term }) => terms.getRarity(term)));
	return rarity * (WEAK_WORDS.has(word) ? WEAK_SHARE : 1);
}
