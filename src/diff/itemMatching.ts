import { findLowerBound } from "../document/lowerBound";
import { type ListIdentity, UNKNOWN_LIST } from "../model/listIdentity";
import { findUnmoved, type Match } from "./sequence";
import type { Side } from "./side";

/** An item of a list before, after, or on both sides when it is the same item. */
export interface Pairing {
	readonly before: Side | null;
	readonly after: Side | null;
	/** Indices from 0; -1 where there is none. */
	readonly indexBefore: number;
	readonly indexAfter: number;
	/** It is at another position relative to the unmoved items. */
	readonly moved: boolean;
}

/** An item with the text that identifies it. */
export interface KeyedItem {
	readonly side: Side;
	/** Equal for the same item on both sides. */
	readonly key: string;
	/** The key after, which differs for an origin or group that was renamed. */
	readonly newKey: string;
	readonly index: number;
}

/** What the matching needs to know about items. */
export interface MatchQuestions {
	/** The normalized value of an item, to distinguish items with the same key. */
	meaning(item: KeyedItem, isBefore: boolean): string;
	/** What a renamed item must have in common, as a text; null when items of this list are never renamed. */
	likeness(item: KeyedItem, isBefore: boolean): string | null;
	/** Number of changes listed when two items with different keys are paired, not counting the key. */
	cost(before: Side, after: Side): number;
}

/** Most pairs of items that are compared to find renamed ones, in one list. */
const MAX_COMPARED_PAIRS = 2500;
/** A renamed item is one change and those below it; a removed and an added item are two. */
const MAX_CHANGES_BELOW_RENAMED = 1;

/**
 * Pairs the items of two lists: first by key, equal items first where several share one; then renamed items.
 * @returns the pairings in the order of the list before, then added items
 */
export function matchItems(
	before: readonly KeyedItem[],
	after: readonly KeyedItem[],
	identity: ListIdentity,
	questions: MatchQuestions,
): Pairing[] {
	const matches = matchKeys({ before, after }, questions);
	const name = (match: Match) => toPairName(before[match.before], after[match.after]);
	const anchors = identity.ordered ? findUnmoved(matches, name) : new Set(matches);
	const renamed = matchRenamed(withoutMatched({ before, after }, matches), anchors, identity, questions);
	const all = [...matches, ...renamed];
	const unmoved = identity.ordered ? findUnmoved(all, name) : new Set(all);
	return toPairings(before, after, all, unmoved);
}

/** Both keys in an order that does not depend on the side. */
function toPairName(a: KeyedItem | undefined, b: KeyedItem | undefined): string {
	return [a?.key ?? "", b?.key ?? ""].sort().join("\u0000");
}

function toPairings(
	before: readonly KeyedItem[],
	after: readonly KeyedItem[],
	matches: readonly Match[],
	unmoved: ReadonlySet<Match>,
): Pairing[] {
	const byBefore = new Map(matches.map((match) => [match.before, match]));
	const matchedAfter = new Set(matches.map((match) => match.after));
	const pairings = before.map(({ side }, index): Pairing => {
		const match = byBefore.get(index);
		const other = match && after[match.after]?.side;
		return {
			before: side,
			after: other ?? null,
			indexBefore: index,
			indexAfter: match?.after ?? -1,
			moved: match !== undefined && !unmoved.has(match),
		};
	});
	const added = after.filter(({ index }) => !matchedAfter.has(index));
	return [
		...pairings,
		...added.map(({ side, index }) => ({
			before: null,
			after: side,
			indexBefore: -1,
			indexAfter: index,
			moved: false,
		})),
	];
}

interface Group {
	readonly before: readonly KeyedItem[];
	readonly after: readonly KeyedItem[];
}

function groupItems(items: Group, textOf: (item: KeyedItem, isBefore: boolean) => string | null): Group[] {
	const groups = new Map<string, { before: KeyedItem[]; after: KeyedItem[] }>();
	const add = (item: KeyedItem, isBefore: boolean) => {
		const text = textOf(item, isBefore);
		if (text === null) return;
		const group = groups.get(text) ?? { before: [], after: [] };
		group[isBefore ? "before" : "after"].push(item);
		groups.set(text, group);
	};
	for (const item of items.before) add(item, true);
	for (const item of items.after) add(item, false);
	return [...groups.values()].filter((group) => group.before.length > 0 && group.after.length > 0);
}

function pairInOrder({ before, after }: Group): Match[] {
	return before.slice(0, after.length).map(({ index }, turn) => ({ before: index, after: after[turn]?.index ?? -1 }));
}

function matchKeys(items: Group, questions: MatchQuestions): Match[] {
	const matches = matchBy(items, ({ key }) => key, questions);
	const unmatched = withoutMatched(items, matches);
	return [...matches, ...matchBy(unmatched, ({ newKey }) => newKey, questions)];
}

function matchBy(items: Group, keyOf: (item: KeyedItem) => string, { meaning }: MatchQuestions): Match[] {
	return groupItems(items, keyOf).flatMap((group) => {
		if (group.before.length === 1 && group.after.length === 1) return pairInOrder(group);
		const equal = groupItems(group, meaning).flatMap(pairInOrder);
		return [...equal, ...pairInOrder(withoutMatched(group, equal))];
	});
}

function withoutMatched({ before, after }: Group, matches: readonly Match[]): Group {
	const isBefore = new Set(matches.map((match) => match.before));
	const isAfter = new Set(matches.map((match) => match.after));
	return {
		before: before.filter((item) => !isBefore.has(item.index)),
		after: after.filter((item) => !isAfter.has(item.index)),
	};
}

/**
 * Pairs unmatched items that are alike with few other differences; in an ordered list, only between the same anchors and
 * without crossing. In an unknown list, items between the same anchors are paired in order.
 */
function matchRenamed(
	unmatched: Group,
	anchors: ReadonlySet<Match>,
	identity: ListIdentity,
	questions: MatchQuestions,
): Match[] {
	const { likeness } = questions;
	if (unmatched.before.length === 0 || unmatched.after.length === 0) return [];
	const bounds = identity.ordered ? [...anchors] : [];
	const gapBefore = createGapFinder(bounds.map((match) => match.before));
	const gapAfter = createGapFinder(bounds.map((match) => match.after));
	const gapOf = (item: KeyedItem, isBefore: boolean) => (isBefore ? gapBefore(item.index) : gapAfter(item.index));
	if (identity === UNKNOWN_LIST)
		return groupItems(unmatched, (...of) => `${gapOf(...of)}|${of[0].side.node.kind}`).flatMap(pairInOrder);
	const groups = groupItems(unmatched, (...of) => {
		const like = likeness(...of);
		return like === null ? null : `${gapOf(...of)}|${like}`;
	});
	return selectBestPairs(findCandidates(groups, questions), identity.ordered);
}

interface Candidate extends Match {
	cost: number;
	name: string;
}

function findCandidates(groups: readonly Group[], { cost }: MatchQuestions): Candidate[] {
	const candidates: Candidate[] = [];
	let compared = 0;
	for (const { before, after } of groups) {
		compared += before.length * after.length;
		if (compared > MAX_COMPARED_PAIRS) break;
		for (const a of before) {
			for (const b of after) {
				const changes = cost(a.side, b.side);
				if (changes > MAX_CHANGES_BELOW_RENAMED) continue;
				candidates.push({ before: a.index, after: b.index, cost: changes, name: toPairName(a, b) });
			}
		}
	}
	return candidates;
}

/** Makes a function that gets the gap between the anchors that an index is in. */
function createGapFinder(anchors: readonly number[]): (index: number) => number {
	const sorted = [...anchors].sort((a, b) => a - b);
	return (index) => findLowerBound(sorted.length, (gap) => (sorted[gap] ?? 0) < index);
}

function selectBestPairs(candidates: Candidate[], inOrder: boolean): Match[] {
	candidates.sort((a, b) => a.cost - b.cost || a.before + a.after - b.before - b.after || (a.name < b.name ? -1 : 1));
	const chosen: Match[] = [];
	for (const { before, after } of candidates) {
		const isFree = chosen.every(
			(match) =>
				match.before !== before && match.after !== after && (!inOrder || match.before < before === match.after < after),
		);
		if (isFree) chosen.push({ before, after });
	}
	return chosen;
}
