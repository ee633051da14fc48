/** Typing errors that are forgiven in a word or name of so many characters. */
export function typosAllowed(length: number): number {
	if (length < 4) return 0;
	if (length < 8) return 1;
	return length < 14 ? 2 : 3;
}

/** How far a text is from a name. */
export interface Distance {
	/** Letters inserted, left out, replaced, or swapped with their neighbor. */
	whole: number;
	/** The same against that beginning of the name which is nearest. */
	start: number;
}

/**
 * Distance by Damerau and Levenshtein (in its restricted form: no letter takes part in two corrections).
 * @param max distances above it come back as `max + 1`; the work grows with it, not with the square of the lengths
 */
export function distance(typed: string, name: string, max: number): Distance {
	const far = max + 1;
	const width = name.length;
	let beforeLast: number[] = [];
	let last = Array.from({ length: width + 1 }, (_, at) => at);
	for (let row = 1; row <= typed.length; row++) {
		const first = Math.max(1, row - max);
		const end = Math.min(width, row + max);
		const current: number[] = new Array(width + 1).fill(far);
		current[0] = row;
		let best = first === 1 ? row : far;
		for (let at = first; at <= end; at++) {
			const value = cell({ typed, name, row, at, last, beforeLast, current, far });
			current[at] = value;
			if (value < best) best = value;
		}
		if (best > max) return { whole: far, start: far };
		beforeLast = last;
		last = current;
	}
	return { whole: Math.min(last[width] ?? far, far), start: Math.min(far, ...last) };
}

interface Cell {
	typed: string;
	name: string;
	row: number;
	at: number;
	last: number[];
	beforeLast: number[];
	current: number[];
	far: number;
}

function cell({ typed, name, row, at, last, beforeLast, current, far }: Cell): number {
	const same = typed[row - 1] === name[at - 1];
	const replaced = (last[at - 1] ?? far) + (same ? 0 : 1);
	const value = Math.min(replaced, (last[at] ?? far) + 1, (current[at - 1] ?? far) + 1);
	const swapped = row > 1 && at > 1 && typed[row - 1] === name[at - 2] && typed[row - 2] === name[at - 1];
	return swapped ? Math.min(value, (beforeLast[at - 2] ?? far) + 1) : value;
}
