import { getNode } from "../document/access";
import type { Node } from "../document/node";
import type { Trail } from "../document/walk";

/** A value in one of the two documents. */
export interface Side {
	/** Steps from the document's root; empty for the root itself. */
	readonly trail: Trail;
	readonly node: Node;
}

/** The value of an entry of a structure or list. */
export function toEntrySide({ trail, node }: Side, index: number): Side {
	const entry = node.entries[index];
	if (!entry) throw new RangeError(`There is no entry ${index}`);
	return { trail: [...trail, { parent: node, entry }], node: entry.node };
}

/** The value at the end of a chain of members; null when one is absent. */
export function findSide(side: Side, ...keys: readonly string[]): Side | null {
	let at: Side = side;
	for (const key of keys) {
		const index =
			at.node.kind === "structure" ? at.node.entries.findIndex((entry) => entry.key === key && !entry.shadowed) : -1;
		if (index < 0) return null;
		at = toEntrySide(at, index);
	}
	return at;
}

/** The items of a list or of a pair; empty when there are none. */
export function getItemSides(side: Side | null): Side[] {
	const list = side && (side.node.kind === "list" ? side : findSide(side, "Items"));
	return list?.node.kind === "list" ? list.node.entries.map((_, index) => toEntrySide(list, index)) : [];
}

/** Whether two values have the same members and items in the same order with the same values. */
export function isIdentical(a: Node, b: Node): boolean {
	if (a.kind !== b.kind || a.value !== b.value || a.entries.length !== b.entries.length) return false;
	// Expressions, and numbers that a double cannot represent, can be compared by their text only.
	if (a.kind === "opaque" || (typeof a.value === "number" && !Number.isSafeInteger(a.value))) return false;
	return a.entries.every((entry, index) => {
		const other = b.entries[index];
		return (
			other !== undefined &&
			entry.key === other.key &&
			entry.shadowed === other.shadowed &&
			isIdentical(entry.node, other.node)
		);
	});
}

/** The value of a member as text; "" when it is absent or null. */
export function getMemberText(node: Node, key: string): string {
	const value = getNode(node, key)?.value;
	return value === undefined || value === null ? "" : String(value);
}
