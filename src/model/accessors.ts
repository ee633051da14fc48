import type { Cursor } from "../document/cursor";
import type { Document } from "../document/document";
import type { Node } from "../document/node";
import { mayHaveMoreMembers } from "./uncertainty";

/** The place at the end of a chain of members, or undefined where one is left out or null. */
export function present(place: Cursor | undefined, ...keys: readonly string[]): Cursor | undefined {
	return place?.present(...keys);
}

/**
 * A string's or number's text without blanks around it; undefined for all else and for what is blacked out.
 * Numbers count, because JSON and Python often hold codes and account numbers so.
 */
export function trimmedText(place: Cursor | undefined): string | undefined {
	if (!place || place.isHidden) return undefined;
	const { kind, value } = place.node;
	return kind === "string" || kind === "number" ? String(value).trim() : undefined;
}

/** Whether a member is there and not empty; what only a program knows counts as there. */
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

/** What a `{Quantity, Items}` pair or a list holds. */
export interface ItemList {
	items: readonly Cursor[];
	/**
	 * False when the list, or one of its items, is only known to a program, missing although it is counted, or beyond the
	 * end of a cut text.
	 */
	isKnown: boolean;
}

/** The items of a `{Quantity, Items}` pair; nothing, and known to be nothing, when it is left out. */
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
 * Makes a function remember its answer for each node, so that rules called for every behavior need not ask anew. The
 * same node may be checked as part of another document, where other places lead to it: then it is asked anew.
 */
export function memoizeByNode<T>(compute: (place: Cursor) => T): (place: Cursor) => T {
	const answers = new WeakMap<Node, { document: Document; answer: T }>();
	return (place) => {
		let known = answers.get(place.node);
		if (known?.document !== place.document) {
			known = { document: place.document, answer: compute(place) };
			answers.set(place.node, known);
		}
		return known.answer;
	};
}
