/** Longest common prefix that is shown in full; of a longer one only the last characters are shown. */
const MAX_SHARED_CHARACTERS = 50;
const VISIBLE_SHARED_CHARACTERS = 20;

/**
 * Finds where to start showing two texts, so that their difference is visible soon.
 * @returns an index in both texts, never inside a surrogate pair; 0 when nothing is cut
 */
export function findVisibleStart(text: string, other: string): number {
	let shared = 0;
	while (shared < text.length && text[shared] === other[shared]) shared++;
	if (shared <= MAX_SHARED_CHARACTERS) return 0;
	const start = shared - VISIBLE_SHARED_CHARACTERS;
	return /[\udc00-\udfff]/.test(text.charAt(start)) ? start - 1 : start;
}
