/** Names longer than this are compared only ignoring case. */
const MAX_NAME_CHARACTERS = 80;
/** Only so many names are looked at. */
const MAX_CANDIDATES = 200;

/**
 * The name that a misspelled one was probably meant to be: equal but for case, `_`, `-` and blanks, or a few typing
 * errors away; undefined when none is near.
 */
export function findNearestName(name: string, names: readonly string[]): string | undefined {
	const wanted = normalizeName(name);
	const candidates = names.slice(0, MAX_CANDIDATES);
	const same = candidates.find((one) => normalizeName(one) === wanted);
	if (same !== undefined) return same;
	const limit = Math.min(3, Math.floor(name.length / 3));
	let best: string | undefined;
	let least = limit + 1;
	for (const candidate of candidates) {
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), least);
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best;
}

function normalizeName(name: string): string {
	return name.replace(/[\s_-]/g, "").toLowerCase();
}

/** Single-character edits, swaps of neighbors counted as one, between two names; `limit` when there are as many or more. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit || Math.max(a.length, b.length) > MAX_NAME_CHARACTERS) return limit;
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
