import { getNode } from "../document/access";
import { foldCase } from "../model/caseFolding";
import { getDefaultItems } from "../model/defaults";
import { getListIdentity, type ListIdentity } from "../model/listIdentity";
import { type MemberId, splitMemberId } from "../schema/memberId";
import { memberOf } from "../schema/schema";
import { type DiffRow, makeIdUnique, type RowChildren, type RowSlot, toChildPath, toItemLabel } from "./diffRows";
import { type KeyedItem, matchItems, type Pairing } from "./itemMatching";
import { getEffectiveEntries, type NormalizationContext, normalizeMember } from "./normalization";
import { createRow, toLeaf } from "./rowBuilders";
import { mergeOrders } from "./sequence";
import { findSide, getItemSides, type Side } from "./side";

/** What the alignment of list items needs from the row builder. */
export interface ItemBuilder {
	both(slot: RowSlot, before: Side, after: Side): DiffRow;
	meaning(side: Side, isBefore: boolean): string;
	scalarText(side: Side, isBefore: boolean): string;
	/** The new text of a scalar before, if it is the id of a renamed origin or group, or refers to one. */
	renamed(side: Side, text: string): string;
	cost(before: Side, after: Side): number;
}

/**
 * Most items of a list, empty on the other side, that are listed one by one; more are summarized in one change, so that
 * the list of changes is never longer than that of a plain comparison, for which Items and Quantity are two values.
 */
const MAX_SINGLE_ITEMS = 2;

/**
 * Builds the rows of the items of two lists.
 * @param slot the row above them
 * @param before,after the lists; null where there is none
 * @param at `Structure.Member` of the lists
 */
export function alignItems(
	builder: ItemBuilder,
	slot: RowSlot,
	before: Side | null,
	after: Side | null,
	at: MemberId,
): RowChildren {
	const { structure, member } = splitMemberId(at);
	const identity = getListIdentity(structure, member);
	const keyed = (list: Side | null, isBefore: boolean) =>
		getItemSides(list).map(
			(side, index): KeyedItem => ({ side, index, ...getItemKeys(builder, identity, side, isBefore) }),
		);
	const pairings = matchItems(keyed(before, true), keyed(after, false), identity, {
		meaning: ({ side }, isBefore) => builder.meaning(side, isBefore),
		likeness: ({ side }, isBefore) => getLikeness(builder, identity, side, isBefore),
		cost: (a, b) => builder.cost(a, b),
	});
	const ids = new Map<string, number>();
	const rows = sortForDisplay(pairings, identity).map((pairing) =>
		makeIdUnique(alignItem(builder, slot, pairing, identity.ordered ? pairing : null), ids),
	);
	if (rows.length === 0) return { rows, spelling: before && after ? null : "default" };
	return { rows, spelling: identity.ordered || isAscending(pairings) ? null : "order" };
}

/** The keys of an item; an item without a key is identified by its whole value. */
function getItemKeys(builder: ItemBuilder, identity: ListIdentity, side: Side, isBefore: boolean) {
	const isScalar = side.node.kind !== "structure" && side.node.kind !== "list";
	const at = identity.key === null ? (isScalar ? side : null) : findSide(side, identity.key);
	if (!at || at.node.kind === "structure" || at.node.kind === "list") {
		const key = `\u0001${builder.meaning(side, isBefore)}`;
		return { key, newKey: key };
	}
	const text = builder.scalarText(at, isBefore);
	const newText = isBefore ? builder.renamed(at, text) : text;
	return { key: foldCase(text, identity.fold), newKey: foldCase(newText, identity.fold) };
}

function getLikeness(builder: ItemBuilder, identity: ListIdentity, side: Side, isBefore: boolean): string | null {
	if (!identity.renamedIfSame || !getNode(side.node, identity.key ?? "")) return null;
	const texts = identity.renamedIfSame.map((key) => {
		const member = findSide(side, key);
		if (!member) return "";
		const isReference = memberOf(side.node.type, key)?.refersTo !== undefined;
		if (!isReference) return builder.meaning(member, isBefore);
		const text = builder.scalarText(member, isBefore);
		return isBefore ? builder.renamed(member, text) : text;
	});
	return JSON.stringify(texts);
}

/** Sorts for display: an ordered list as it is after, with removed items where they were; a set as before, with new items last. */
function sortForDisplay(pairings: readonly Pairing[], { ordered }: ListIdentity): Pairing[] {
	const then = pairings.filter(({ before }) => before !== null);
	const now = pairings.filter(({ after }) => after !== null).sort((a, b) => a.indexAfter - b.indexAfter);
	// Removed items come before added ones.
	return ordered ? mergeOrders(now, then, true) : mergeOrders(then, now, false);
}

function isAscending(pairings: readonly Pairing[]): boolean {
	let last = -1;
	for (const { before, indexAfter } of pairings) {
		if (!before || indexAfter < 0) continue;
		if (indexAfter < last) return false;
		last = indexAfter;
	}
	return true;
}

/**
 * Builds the row of one item.
 * @param place its positions, in a list whose order matters; else null
 */
export function alignItem(
	builder: ItemBuilder,
	slot: RowSlot,
	{ before, after }: Pick<Pairing, "before" | "after">,
	place: Pairing | null,
): DiffRow {
	const side = before ?? after;
	const { label, labelKind, step } = side
		? toItemLabel(side.node, side.trail.at(-1)?.entry.key ?? "")
		: { label: "", labelKind: "key" as const, step: "" };
	const inner: RowSlot = { ...toChildPath(slot, `[${step}]`, true), label, labelKind };
	const row =
		before && after
			? builder.both(inner, before, after)
			: toLeaf(createRow(inner, before, after), before ? "removed" : "added");
	if (!place) return row;
	const position = (index: number) => (index < 0 ? null : index + 1);
	row.position = { before: position(place.indexBefore), after: position(place.indexAfter) };
	if (place.moved) {
		row.kind = "moved";
		row.changes++;
	}
	return row;
}

/** The kind of a list with many items on one side and none on the other; null when items are listed one by one. */
export function getSummaryKind(
	{ rows }: RowChildren,
	before: Side | null,
	after: Side | null,
): "added" | "removed" | null {
	const [then, now] = [getItemSides(before).length, getItemSides(after).length];
	if (rows.length <= MAX_SINGLE_ITEMS || Math.min(then, now) > 0) return null;
	return then > 0 ? "removed" : "added";
}

/** The only item of a list, which is listed by itself when the other side has no such list. */
export function getOnlyItem(side: Side, terms: NormalizationContext): Side | null {
	const { node, trail } = side;
	const [item, ...more] = getItemSides(side);
	if (!item || more.length > 0 || getDefaultItems(node.type) !== undefined) return null;
	const step = trail.at(-1);
	if (node.kind === "list") return step && memberOf(step.parent.type, step.entry.key) ? item : null;
	if (!memberOf(node.type, "Items")) return null;
	const others = getEffectiveEntries(node).filter(({ key }) => key !== "Items" && key !== "Quantity");
	return others.every(({ key, entry }) => normalizeMember(node, key, entry.node, terms) === undefined) ? item : null;
}
