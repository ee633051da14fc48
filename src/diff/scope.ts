import { Cursor } from "../document/cursor";
import { findDistributionConfig } from "../document/distributionConfig";
import type { Document } from "../document/document";
import { areTwins } from "../model/structureTwins";
import { structureOf } from "../schema/schema";
import { findSide, getItemSides, getMemberText, type Side } from "./side";

/** Two values that are compared with each other. */
export interface ComparedPair {
	/** Usually the name of the structure. */
	label: string;
	/** Prefix of paths in it; "" for the main pair. */
	path: string;
	before: Side;
	after: Side;
	/** The members that both kinds of structure have; null when all are compared. */
	only: ReadonlySet<string> | null;
}

/** The compared parts of two documents. */
export interface Scope {
	/** whole: all of both. inside: without their wrappers. common: the members that both have. */
	fit: "whole" | "inside" | "common" | "none";
	/** Describes what is compared, and says when the two have little in common. */
	sentence: string;
	compared: ComparedPair[];
	/** Members that are not compared: those of wrappers, and those that one kind of structure does not have. */
	leftOut: { before: string[]; after: string[] };
}

/** Paths to the tags beside a DistributionConfig. */
const TAGS_PATHS: readonly (readonly string[])[] = [["Tags"], ["DistributionConfigWithTags", "Tags"]];

/** Finds the comparable parts of two documents, whatever their wrappers. */
export function findScope(before: Document, after: Document): Scope {
	const [a, b] = [before, after].map(getRootSide) as [Side, Side];
	const [config, other] = [before, after].map((document) => findDistributionConfig(Cursor.root(document)));
	if (config && other) return toConfigScope(a, b, config, other);
	const [then, now] = [config ?? findSummary(a, b, after), other ?? findSummary(b, a, before)];
	if (then && now && (config || other)) return toCommonScope(a, b, then, now);
	if (a.node.type === b.node.type && a.node.type !== null) return toWholeScope(a, b, `${a.node.type} as a whole`);
	if (areTwins(a.node.type, b.node.type)) return toCommonScope(a, b, a, b);
	const [name, otherName] = [before, after].map(({ shape }) => shape ?? "something unknown");
	if (before.shape === null && after.shape === null) return toWholeScope(a, b, "two values that the API does not know");
	const sentence = `Before is ${name} and after is ${otherName}, which have little in common; they are compared all the same`;
	return { ...toWholeScope(a, b, ""), fit: "none", sentence };
}

/** The root, or the DistributionList of a response. */
function getRootSide({ root }: Document): Side {
	const side: Side = { trail: [], node: root };
	return findSide(side, "DistributionList") ?? side;
}

function toWholeScope(before: Side, after: Side, what: string): Scope {
	const label = after.node.type ?? "Value";
	const compared = [{ label, path: "", before, after, only: null }];
	return { fit: "whole", sentence: `Compared is ${what}`, compared, leftOut: { before: [], after: [] } };
}

function findTags(root: Side): Side | null {
	for (const path of TAGS_PATHS) {
		const found = findSide(root, ...path);
		if (found?.node.type === "Tags") return found;
	}
	return null;
}

function toConfigScope(a: Side, b: Side, before: Side, after: Side): Scope {
	const compared: ComparedPair[] = [{ label: "DistributionConfig", path: "", before, after, only: null }];
	const [tags, otherTags] = [findTags(a), findTags(b)];
	if (tags && otherTags) compared.push({ label: "Tags", path: "Tags", before: tags, after: otherTags, only: null });
	const leftOut = [
		listMembersAround(a, before, tags && otherTags ? "Tags" : null),
		listMembersAround(b, after, tags && otherTags ? "Tags" : null),
	] as const;
	const isInside = before.trail.length + after.trail.length > 0;
	return {
		fit: isInside ? "inside" : "whole",
		sentence: `Compared is the DistributionConfig${compared.length > 1 ? " and its tags" : ""}${isInside ? ", without what is around it" : ""}`,
		compared,
		leftOut: { before: leftOut[0], after: leftOut[1] },
	};
}

/** Names of the members around a node, from the root down to it. */
function listMembersAround(root: Side, inner: Side, compared: string | null): string[] {
	const names: string[] = [];
	for (const [depth, { parent, entry }] of inner.trail.entries()) {
		const holder = depth === 0 ? root.node : parent;
		for (const { key } of holder.entries) {
			if (key !== entry.key && key !== compared && holder.kind === "structure") names.push(key);
		}
	}
	return names;
}

/** The summary in a list for another document: the one with its id, or the only one. */
function findSummary(root: Side, other: Side, { id }: Document): Side | null {
	if (root.node.type === "DistributionSummary") return root;
	if (root.node.type !== "DistributionList" || other.node.type === root.node.type) return null;
	const summaries = getItemSides(root);
	const withId = summaries.find(({ node }) => id !== null && getMemberText(node, "Id") === id);
	return withId ?? (summaries.length === 1 ? (summaries[0] ?? null) : null);
}

/** Compares the members that both kinds of structure have. */
function toCommonScope(a: Side, b: Side, before: Side, after: Side): Scope {
	const [members, others] = [before, after].map(({ node }) => Object.keys(structureOf(node.type)?.members ?? {}));
	const only = new Set(members?.filter((name) => others?.includes(name)));
	const names = [before.node.type, after.node.type];
	const lacking = (side: Side) => side.node.entries.map(({ key }) => key).filter((key) => !only.has(key));
	return {
		fit: "common",
		sentence: `Compared are the members that ${names[0]} and ${names[1]} have in common`,
		compared: [{ label: names[1] ?? "Value", path: "", before, after, only }],
		leftOut: {
			before: [...listMembersAround(a, before, null), ...lacking(before)],
			after: [...listMembersAround(b, after, null), ...lacking(after)],
		},
	};
}
