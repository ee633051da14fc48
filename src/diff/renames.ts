import { getItemNodes } from "../document/access";
import type { Node } from "../document/node";
import { foldCase } from "../model/caseFolding";
import { findSide, getItemSides, getMemberText, type Side } from "./side";

/** New ids of renamed origins and origin groups, by their ids before. */
export interface Renames {
	readonly Origin: ReadonlyMap<string, string>;
	readonly OriginGroup: ReadonlyMap<string, string>;
}

export const NO_RENAMES: Renames = { Origin: new Map(), OriginGroup: new Map() };

/** Number of changes listed when two origins or groups are paired, not counting the id. */
export type RenameCost = (before: Side, after: Side, renames: Renames) => number;

/** Most pairs of origins, or of groups, that are compared to find renamed ones. */
const MAX_COMPARED_PAIRS = 1000;
/** Most candidates with the same domain name, or groups of the same origins, for one renamed item. */
const MAX_ALIKE = 20;
/** Most other changes in an origin that is recognized by its references alone. */
const MAX_OTHER_CHANGES = 1;

interface Candidate {
	before: Side;
	after: Side;
	from: string;
	to: string;
	/** References that changed from the one id to the other. */
	followers: number;
	/** It has the same domain name, or is a group of the same origins. */
	isAlike: boolean;
}

/**
 * Finds origins and origin groups whose id changed but little else: an origin with the same domain name, a group of the
 * same origins, or one that all references have followed. A rename counts only when that makes the list of changes no
 * longer than a removed origin, an added one, and a change of each reference.
 * @param before,after a DistributionConfig, a DistributionSummary, or the Origins or OriginGroups of one
 */
export function findRenames(before: Side, after: Side, cost: RenameCost): Renames {
	const votes = countReferenceChanges(before, after);
	const origins = findRenamesIn(
		getListItems(before, "Origins"),
		getListItems(after, "Origins"),
		votes,
		NO_RENAMES,
		cost,
	);
	const known: Renames = { ...NO_RENAMES, Origin: origins };
	const groups = findRenamesIn(
		getListItems(before, "OriginGroups"),
		getListItems(after, "OriginGroups"),
		votes,
		known,
		cost,
	);
	return { Origin: origins, OriginGroup: groups };
}

function getListItems(side: Side, name: string): Side[] {
	return side.node.type === name ? getItemSides(side) : getItemSides(findSide(side, name));
}

/** How often a reference changed from one id to another, and how many references each id had before and has after. */
interface Votes {
	pairs: Map<string, Map<string, number>>;
	before: Map<string, number>;
	after: Map<string, number>;
}

function countReferenceChanges(before: Side, after: Side): Votes {
	const votes: Votes = { pairs: new Map(), before: new Map(), after: new Map() };
	const compare = (a: Node | undefined, b: Node | undefined, key: string) => {
		if (a && b) vote(votes, getMemberText(a, key), getMemberText(b, key));
	};
	compare(
		findSide(before, "DefaultCacheBehavior")?.node,
		findSide(after, "DefaultCacheBehavior")?.node,
		"TargetOriginId",
	);
	const pattern = (node: Node) => foldCase(getMemberText(node, "PathPattern"), "path");
	for (const [a, b] of pairByKey(
		getListItems(before, "CacheBehaviors"),
		getListItems(after, "CacheBehaviors"),
		pattern,
	)) {
		compare(a, b, "TargetOriginId");
	}
	const id = (node: Node) => getMemberText(node, "Id");
	for (const [a, b] of pairByKey(getListItems(before, "OriginGroups"), getListItems(after, "OriginGroups"), id)) {
		const now = getGroupMembers(b);
		for (const [index, member] of getGroupMembers(a).entries()) compare(member, now[index], "OriginId");
	}
	return votes;
}

function getGroupMembers(group: Node): Node[] {
	return getItemNodes(group.entries.find((entry) => entry.key === "Members")?.node);
}

function vote({ pairs, before, after }: Votes, a: string, b: string): void {
	if (a === "" || b === "") return;
	before.set(a, (before.get(a) ?? 0) + 1);
	after.set(b, (after.get(b) ?? 0) + 1);
	if (a === b) return;
	const to = pairs.get(a) ?? new Map<string, number>();
	to.set(b, (to.get(b) ?? 0) + 1);
	pairs.set(a, to);
}

/** Pairs items whose key is unique on both sides. */
function pairByKey(before: readonly Side[], after: readonly Side[], keyOf: (node: Node) => string): [Node, Node][] {
	const now = groupByUniqueKey(after, keyOf);
	return [...groupByUniqueKey(before, keyOf)].flatMap(([key, side]): [Node, Node][] => {
		const other = now.get(key);
		return side && other ? [[side.node, other.node]] : [];
	});
}

/** Items by key; null where several share one. */
function groupByUniqueKey(sides: readonly Side[], keyOf: (node: Node) => string): Map<string, Side | null> {
	const found = new Map<string, Side | null>();
	for (const side of sides) {
		const key = keyOf(side.node);
		if (key !== "") found.set(key, found.has(key) ? null : side);
	}
	return found;
}

function findRenamesIn(
	before: Side[],
	after: Side[],
	votes: Votes,
	known: Renames,
	cost: RenameCost,
): Map<string, string> {
	const idOf = (node: Node) => getMemberText(node, "Id");
	const [then, now] = [groupByUniqueKey(before, idOf), groupByUniqueKey(after, idOf)];
	const removed = [...then].filter(([id]) => !now.has(id));
	const added = new Map([...now].filter(([id]) => !then.has(id)));
	const renames = new Map<string, string>();
	if (added.size === 0) return renames;
	const alike = groupBy([...added], ([, side]) => (side ? toLikeness(side.node, NO_RENAMES) : ""));
	const candidates = removed.flatMap(([from, side]): Candidate[] => {
		if (!side) return [];
		const voted = votes.pairs.get(from);
		const similar = alike.get(toLikeness(side.node, known)) ?? [];
		const isAlike = new Set(similar.slice(0, MAX_ALIKE).map(([id]) => id));
		return [...new Set([...isAlike, ...(voted?.keys() ?? [])])].flatMap((to): Candidate[] => {
			const other = added.get(to);
			if (!other) return [];
			return [{ before: side, after: other, from, to, followers: voted?.get(to) ?? 0, isAlike: isAlike.has(to) }];
		});
	});
	for (const { from, to } of rankCandidates(candidates.slice(0, MAX_COMPARED_PAIRS), votes, known, cost)) {
		if (renames.has(from) || [...renames.values()].includes(to)) continue;
		renames.set(from, to);
	}
	return renames;
}

/** What a renamed origin or group has in common with its former self, as a text; "" for nothing. */
function toLikeness(node: Node, renames: Renames): string {
	if (node.type !== "OriginGroup") return foldCase(getMemberText(node, "DomainName"), "lower");
	return getGroupMembers(node)
		.map((member) => getMemberText(member, "OriginId"))
		.map((id) => renames.Origin.get(id) ?? id)
		.join("\n");
}

function groupBy<T>(all: readonly T[], textOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const text = textOf(one);
		if (text === "") continue;
		const group = groups.get(text);
		if (group) group.push(one);
		else groups.set(text, [one]);
	}
	return groups;
}

/** The candidates that count as renamed, the most certain first; in the same order when the sides are swapped. */
function rankCandidates(candidates: Candidate[], votes: Votes, known: Renames, cost: RenameCost): Candidate[] {
	return candidates
		.map((candidate) => ({ ...candidate, cost: cost(candidate.before, candidate.after, known) }))
		.filter(({ cost, followers, isAlike, from, to, before, after }) => {
			if (cost > followers + 1) return false;
			const areAll = followers === votes.before.get(from) && followers === votes.after.get(to);
			return isAlike || (areAll && getOriginKind(before) === getOriginKind(after) && cost <= MAX_OTHER_CHANGES);
		})
		.sort(
			(a, b) =>
				a.cost - a.followers - (b.cost - b.followers) ||
				([a.from, a.to].sort().join("\n") < [b.from, b.to].sort().join("\n") ? -1 : 1),
		);
}

/** The member that decides the kind of an origin: S3, custom or VPC. */
function getOriginKind({ node }: Side): string {
	return node.entries.find((entry) => /^(S3|Custom|Vpc)OriginConfig$/.test(entry.key))?.key ?? "";
}
