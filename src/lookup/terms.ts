import { type Entry, WEIGHTS } from "./entries/entry";
import { equivalents } from "./synonyms";
import { distance, typosAllowed } from "./typos";
import { isEmptyWord, nameWords, stem, textWords } from "./words";

/** How much a term says about one entry. */
interface Posting {
	readonly entry: number;
	/** From 0 to 1. */
	readonly credit: number;
	/** It is a word of the entry's name. */
	readonly inName: boolean;
}

/** A form in which a word of a query is looked for, and how sure it is that it was meant, from 0 to 1. */
export interface Variant {
	readonly term: string;
	readonly sure: number;
}

/** What a word is worth for being the beginning of a term, an equivalent, or mistyped. */
const SURE = { equivalent: 0.85, beginning: 0.8, beginningOfMore: 0.55, typo: 0.85, farTypo: 0.7 };

/** Most terms that a beginning stands for. */
const MAX_BEGINNINGS = 30;

/** Words of entries' names and texts, reduced to their stems. */
export class Terms {
	private readonly postings = new Map<string, Posting[]>();
	private readonly byLength = new Map<number, string[]>();
	private readonly known = new Set<string>();
	private readonly rarities = new Map<string, number>();
	private readonly equal = new Map<string, Set<string>>();
	/** Number of different words in each entry's name. */
	readonly nameLengths: number[] = [];

	/**
	 * @param entries those that tell how rare a term is
	 * @param others more terms that queries may be made of
	 */
	constructor(entries: readonly Entry[], others: readonly string[]) {
		this.join(entries);
		for (const [term, { length }] of this.postings) this.rarities.set(term, 1 + Math.log(entries.length / length));
		for (const term of others) this.learn(term);
		for (const group of equivalents) this.relate(group.map(stem));
	}

	/** Adds entries behind those that are there. */
	join(entries: readonly Entry[]): void {
		for (const entry of entries) this.nameLengths.push(this.add(entry, this.nameLengths.length));
		for (const term of this.postings.keys()) this.learn(term);
	}

	private learn(term: string): void {
		if (this.known.has(term)) return;
		this.known.add(term);
		const same = this.byLength.get(term.length);
		if (same) same.push(term);
		else this.byLength.set(term.length, [term]);
	}

	/** The entries that a term leads to. */
	of(term: string): readonly Posting[] {
		return this.postings.get(term) ?? [];
	}

	/** How much a term tells apart: about 1 for one that stands everywhere, 7 for one that stands once. */
	rarity(term: string): number {
		return this.rarities.get(term) ?? UNSEEN;
	}

	/**
	 * The terms that a word of a query may mean.
	 * @param isLast the word may still be in the middle of being typed
	 */
	variants(word: string, isLast: boolean): Variant[] {
		const term = stem(word);
		const found: Variant[] = [];
		const known = this.known.has(term);
		if (known) found.push({ term, sure: 1 });
		for (const equal of this.equal.get(term) ?? []) found.push({ term: equal, sure: SURE.equivalent });
		if (word.length > 2 && (!known || isLast)) {
			const sure = known ? SURE.beginningOfMore : SURE.beginning;
			found.push(...this.beginningWith(word).map((longer) => ({ term: longer, sure })));
		}
		if (found.length === 0) for (const near of this.near(word)) this.pushWithEquals(near, found);
		return found;
	}

	private pushWithEquals(near: Variant, found: Variant[]): void {
		found.push(near);
		for (const equal of this.equal.get(near.term) ?? []) {
			found.push({ term: equal, sure: near.sure * SURE.equivalent });
		}
	}

	private beginningWith(word: string): string[] {
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
	private near(word: string): Variant[] {
		const typed = stem(word);
		const allowed = Math.min(2, typosAllowed(word.length));
		let best = allowed;
		let found: string[] = [];
		if (allowed === 0 || /^\d/.test(word)) return [];
		for (let length = typed.length - allowed; length <= typed.length + allowed; length++) {
			for (const term of this.byLength.get(length) ?? []) {
				if (term[0] !== typed[0] && term[1] !== typed[0] && term[0] !== typed[1]) continue;
				const { whole } = distance(typed, term, best);
				if (whole > best) continue;
				if (whole < best) found = [];
				best = whole;
				found.push(term);
			}
		}
		return found.map((term) => ({ term, sure: best === 1 ? SURE.typo : SURE.farTypo }));
	}

	private add(entry: Entry, index: number): number {
		const credits = new Map<string, number>();
		const note = (words: readonly string[], weight: number) => {
			for (const word of words) {
				const term = stem(word);
				if (!isEmptyWord(word) && weight > (credits.get(term) ?? 0)) credits.set(term, weight);
			}
		};
		const named = nameWords(entry.result.name);
		for (const alias of entry.aliases ?? []) note(nameWords(alias), WEIGHTS.owner);
		for (const owner of entry.owners ?? []) note([...nameWords(owner), owner.toLowerCase()], WEIGHTS.owner);
		for (const [weight, text] of entry.texts) note(textWords(text), weight);
		note(named, WEIGHTS.name);
		const nameTerms = new Set(named.map(stem));
		for (const [term, credit] of credits) {
			const posting = { entry: index, credit, inName: nameTerms.has(term) };
			const others = this.postings.get(term);
			if (others) others.push(posting);
			else this.postings.set(term, [posting]);
		}
		return nameTerms.size;
	}

	/** Makes terms stand for one another; words that occur nowhere become known by it. */
	private relate(group: readonly string[]): void {
		for (const term of group) {
			this.learn(term);
			const others = this.equal.get(term) ?? new Set();
			for (const other of group) if (other !== term) others.add(other);
			this.equal.set(term, others);
		}
	}
}

/** Rarity of a term that stands in no text of ours, but that people say. */
const UNSEEN = 5.5;
