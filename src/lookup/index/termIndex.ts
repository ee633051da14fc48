import { type LookupEntry, WEIGHTS } from "../entries/lookupEntry";
import { getMaxTypos, measureTypos } from "../search/typos";
import { synonymGroups } from "./synonyms";
import { getStem, isStopWord, splitNameWords, splitTextWords } from "./words";

/** How much a term says about one entry. */
interface Posting {
	readonly entry: number;
	/** From 0 to 1. */
	readonly credit: number;
	/** It is a word of the entry's name. */
	readonly inName: boolean;
}

/** A form in which a word of a query is looked for, and how sure it is that it was meant, from 0 to 1. */
export interface TermVariant {
	readonly term: string;
	readonly confidence: number;
}

/** What a word is worth for being the beginning of a term, an equivalent, or mistyped. */
const VARIANT_CONFIDENCE = { equivalent: 0.85, beginning: 0.8, beginningOfMore: 0.55, typo: 0.85, farTypo: 0.7 };

/** Most terms that a beginning stands for. */
const MAX_BEGINNINGS = 30;

/** Words of entries' names and texts, reduced to their stems. */
export class TermIndex {
	private readonly postings = new Map<string, Posting[]>();
	private readonly byLength = new Map<number, string[]>();
	private readonly knownTerms = new Set<string>();
	private readonly rarities = new Map<string, number>();
	private readonly equivalentTerms = new Map<string, Set<string>>();
	/** Number of different words in each entry's name. */
	readonly nameLengths: number[] = [];

	/**
	 * @param entries those that tell how rare a term is
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

	/** The entries that a term leads to. */
	getPostings(term: string): readonly Posting[] {
		return this.postings.get(term) ?? [];
	}

	/** How much a term tells apart: about 1 for one that stands everywhere, 7 for one that stands once. */
	getRarity(term: string): number {
		return this.rarities.get(term) ?? UNSEEN_RARITY;
	}

	/**
	 * The terms that a word of a query may mean.
	 * @param isLast the word may still be in the middle of being typed
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
		if (found.length === 0) for (const near of this.findSimilarTerms(word)) this.pushWithEquals(near, found);
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

	/** Makes terms stand for one another; words that occur nowhere become known by it. */
	private addEquivalents(group: readonly string[]): void {
		for (const term of group) {
			this.addTerm(term);
			const others = this.equivalentTerms.get(term) ?? new Set();
			for (const other of group) if (other !== term) others.add(other);
			this.equivalentTerms.set(term, others);
		}
	}
}

/** Rarity of a term that stands in no text of ours, but that people say. */
const UNSEEN_RARITY = 5.5;
