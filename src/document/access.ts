import type { Entry, Node } from "./node";

/** The entry that holds the value of a member, never a shadowed one; undefined when the member is missing. */
export function getEntry(node: Node | undefined, key: string): Entry | undefined {
	if (node?.kind !== "structure") return undefined;
	for (const entry of node.entries) if (entry.key === key && !entry.shadowed) return entry;
	return undefined;
}

/** The node at the end of a chain of members, or undefined when a member of the chain is missing. */
export function getNode(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
	let at = node;
	for (const key of keys) at = getEntry(at, key)?.node;
	return at;
}

/** The items of a list, or of the `Items` of a `{Quantity, Items}` pair; empty when there are none. */
export function getItemNodes(node: Node | undefined): Node[] {
	const list = node?.kind === "list" ? node : getNode(node, "Items");
	return list?.kind === "list" ? list.entries.map((entry) => entry.node) : [];
}

/** The text of a string, number, boolean or timestamp as a string; undefined for any other node. */
export function getText(node: Node | undefined): string | undefined {
	return node && node.value !== null ? String(node.value) : undefined;
}

/** A string's value, or undefined when the node is not a string. */
export function getString(node: Node | undefined): string | undefined {
	return node?.kind === "string" && typeof node.value === "string" ? node.value : undefined;
}
