import type { LookupIndex } from "../index/lookupIndex";
import { toNameKey } from "../index/words";

/** Longer texts are cut; an error message with the SDK's text around it is shorter. */
const MAX_TEXT_CHARS = 1000;
/** Fewest letters in common, so that a plain word does not match a sentence. */
const MIN_SHARED_LETTERS = 18;
/** Fewest words of such a text: the name of a member has up to three, and stands in sentences, too. */
const MIN_QUOTED_WORDS = 4;
/** Above all matches by words, even with the low rank of rules. */
const SENTENCE_POINTS = 1300;

/**
 * Finds the entries of an error message in a text that quotes it completely, in part or among other words.
 * @param text as pasted: `An error occurred (InvalidArgument) when calling …: The parameter …`
 */
export function matchSentences(
	text: string,
	{ sentences }: LookupIndex,
	raisePoints: (entry: number, amount: number) => void,
): void {
	const key = toNameKey(text.slice(0, MAX_TEXT_CHARS));
	if (key.length < MIN_SHARED_LETTERS || text.trim().split(/\s+/).length < MIN_QUOTED_WORDS) return;
	for (const { entry, parts } of sentences) {
		const shared = countSharedLetters(key, parts);
		if (shared >= MIN_SHARED_LETTERS) raisePoints(entry, SENTENCE_POINTS + Math.min(shared, 99));
	}
}

/** Number of quoted letters: all fixed parts of the sentence in order, or the part that the whole text is. */
function countSharedLetters(key: string, parts: readonly string[]): number {
	if (parts.some((part) => part.includes(key))) return key.length;
	let from = 0;
	let shared = 0;
	for (const part of parts) {
		const at = key.indexOf(part, from);
		if (at < 0) return 0;
		from = at + part.length;
		shared += part.length;
	}
	return shared;
}
