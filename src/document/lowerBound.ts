/**
 * Binary search in a sorted list.
 * @param length of the list
 * @param isBelow whether the item at an index comes before what is looked for; true for the first items, false for the rest
 * @returns the index of the first item that does not; `length` when all do
 */
export function findLowerBound(length: number, isBelow: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBelow(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
