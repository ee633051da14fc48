import { type LookupEntry, WEIGHTS } from "../entries/lookupEntry";
import { getMaxTypos, measureTypos } from "../search/typos";
import { synonymGroups } from "./synonyms";
import { getStem, isStopWord, splitNameWords, splitTextWords } from "./words";

/** Relevance of a term for one entry. */
interface Posting {
	readonly entry: number;
	/** From 0 to 1. */
	readonly credit: number;
	/** It is a word of the entry's name. */
	readonly inName: boolean;
}

/** A term that a word of a query may mean, with the confidence from 0 to 1. */
export interface TermVariant {
	readonly term: string;
	readonly confidence: number;
}

/** Confidence of a prefix, a synonym or a typo. */
const VARIANT_CONFIDENCE = { equivalent: 0.85, beginning: 0.8, beginningOfMore: 0.55, typo: 0.85, farTypo: 0.7 };

/** Most terms that a prefix expands to. */
const MAX_BEGINNINGS = 30;

/** Inverted index over the stems of names and texts. */
export class TermIndex {
	private readonly postings = new Map<string, Posting[]>();
	private readonly byLength = new Map<number, string[]>();
	private readonly knownTerms = new Set<string>();
	private readonly rarities = new Map<string, number>();
	private readonly equivalentTerms = new Map<string, Set<string>>();
	/** Number of different words in each entry's name. */
	readonly nameLengths: number[] = [];

	/**
	 * @param entries the corpus that determines the rarity of terms
	 * @param others more terms that queries may be made of
	 */
	constructor(entries: readonly LookupEntry[], others: readonly string[]) {
		this.addEntries(entries);
		for (const [term, { length }] of this.postings) this.rarities.set(term, 1 + Math.log(entries.length / length));
		for (const term of others) this.addTerm(term);
		for (const group of synonymGroups) this.addEquivalents(group.map(getStem));
	}

	/** Adds entries behind those that are there. */
	addEntries(entries: readonly LookupEntry[]): void {
		for (const entry of entries) this.nameLengths.push(this.addEntry(entry, this.nameLengths.length));
		for (const term of this.postings.keys()) this.addTerm(term);
	}

	private addTerm(term: string): void {
		if (this.knownTerms.has(term)) return;
		this.knownTerms.add(term);
		const same = this.byLength.get(term.length);
		if (same) same.push(term);
		else this.byLength.set(term.length, [term]);
	}

	/** The entries with a term. */
	getPostings(term: string): readonly Posting[] {
		return this.postings.get(term) ?? [];
	}

	/** Inverse frequency of a term: about 1 for a term in every entry, 7 for a term in one. */
	getRarity(term: string): number {
		return this.rarities.get(term) ?? UNSEEN_RARITY;
	}

	/**
	 * The terms that a word of a query may mean.
	 * @param isLast whether the user may still be typing the word
	 */
	findVariants(word: string, isLast: boolean): TermVariant[] {
		const term = getStem(word);
		const found: TermVariant[] = [];
		const known = this.knownTerms.has(term);
		if (known) found.push({ term, confidence: 1 });
		for (const equal of this.equivalentTerms.get(term) ?? [])
			found.push({ term: equal, confidence: VARIANT_CONFIDENCE.equivalent });
		if (word.length > 2 && (!known || isLast)) {
			const confidence = known ? VARIANT_CONFIDENCE.beginningOfMore : VARIANT_CONFIDENCE.beginning;
			found.push(...this.findLongerTerms(word).map((longer) => ({ term: longer, confidence })));
		}
		if (found.length === 0) for (const similar of this.findSimilarTerms(word)) this.pushWithEquals(similar, found);
		return found;
	}

	private pushWithEquals(near: TermVariant, found: TermVariant[]): void {
		found.push(near);
		for (const equal of this.equivalentTerms.get(near.term) ?? []) {
			found.push({ term: equal, confidence: near.confidence * VARIANT_CONFIDENCE.equivalent });
		}
	}

	private findLongerTerms(word: string): string[] {
		const found: string[] = [];
		for (const [length, terms] of this.byLength) {
			if (length <= word.length) continue;
			for (const term of terms) {
				if (term.startsWith(word)) found.push(term);
				if (found.length === MAX_BEGINNINGS) return found;
			}
		}
		return found;
	}

	/** The known terms nearest to a mistyped word. */
	private findSimilarTerms(word: string): TermVariant[] {
		const typed = getStem(word);
		const allowed = Math.min(2, getMaxTypos(word.length));
		let best = allowed;
		let found: string[] = [];
		if (allowed === 0 || /^\d/.test(word)) return [];
		for (let length = typed.length - allowed; length <= typed.length + allowed; length++) {
			for (const term of this.byLength.get(length) ?? []) {
				if (term[0] !== typed[0] && term[1] !== typed[0] && term[0] !== typed[1]) continue;
				const { whole } = measureTypos(typed, term, best);
				if (whole > best) continue;
				if (whole < best) found = [];
				best = whole;
				found.push(term);
			}
		}
		return found.map((term) => ({
			term,
			confidence: best === 1 ? VARIANT_CONFIDENCE.typo : VARIANT_CONFIDENCE.farTypo,
		}));
	}

	private addEntry(entry: LookupEntry, index: number): number {
		const credits = new Map<string, number>();
		const note = (words: readonly string[], weight: number) => {
			for (const word of words) {
				const term = getStem(word);
				if (!isStopWord(word) && weight > (credits.get(term) ?? 0)) credits.set(term, weight);
			}
		};
		const named = splitNameWords(entry.result.name);
		for (const alias of entry.aliases ?? []) note(splitNameWords(alias), WEIGHTS.owner);
		for (const owner of entry.owners ?? []) note([...splitNameWords(owner), owner.toLowerCase()], WEIGHTS.owner);
		for (const [weight, text] of entry.texts) note(splitTextWords(text), weight);
		note(named, WEIGHTS.name);
		const nameTerms = new Set(named.map(getStem));
		for (const [term, credit] of credits) {
			const posting = { entry: index, credit, inName: nameTerms.has(term) };
			const others = this.postings.get(term);
			if (others) others.push(posting);
			else this.postings.set(term, [posting]);
		}
		return nameTerms.size;
	}

	/** Makes terms synonyms of each other; terms that occur nowhere become known. */
	private addEquivalents(group: readonly string[]): void {
		for (const term of group) {
			this.addTerm(term);
			const others = this.equivalentTerms.get(term) ?? new Set();
			for (const other of group) if (other !== term) others.add(other);
			this.equivalentTerms.set(term, others);
		}
	}
}

/** Rarity of a synonym that occurs in no entry. */
const UNSEEN_RARITY = 5.5;
