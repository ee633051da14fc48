import { items } from "../document/access";
import type { Node } from "../document/node";
import { folded } from "./fold";
import { itemSides, memberText, type Side, sideAt } from "./side";

/** New ids of origins and origin groups by those that they had before. */
export interface Renames {
	readonly Origin: ReadonlyMap<string, string>;
	readonly OriginGroup: ReadonlyMap<string, string>;
}

export const NO_RENAMES: Renames = { Origin: new Map(), OriginGroup: new Map() };

/** Number of changes to list when two origins or groups are taken for one, the id's not counted. */
export type CostOf = (before: Side, after: Side, renames: Renames) => number;

/** Most pairs of origins, or of groups, that are compared in search of renamed ones. */
const MOST_COMPARED = 1000;
/** Most origins at one address, or groups of the same origins, among which the renamed one is searched. */
const MOST_ALIKE = 20;
/** How much else may differ in an origin that is known by its references alone. */
const MOST_BESIDE_REFERENCES = 1;

interface Candidate {
	before: Side;
	after: Side;
	from: string;
	to: string;
	/** References that changed from the one id to the other. */
	followers: number;
	/** It is at the same address, or fails over between the same origins. */
	isAlike: boolean;
}

/**
 * The origins and origin groups of a config whose ids were changed but little else: an origin at the same domain name,
 * a group of the same origins, or one that every reference has followed. A rename is only told where that makes the list
 * of changes no longer than an origin gone, another come, and each of its references changed.
 * @param before,after a DistributionConfig, a DistributionSummary, or the Origins or OriginGroups of one
 */
export function findRenames(before: Side, after: Side, cost: CostOf): Renames {
	const votes = countVotes(before, after);
	const origins = renamesIn(listOf(before, "Origins"), listOf(after, "Origins"), votes, NO_RENAMES, cost);
	const known: Renames = { ...NO_RENAMES, Origin: origins };
	const groups = renamesIn(listOf(before, "OriginGroups"), listOf(after, "OriginGroups"), votes, known, cost);
	return { Origin: origins, OriginGroup: groups };
}

function listOf(side: Side, name: string): Side[] {
	return side.node.type === name ? itemSides(side) : itemSides(sideAt(side, name));
}

/** How often a reference changed from one id to another, and how many references each id had before and has after. */
interface Votes {
	pairs: Map<string, Map<string, number>>;
	before: Map<string, number>;
	after: Map<string, number>;
}

function countVotes(before: Side, after: Side): Votes {
	const votes: Votes = { pairs: new Map(), before: new Map(), after: new Map() };
	const compare = (a: Node | undefined, b: Node | undefined, key: string) => {
		if (a && b) vote(votes, memberText(a, key), memberText(b, key));
	};
	compare(sideAt(before, "DefaultCacheBehavior")?.node, sideAt(after, "DefaultCacheBehavior")?.node, "TargetOriginId");
	const pattern = (node: Node) => folded(memberText(node, "PathPattern"), "path");
	for (const [a, b] of sameKey(listOf(before, "CacheBehaviors"), listOf(after, "CacheBehaviors"), pattern)) {
		compare(a, b, "TargetOriginId");
	}
	const id = (node: Node) => memberText(node, "Id");
	for (const [a, b] of sameKey(listOf(before, "OriginGroups"), listOf(after, "OriginGroups"), id)) {
		const now = membersOf(b);
		for (const [index, member] of membersOf(a).entries()) compare(member, now[index], "OriginId");
	}
	return votes;
}

function membersOf(group: Node): Node[] {
	return items(group.entries.find((entry) => entry.key === "Members")?.node);
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

/** Items that alone have a key on both sides. */
function sameKey(before: readonly Side[], after: readonly Side[], keyOf: (node: Node) => string): [Node, Node][] {
	const now = byKey(after, keyOf);
	return [...byKey(before, keyOf)].flatMap(([key, side]): [Node, Node][] => {
		const other = now.get(key);
		return side && other ? [[side.node, other.node]] : [];
	});
}

/** Items by key; null where several share one. */
function byKey(sides: readonly Side[], keyOf: (node: Node) => string): Map<string, Side | null> {
	const found = new Map<string, Side | null>();
	for (const side of sides) {
		const key = keyOf(side.node);
		if (key !== "") found.set(key, found.has(key) ? null : side);
	}
	return found;
}

function renamesIn(before: Side[], after: Side[], votes: Votes, known: Renames, cost: CostOf): Map<string, string> {
	const idOf = (node: Node) => memberText(node, "Id");
	const [then, now] = [byKey(before, idOf), byKey(after, idOf)];
	const gone = [...then].filter(([id]) => !now.has(id));
	const come = new Map([...now].filter(([id]) => !then.has(id)));
	const renames = new Map<string, string>();
	if (come.size === 0) return renames;
	const alike = groupBy([...come], ([, side]) => (side ? likenessOf(side.node, NO_RENAMES) : ""));
	const candidates = gone.flatMap(([from, side]): Candidate[] => {
		if (!side) return [];
		const voted = votes.pairs.get(from);
		const similar = alike.get(likenessOf(side.node, known)) ?? [];
		const isAlike = new Set(similar.slice(0, MOST_ALIKE).map(([id]) => id));
		return [...new Set([...isAlike, ...(voted?.keys() ?? [])])].flatMap((to): Candidate[] => {
			const other = come.get(to);
			if (!other) return [];
			return [{ before: side, after: other, from, to, followers: voted?.get(to) ?? 0, isAlike: isAlike.has(to) }];
		});
	});
	for (const { from, to } of inOrderOfMerit(candidates.slice(0, MOST_COMPARED), votes, known, cost)) {
		if (renames.has(from) || [...renames.values()].includes(to)) continue;
		renames.set(from, to);
	}
	return renames;
}

/** What two origins or groups share when they are probably the same under another id; "" for none. */
function likenessOf(node: Node, renames: Renames): string {
	if (node.type !== "OriginGroup") return folded(memberText(node, "DomainName"), "lower");
	return membersOf(node)
		.map((member) => memberText(member, "OriginId"))
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

/** Those candidates that may pass as renamed, the surest first; in the same order when the sides are swapped. */
function inOrderOfMerit(candidates: Candidate[], votes: Votes, known: Renames, cost: CostOf): Candidate[] {
	return candidates
		.map((candidate) => ({ ...candidate, cost: cost(candidate.before, candidate.after, known) }))
		.filter(({ cost, followers, isAlike, from, to, before, after }) => {
			if (cost > followers + 1) return false;
			const areAll = followers === votes.before.get(from) && followers === votes.after.get(to);
			return isAlike || (areAll && kindOf(before) === kindOf(after) && cost <= MOST_BESIDE_REFERENCES);
		})
		.sort(
			(a, b) =>
				a.cost - a.followers - (b.cost - b.followers) ||
				([a.from, a.to].sort().join("\n") < [b.from, b.to].sort().join("\n") ? -1 : 1),
		);
}

/** The member that makes an origin one of S3, of a server or of a VPC. */
function kindOf({ node }: Side): string {
	return node.entries.find((entry) => /^(S3|Custom|Vpc)OriginConfig$/.test(entry.key))?.key ?? "";
}
