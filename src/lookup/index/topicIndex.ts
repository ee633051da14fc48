import { type Topic, topics } from "./topics";
import { getStem, isStopWord, splitTextWords } from "./words";

/** A phrase that people say, and the entries that it means. */
interface TopicPhrase {
	readonly terms: readonly string[];
	/** The most likely entry first. */
	readonly means: readonly number[];
}

/** What a phrase of one, two, three or more words is worth, and how much less each entry after the first gets. */
const PHRASE_CREDITS = [0, 0.94, 0.98, 1];
const NEXT_TARGET_SHARE = 0.88;

/** The phrases of the table of synonyms, by each of their words. */
export class TopicIndex {
	private readonly phrases = new Map<string, TopicPhrase[]>();

	/** @param resolve finds the entry that a topic names; throws when there is none */
	constructor(resolve: (name: string) => number) {
		for (const topic of topics) this.add(topic, topic.targets.map(resolve));
	}

	/** Every term of every phrase. */
	get terms(): string[] {
		return [...this.phrases.keys()];
	}

	/**
	 * Tells for which entries the words of a query speak.
	 * @param sure by term, how sure it is that the query means it
	 * @param credit is told of a term, an entry that it leads to, and how much it speaks for the entry, from 0 to 1
	 */
	match(sure: ReadonlyMap<string, number>, credit: (term: string, entry: number, points: number) => void): void {
		for (const term of sure.keys()) {
			for (const { terms, means } of this.phrases.get(term) ?? []) {
				if (!terms.every((other) => sure.has(other))) continue;
				const weakest = Math.min(...terms.map((other) => sure.get(other) ?? 0));
				const worth = (PHRASE_CREDITS[Math.min(terms.length, PHRASE_CREDITS.length - 1)] ?? 0) * weakest;
				for (const [rank, entry] of means.entries()) credit(term, entry, worth * NEXT_TARGET_SHARE ** rank);
			}
		}
	}

	private add({ phrases: said }: Topic, means: number[]): void {
		for (const spoken of said) {
			const words = splitTextWords(spoken);
			const telling = words.filter((word) => !isStopWord(word));
			const terms = [...new Set((telling.length > 0 ? telling : words).map(getStem))];
			for (const term of terms) {
				const phrase = { terms, means };
				const others = this.phrases.get(term);
				if (others) others.push(phrase);
				else this.phrases.set(term, [phrase]);
			}
		}
	}
}
