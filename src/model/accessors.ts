import type { Cursor } from "../document/cursor";
import type { Document } from "../document/document";
import type { Node } from "../document/node";
import { mayHaveMoreMembers } from "./uncertainty";

/** The cursor at the end of a chain of members; undefined when a member is missing or null. */
export function present(place: Cursor | undefined, ...keys: readonly string[]): Cursor | undefined {
	return place?.present(...keys);
}

/**
 * The trimmed text of a string or number; undefined for any other node and for redacted values.
 * Numbers are included because JSON and Python often write codes and account numbers as numbers.
 */
export function trimmedText(place: Cursor | undefined): string | undefined {
	if (!place || place.isHidden) return undefined;
	const { kind, value } = place.node;
	return kind === "string" || kind === "number" ? String(value).trim() : undefined;
}

/** Whether a member is present and not empty; an expression counts as present. */
export function isSet(place: Cursor | undefined): place is Cursor {
	if (!place || place.node.kind === "null") return false;
	return !(place.node.kind === "string" && typeof place.node.value === "string" && place.node.value.trim() === "");
}

/**
 * Whether a structure certainly has no such member: null counts as none, and what is spread in, or beyond the end of a
 * cut text, may bring it.
 */
export function isOmitted(place: Cursor, key: string): boolean {
	return present(place, key) === undefined && !mayHaveMoreMembers(place.node);
}

/** The items of a `{Quantity, Items}` pair or a list. */
export interface ItemList {
	items: readonly Cursor[];
	/**
	 * False when the list, or one of its items, is only known to a program, missing although it is counted, or beyond the
	 * end of a cut text.
	 */
	isKnown: boolean;
}

/** The items of a `{Quantity, Items}` pair; empty and known when the pair is missing. */
export function itemsOf(pair: Cursor | undefined): ItemList {
	if (!pair || pair.node.kind === "null") return { items: [], isKnown: true };
	if (pair.isHidden) return { items: [], isKnown: false };
	const items = pair.items();
	if (pair.get("Items")?.node.isCut) return { items, isKnown: false };
	if (items.length > 0) return { items, isKnown: items.every((item) => !item.isHidden) };
	const list = pair.get("Items");
	const count = pair.get("Quantity");
	return { items, isKnown: !list?.isHidden && !count?.isHidden && !((count?.number ?? 0) > 0) };
}

/**
 * Memoizes a function per node, as rules call it again for every behavior. A result is only valid in its document: the
 * same node may also be part of another document, with another path.
 */
export function memoizeByNode<T>(compute: (place: Cursor) => T): (place: Cursor) => T {
	const results = new WeakMap<Node, { document: Document; value: T }>();
	return (place) => {
		let known = results.get(place.node);
		if (known?.document !== place.document) {
			known = { document: place.document, value: compute(place) };
			results.set(place.node, known);
		}
		return known.value;
	};
}
