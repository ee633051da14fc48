/** A beginning that two texts share is left out when it is longer than this, but for so many characters of its end. */
const MAX_SHARED_CHARACTERS = 50;
const VISIBLE_SHARED_CHARACTERS = 20;

/**
 * Where to begin with a text, so that what the other one has not is soon in view.
 * @returns an index in both texts, never within a pair of surrogates; 0 where there is nothing to leave out
 */
export function findVisibleStart(text: string, other: string): number {
	let same = 0;
	while (same < text.length && text[same] === other[same]) same++;
	if (same <= MAX_SHARED_CHARACTERS) return 0;
	const from = same - VISIBLE_SHARED_CHARACTERS;
	return /[\udc00-\udfff]/.test(text.charAt(from)) ? from - 1 : from;
}
