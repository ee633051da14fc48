import { signal } from "@preact/signals";
import { isSecret } from "../diff/outputs/values";
import type { Document } from "../document/document";
import { MASK } from "../document/hidden";
import type { Entry, Node } from "../document/node";
import { type Trail, walk } from "../document/walk";
import type { TreeItem } from "./tree";

/** Values that the user has asked to see, each for its own place; a text that is read again hides them again. */
const revealed = signal<ReadonlySet<Node>>(new Set());

/** Whether the value of an item is kept from the screen and from copies: values of origin custom headers and the like. */
export function isMasked(item: TreeItem): boolean {
	return item.kind === "value" && holdsSecret(item.trail, item.node);
}

/** Whether an item is a secret that the user has asked to see. */
export function isRevealed(item: TreeItem): boolean {
	return item.kind === "value" && revealed.value.has(item.node);
}

/** Shows the value of one item, or hides it again. */
export function toggleReveal(item: TreeItem): void {
	if (item.kind !== "value") return;
	const next = new Set(revealed.value);
	if (!next.delete(item.node)) next.add(item.node);
	revealed.value = next;
}

function holdsSecret(trail: Trail, node: Node): boolean {
	const holds = node.value !== null && node.value !== "";
	return holds && isSecret(trail) && !revealed.value.has(node);
}

/** A copy of a tree in which secrets that were not revealed are masked; the tree itself where there are none. */
export function withoutSecrets(node: Node, trail: Trail): Node {
	if (holdsSecret(trail, node)) return { ...node, kind: "string", value: MASK };
	if (node.entries.length === 0) return node;
	let changed = false;
	const entries = node.entries.map((entry): Entry => {
		const below = withoutSecrets(entry.node, [{ parent: node, entry }]);
		if (below === entry.node) return entry;
		changed = true;
		return { ...entry, node: below };
	});
	return changed ? { ...node, entries } : node;
}

/** Quotes around a string, with the prefix that Python has and the backslashes of a string in a string. */
const OPENING = /^[A-Za-z]{0,2}\\{0,15}(?:"""|'''|["'])/;
const CLOSING = /\\{0,15}(?:"""|'''|["'])$/;

/** A part of a document's text in which secrets that were not revealed are masked, quotes left as they are. */
export function textWithoutSecrets(document: Document, node: Node, trail: Trail, start: number, end: number): string {
	const { source, format } = document;
	const hidden: Node[] = holdsSecret(trail, node) ? [node] : [];
	walk(node, (step) => {
		if (holdsSecret([step], step.entry.node)) hidden.push(step.entry.node);
		return true;
	});
	const parts: string[] = [];
	let at = start;
	for (const one of hidden.sort((a, b) => a.start - b.start)) {
		if (one.start < at) continue;
		const raw = source.slice(one.start, one.end);
		const quotes = format === "xml" ? ["", ""] : [OPENING.exec(raw)?.[0] ?? "", CLOSING.exec(raw)?.[0] ?? ""];
		parts.push(source.slice(at, one.start), quotes[0] ?? "", MASK, quotes[1] ?? "");
		at = one.end;
	}
	return parts.join("") + source.slice(at, end);
}
