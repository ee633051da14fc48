import { type Topic, topics } from "./topics";
import { getStem, isStopWord, splitTextWords } from "./words";

/** A common phrase and the entries that it means. */
interface TopicPhrase {
	readonly terms: readonly string[];
	/** The most likely entry first. */
	readonly means: readonly number[];
}

/** Credit of a phrase of one, two, three or more words, and the reduction for each entry after the first. */
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
	 * Finds the entries of the phrases in a query.
	 * @param confidences how likely the query means each term
	 * @param credit receives a term, an entry that it leads to, and the credit from 0 to 1
	 */
	match(confidences: ReadonlyMap<string, number>, credit: (term: string, entry: number, points: number) => void): void {
		for (const term of confidences.keys()) {
			for (const { terms, means } of this.phrases.get(term) ?? []) {
				if (!terms.every((other) => confidences.has(other))) continue;
				const weakest = Math.min(...terms.map((other) => confidences.get(other) ?? 0));
				const points = (PHRASE_CREDITS[Math.min(terms.length, PHRASE_CREDITS.length - 1)] ?? 0) * weakest;
				for (const [rank, entry] of means.entries()) credit(term, entry, points * NEXT_TARGET_SHARE ** rank);
			}
		}
	}

	private add({ phrases }: Topic, means: number[]): void {
		for (const phrase of phrases) {
			const words = splitTextWords(phrase);
			const meaningful = words.filter((word) => !isStopWord(word));
			const terms = [...new Set((meaningful.length > 0 ? meaningful : words).map(getStem))];
			for (const term of terms) {
				const topicPhrase = { terms, means };
				const others = this.phrases.get(term);
				if (others) others.push(topicPhrase);
				else this.phrases.set(term, [topicPhrase]);
			}
		}
	}
}
