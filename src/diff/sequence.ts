import { findLowerBound } from "../document/lowerBound";
/** An item on both sides, by its indexes in the lists before and after. */
export interface Match {
	readonly before: number;
	readonly after: number;
}

/**
 * Finds the largest set of matches that keep their order, so that as few as possible have moved.
 * Of several such sets it selects the same one when the sides are swapped. Time n log n.
 * @param matches each index at most once on each side, in any order
 * @param name breaks ties between equally good choices
 */
export function findUnmoved<M extends Match>(matches: readonly M[], name: (match: M) => string): Set<M> {
	const sorted = [...matches].sort((a, b) => a.before - b.before);
	const lengthsBefore = getChainLengths(sorted.map((match) => match.after));
	const lengthsAfter = getChainLengths(sorted.map((match) => -match.after).reverse()).reverse();
	const longest = lengthsBefore.reduce((most, length) => Math.max(most, length), 0);
	const levels: M[][] = Array.from({ length: longest }, () => []);
	for (const [index, match] of sorted.entries()) {
		const length = lengthsBefore[index] ?? 0;
		if (length + (lengthsAfter[index] ?? 0) - 1 === longest) levels[length - 1]?.push(match);
	}
	const unmoved = new Set<M>();
	let last: Match = { before: -1, after: -1 };
	for (const level of levels) {
		const next = level
			.filter((match) => match.before > last.before && match.after > last.after)
			.reduce((best, match) => (comesFirst(match, best, name) ? match : best));
		unmoved.add(next);
		last = next;
	}
	return unmoved;
}

function comesFirst<M extends Match>(a: M, b: M, name: (match: M) => string): boolean {
	const distance = a.before + a.after - (b.before + b.after);
	return distance === 0 ? name(a) < name(b) : distance < 0;
}

/** For each number the length of the longest ascending chain that ends in it. */
function getChainLengths(numbers: readonly number[]): number[] {
	const ends: number[] = [];
	return numbers.map((number) => {
		const at = findLowerBound(ends.length, (index) => (ends[index] ?? 0) < number);
		ends[at] = number;
		return at + 1;
	});
}

/**
 * Merges two orders for display: the order of `base`, with elements of `other` only between the same neighbors.
 * @param isFirst puts these before elements of `base` only, else after
 */
export function mergeOrders<K>(base: readonly K[], other: readonly K[], isFirst: boolean): K[] {
	if (base.length === other.length && base.every((element, index) => element === other[index])) return [...base];
	if (!isFirst) return mergeOrders([...base].reverse(), [...other].reverse(), true).reverse();
	const inBase = new Set(base);
	const behind = new Map<K | null, K[]>();
	let anchor: K | null = null;
	for (const element of other) {
		if (inBase.has(element)) {
			anchor = element;
			continue;
		}
		const group = behind.get(anchor);
		if (group) group.push(element);
		else behind.set(anchor, [element]);
	}
	return [...(behind.get(null) ?? []), ...base.flatMap((element) => [element, ...(behind.get(element) ?? [])])];
}
