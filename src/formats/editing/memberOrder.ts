import type { Node } from "../../document/node";
import { structureOf } from "../../schema/schema";

/** Fewest members in alphabetical order for a new one to follow it. */
const MIN_SORTED_MEMBERS = 3;

/**
 * Where a new member of a structure goes: behind the one that precedes it in the schema, else before the next that
 * follows; at the end when the schema does not know it.
 * @param byAlphabet whether members that stand in alphabetical order keep it
 * @returns the index of the entry before which it goes
 */
export function findInsertIndex({ type, entries }: Node, name: string, byAlphabet: boolean): number {
	const names = Object.keys(structureOf(type)?.members ?? {});
	const ranks = entries.map((entry) => names.indexOf(entry.key));
	if (
		byAlphabet &&
		entries.length >= MIN_SORTED_MEMBERS &&
		!isAscending(ranks) &&
		isAscending(entries.map((entry) => entry.key))
	) {
		const next = entries.findIndex((entry) => entry.key > name);
		return next < 0 ? entries.length : next;
	}
	const rank = names.indexOf(name);
	if (rank < 0) return entries.length;
	const preceding = findBestRank(
		ranks,
		(candidate) => candidate >= 0 && candidate < rank,
		(a, b) => a >= b,
	);
	if (preceding >= 0) return preceding + 1;
	const following = findBestRank(
		ranks,
		(candidate) => candidate > rank,
		(a, b) => a < b,
	);
	return following < 0 ? entries.length : following;
}

function isAscending(keys: readonly (string | number)[]): boolean {
	return keys.every((key, index) => index === 0 || (keys[index - 1] as string | number) <= key);
}

/** Index of the best of the ranks that count; -1 when none does. */
function findBestRank(
	ranks: readonly number[],
	counts: (rank: number) => boolean,
	isBetter: (a: number, b: number) => boolean,
): number {
	let found = -1;
	ranks.forEach((rank, index) => {
		if (counts(rank) && (found < 0 || isBetter(rank, ranks[found] as number))) found = index;
	});
	return found;
}
