import { findLowerBound } from "../document/lowerBound";
import { type ListIdentity, UNKNOWN_LIST } from "../model/listIdentity";
import { findUnmoved, type Match } from "./sequence";
import type { Side } from "./side";

/** An item of a list before, after, or both when it is taken for the same one. */
export interface Pairing {
	readonly before: Side | null;
	readonly after: Side | null;
	/** Indices from 0; -1 where there is none. */
	readonly indexBefore: number;
	readonly indexAfter: number;
	/** It is the same item at another place among those that stayed. */
	readonly moved: boolean;
}

/** An item under the text that identifies it. */
export interface KeyedItem {
	readonly side: Side;
	/** Equal for the same item on both sides. */
	readonly key: string;
	/** The key that it has after, where it is known to have another one: of an origin that was renamed. */
	readonly newKey: string;
	readonly index: number;
}

/** What the matching has to ask about items. */
export interface MatchQuestions {
	/** What an item means, to tell apart those that share a key. */
	meaning(item: KeyedItem, isBefore: boolean): string;
	/** What must be equal for a renamed item, in one text; null when items of this list are never renamed. */
	likeness(item: KeyedItem, isBefore: boolean): string | null;
	/** Number of changes to list when two items of different keys are taken for one, the key's not counted. */
	cost(before: Side, after: Side): number;
}

/** Most pairs of items that are compared in search of renamed ones, in one list. */
const MAX_COMPARED_PAIRS = 2500;
/** An item renamed is one entry and those below it; an item gone and another come are two. */
const MAX_CHANGES_BELOW_RENAMED = 1;

/**
 * Pairs the items of two lists: by key, equal ones first where several share one; then those that were renamed.
 * In the order of the list before, followed by what is new.
 */
export function matchItems(
	before: readonly KeyedItem[],
	after: readonly KeyedItem[],
	identity: ListIdentity,
	questions: MatchQuestions,
): Pairing[] {
	const matches = matchKeys({ before, after }, questions);
	const name = (match: Match) => nameOf(before[match.before], after[match.after]);
	const anchors = identity.ordered ? findUnmoved(matches, name) : new Set(matches);
	const renamed = matchRenamed(withoutMatched({ before, after }, matches), anchors, identity, questions);
	const all = [...matches, ...renamed];
	const unmoved = identity.ordered ? findUnmoved(all, name) : new Set(all);
	return toPairings(before, after, all, unmoved);
}

/** Two keys in an order that does not depend on the side. */
function nameOf(a: KeyedItem | undefined, b: KeyedItem | undefined): string {
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

function grouped(items: Group, textOf: (item: KeyedItem, isBefore: boolean) => string | null): Group[] {
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

function inTurn({ before, after }: Group): Match[] {
	return before.slice(0, after.length).map(({ index }, turn) => ({ before: index, after: after[turn]?.index ?? -1 }));
}

function matchKeys(items: Group, questions: MatchQuestions): Match[] {
	const matches = matchBy(items, ({ key }) => key, questions);
	const unmatched = withoutMatched(items, matches);
	return [...matches, ...matchBy(unmatched, ({ newKey }) => newKey, questions)];
}

function matchBy(items: Group, keyOf: (item: KeyedItem) => string, { meaning }: MatchQuestions): Match[] {
	return grouped(items, keyOf).flatMap((group) => {
		if (group.before.length === 1 && group.after.length === 1) return inTurn(group);
		const equal = grouped(group, meaning).flatMap(inTurn);
		return [...equal, ...inTurn(withoutMatched(group, equal))];
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
 * Pairs what is left over where two items are alike and little else differs; where order counts, only between the same
 * anchors and without crossing. Of an unknown list, what stands between the same anchors is taken in turn.
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
	const gapBefore = gapsBetween(bounds.map((match) => match.before));
	const gapAfter = gapsBetween(bounds.map((match) => match.after));
	const gapOf = (item: KeyedItem, isBefore: boolean) => (isBefore ? gapBefore(item.index) : gapAfter(item.index));
	if (identity === UNKNOWN_LIST)
		return grouped(unmatched, (...of) => `${gapOf(...of)}|${of[0].side.node.kind}`).flatMap(inTurn);
	const groups = grouped(unmatched, (...of) => {
		const like = likeness(...of);
		return like === null ? null : `${gapOf(...of)}|${like}`;
	});
	return bestPairs(candidatesIn(groups, questions), identity.ordered);
}

interface Candidate extends Match {
	cost: number;
	name: string;
}

function candidatesIn(groups: readonly Group[], { cost }: MatchQuestions): Candidate[] {
	const candidates: Candidate[] = [];
	let compared = 0;
	for (const { before, after } of groups) {
		compared += before.length * after.length;
		if (compared > MAX_COMPARED_PAIRS) break;
		for (const a of before) {
			for (const b of after) {
				const changes = cost(a.side, b.side);
				if (changes > MAX_CHANGES_BELOW_RENAMED) continue;
				candidates.push({ before: a.index, after: b.index, cost: changes, name: nameOf(a, b) });
			}
		}
	}
	return candidates;
}

/** Tells between which of the anchors an index lies. */
function gapsBetween(anchors: readonly number[]): (index: number) => number {
	const sorted = [...anchors].sort((a, b) => a - b);
	return (index) => findLowerBound(sorted.length, (gap) => (sorted[gap] ?? 0) < index);
}

function bestPairs(candidates: Candidate[], inOrder: boolean): Match[] {
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
