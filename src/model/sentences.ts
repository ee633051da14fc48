/** Longest text of the user's that a message repeats. */
const MAX_QUOTED_CHARACTERS = 80;
/** Most names that a message lists. */
const MAX_LISTED_NAMES = 5;

/**
 * A text of the user's in quotation marks, cut when it is very long.
 * @param from where it begins when it is cut
 */
export function quote(text: string, from = 0): string {
	if (text.length <= MAX_QUOTED_CHARACTERS) return `“${text}”`;
	const to = from + MAX_QUOTED_CHARACTERS - 1;
	return `“${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}”`;
}

/** Words in a row: `a`, `a and b`, `a, b and c`; beyond five it says how many more there are. */
export function joinWords(words: readonly string[], last = "and"): string {
	if (words.length > MAX_LISTED_NAMES) {
		return `${words.slice(0, MAX_LISTED_NAMES).join(", ")} ${last} ${words.length - MAX_LISTED_NAMES} more`;
	}
	const final = words.at(-1) ?? "";
	return words.length < 2 ? final : `${words.slice(0, -1).join(", ")} ${last} ${final}`;
}

/** A phrase as the beginning of a sentence. */
export function capitalize(phrase: string): string {
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
