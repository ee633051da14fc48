/** Longest quotation from a document in a message. */
const MAX_QUOTED_CHARACTERS = 80;
/** Most names listed in a message. */
const MAX_LISTED_NAMES = 5;

/**
 * A text in quotation marks, truncated when it is long.
 * @param from start offset of the quoted part when truncated
 */
export function quote(text: string, from = 0): string {
	if (text.length <= MAX_QUOTED_CHARACTERS) return `“${text}”`;
	const to = from + MAX_QUOTED_CHARACTERS - 1;
	return `“${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}”`;
}

/** Joins words: `a`, `a and b`, `a, b and c`; after five it gives the number of the others. */
export function joinWords(words: readonly string[], last = "and"): string {
	if (words.length > MAX_LISTED_NAMES) {
		return `${words.slice(0, MAX_LISTED_NAMES).join(", ")} ${last} ${words.length - MAX_LISTED_NAMES} more`;
	}
	const final = words.at(-1) ?? "";
	return words.length < 2 ? final : `${words.slice(0, -1).join(", ")} ${last} ${final}`;
}

/** Capitalizes a phrase for the beginning of a sentence. */
export function capitalize(phrase: string): string {
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
