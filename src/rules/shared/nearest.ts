import type { Place } from "../place";
import { remembered } from "./values";

/** Names longer than this are compared only ignoring case. */
const LONGEST = 80;
/** Only so many names are looked at. */
const MOST_NAMES = 200;

/** In a document with more wrong names than this, the later ones get no suggestion: it would take too long. */
const MOST_SUGGESTIONS = 100;

const suggestions = remembered(() => ({ left: MOST_SUGGESTIONS }));

/** `nearest` for what may be wrong any number of times in a config: only so many get an answer. */
export function nearestIn(config: Place, name: string, names: Iterable<string>): string | undefined {
	return suggestions(config).left-- > 0 ? nearest(name, [...names]) : undefined;
}

/**
 * The name that a misspelled one was probably meant to be: equal but for case, `_`, `-` and blanks, or a few typing
 * errors away; undefined when none is near.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
	const wanted = folded(name);
	const same = names.find((one) => Math.abs(one.length - name.length) <= LONGEST && folded(one) === wanted);
	if (same !== undefined) return same;
	const limit = Math.min(3, Math.floor(name.length / 3));
	let best: string | undefined;
	let least = limit + 1;
	for (const candidate of names.slice(0, MOST_NAMES)) {
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), least);
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best;
}

function folded(name: string): string {
	return name.replace(/[\s_-]/g, "").toLowerCase();
}

/** Single-character edits, swaps of neighbors counted as one, between two names; `limit` when there are as many or more. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit || Math.max(a.length, b.length) > LONGEST) return limit;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line: number[] = [row];
		// Cells farther from the diagonal than the limit cannot lie on a way that counts.
		const first = Math.max(1, row - limit);
		const last = Math.min(b.length, row + limit);
		for (let column = first; column <= last; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(above[column] ?? limit) + 1,
				(line[column - 1] ?? limit) + 1,
				(above[column - 1] ?? limit) + (isSame ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, (before[column - 2] ?? limit) + 1);
			}
			line[column] = cost;
		}
		before = above;
		above = line;
	}
	return Math.min(above[b.length] ?? limit, limit);
}
