import type { Node } from "../../document/node";
import type { PrintInput } from "../format";
import { toJsonNumber } from "./numbers";

const INDENT = "    ";

/**
 * Writes a value as the AWS CLI does: four spaces a level, all characters as they are. Comments and entries that do
 * not count are left out; an opaque value becomes a string of its source text, a missing one `null`.
 */
export function printJson(root: PrintInput): string {
	const parts: string[] = [];
	printNode(root.node, "\n", root.source, parts);
	return parts.join("");
}

function printNode(node: Node, indent: string, source: string, parts: string[]): void {
	if (node.kind !== "structure" && node.kind !== "list") {
		parts.push(printScalar(node, source));
		return;
	}
	const structure = node.kind === "structure";
	const inner = indent + INDENT;
	let written = 0;
	parts.push(structure ? "{" : "[");
	for (const entry of node.entries) {
		if (entry.shadowed) continue;
		parts.push(written++ > 0 ? "," : "", inner);
		if (structure) parts.push(JSON.stringify(entry.key), ": ");
		printNode(entry.node, inner, source, parts);
	}
	if (written > 0) parts.push(indent);
	parts.push(structure ? "}" : "]");
}

function printScalar(node: Node, source: string): string {
	const { value } = node;
	if (node.kind === "opaque")
		return node.end > node.start ? JSON.stringify(source.slice(node.start, node.end)) : "null";
	if (typeof value === "number") return toJsonNumber(source.slice(node.start, node.end), value);
	return JSON.stringify(value);
}
