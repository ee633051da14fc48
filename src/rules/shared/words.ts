/** Longest text of the user's that a message repeats. */
const LONGEST = 80;
/** Most names that a message lists. */
const MOST_NAMES = 5;

/**
 * A text of the user's in quotation marks, cut when it is very long.
 * @param from where it begins when it is cut
 */
export function quoted(text: string, from = 0): string {
	if (text.length <= LONGEST) return `“${text}”`;
	const to = from + LONGEST - 1;
	return `“${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}”`;
}

/** Words in a row: `a`, `a and b`, `a, b and c`; beyond five it says how many more there are. */
export function inWords(words: readonly string[], last = "and"): string {
	if (words.length > MOST_NAMES) {
		return `${words.slice(0, MOST_NAMES).join(", ")} ${last} ${words.length - MOST_NAMES} more`;
	}
	const final = words.at(-1) ?? "";
	return words.length < 2 ? final : `${words.slice(0, -1).join(", ")} ${last} ${final}`;
}

/** A phrase as the beginning of a sentence. */
export function capitalized(phrase: string): string {
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
