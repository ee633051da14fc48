import type { Node } from "./node";

/** A plain value, as boto3 would represent it. An expression that only its program can evaluate is `{$opaque}`. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/**
 * The plain value of a node: API names, timestamps as ISO 8601 strings, without shadowed entries; repeated XML elements
 * that the schema does not know become an array.
 * @param source the text that the node's ranges point into
 */
export function toPlainValue(node: Node, source: string): Value {
	if (node.kind === "structure") return toPlainStructure(node, source);
	if (node.kind === "list") return node.entries.map((entry) => toPlainValue(entry.node, source));
	if (node.kind === "opaque") return { $opaque: source.slice(node.start, node.end) };
	return node.value;
}

function toPlainStructure(node: Node, source: string): Value {
	const values = new Map<string, Value>();
	const repeated = new Set<string>();
	for (const entry of node.entries) {
		if (entry.shadowed) continue;
		const value = toPlainValue(entry.node, source);
		const earlier = values.get(entry.key);
		if (earlier === undefined) {
			values.set(entry.key, value);
		} else if (repeated.has(entry.key) && Array.isArray(earlier)) {
			earlier.push(value);
		} else {
			repeated.add(entry.key);
			values.set(entry.key, [earlier, value]);
		}
	}
	// fromEntries defines own properties, so a key such as __proto__ is only a name.
	return Object.fromEntries(values);
}
