import type { LookupIndex } from "../index/lookupIndex";
import { toNameKey } from "../index/words";

/** What lies behind is not looked at; an error response with its SDK's words around it is shorter. */
const MAX_TEXT_CHARS = 1000;
/** Letters that two texts have to share, so that no plain word counts as a sentence. */
const MIN_SHARED_LETTERS = 18;
/** Above everything else that a sentence could match by its words, even with the low rank of rules. */
const SENTENCE_POINTS = 1300;

/**
 * Finds what a sentence of the service stands for, in a text that quotes it whole, in part or among other words.
 * @param text as pasted: `An error occurred (InvalidArgument) when calling …: The parameter …`
 */
export function matchSentences(
	text: string,
	{ sentences }: LookupIndex,
	give: (entry: number, amount: number) => void,
): void {
	const key = toNameKey(text.slice(0, MAX_TEXT_CHARS));
	if (key.length < MIN_SHARED_LETTERS) return;
	for (const { entry, parts } of sentences) {
		const shared = countSharedLetters(key, parts);
		if (shared >= MIN_SHARED_LETTERS) give(entry, SENTENCE_POINTS + Math.min(shared, 99));
	}
}

/** Letters of a quoted sentence: all of its fixed parts in order, or the piece of one that is the whole text. */
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
