import type { Node } from "./node";

/** Whether two values were read alike: the same members and items in the same order with the same values. */
export function isIdentical(a: Node, b: Node): boolean {
	if (a.kind !== b.kind || a.value !== b.value || a.entries.length !== b.entries.length) return false;
	// What an expression means, and numbers that a double cannot hold, only the text tells.
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
