/** Number of typos to tolerate in a word or name, by its length. */
export function getMaxTypos(length: number): number {
	if (length < 4) return 0;
	if (length < 8) return 1;
	return length < 14 ? 2 : 3;
}

/** Edit distances between a text and a name. */
export interface TypoDistance {
	/** Letters inserted, deleted, replaced, or swapped with their neighbor. */
	whole: number;
	/** The same for the nearest prefix of the name. */
	start: number;
}

/** Longest texts that are compared; no name is longer than half of it. */
const MAX_COMPARED_CHARS = 160;

// Rows of the distance table, reused because a query is compared with thousands of names.
const rows = [0, 1, 2].map(() => new Uint8Array(MAX_COMPARED_CHARS + 3)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Distance by Damerau and Levenshtein (in its restricted form: no letter takes part in two corrections).
 * @param max distances above it come back as `max + 1`; the work grows with it, not with the product of the lengths
 */
export function measureTypos(typed: string, name: string, max: number): TypoDistance {
	const far = max + 1;
	const width = name.length;
	if (typed.length > MAX_COMPARED_CHARS || width > MAX_COMPARED_CHARS) return { whole: far, start: far };
	let [before, last, current] = rows;
	for (let at = 0; at <= Math.min(width, far); at++) last[at] = at;
	for (let row = 1; row <= typed.length; row++) {
		if (fillRow(typed, name, row, max, [before, last, current]) > max) return { whole: far, start: far };
		[before, last, current] = [last, current, before];
	}
	const end = Math.min(width, typed.length + max);
	let start = far;
	for (let at = Math.max(0, typed.length - max); at <= end; at++) start = Math.min(start, last[at] as number);
	const reached = end === width && typed.length - max <= width;
	return { whole: reached ? Math.min(far, last[width] as number) : far, start };
}

/** Fills the cells of a row that may hold `max` or less; returns the least of them. */
function fillRow(typed: string, name: string, row: number, max: number, table: typeof rows): number {
	const [before, last, current] = table;
	const first = Math.max(0, row - max);
	const end = Math.min(name.length, row + max);
	let best = max + 1;
	// Cells beside the band are read by this row and the next.
	if (first > 0) current[first - 1] = best;
	if (row + max <= name.length) last[row + max] = best;
	for (let at = first; at <= end; at++) {
		const value = at === 0 ? row : computeCell(typed, name, row, at, before, last, current);
		current[at] = value;
		if (value < best) best = value;
	}
	return best;
}

function computeCell(
	typed: string,
	name: string,
	row: number,
	at: number,
	before: Uint8Array,
	last: Uint8Array,
	current: Uint8Array,
): number {
	const letter = typed.charCodeAt(row - 1);
	const other = name.charCodeAt(at - 1);
	let value = (last[at - 1] as number) + (letter === other ? 0 : 1);
	value = Math.min(value, (last[at] as number) + 1, (current[at - 1] as number) + 1);
	const swapped =
		row > 1 && at > 1 && letter === name.charCodeAt(at - 2) && typed.charCodeAt(row - 2) === other && letter !== other;
	return swapped ? Math.min(value, (before[at - 2] as number) + 1) : value;
}
