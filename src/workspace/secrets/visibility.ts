import { signal } from "@preact/signals";
import { isSecretPlace } from "../../diff/outputs/shownValues";
import type { Document } from "../../document/document";
import type { Entry, Node } from "../../document/node";
import { MASK } from "../../document/redaction";
import { type Trail, walkTree } from "../../document/walk";
import { formatTraits } from "../../formats/formatTraits";
import type { TreeItem } from "../tree/items";
import { maskText, type SecretEntry, STRING_OPENING } from "./mask";

/** Values that the user has asked to see, each for its own place; a text that is read again hides them again. */
export const revealedNodes = signal<ReadonlySet<Node>>(new Set());

/** Whether the value of an item is kept from the screen and from copies: values of origin custom headers and the like. */
export function isSecretHidden(item: TreeItem): boolean {
	return item.kind === "value" && isHiddenSecret(item.trail, item.node);
}

/** Whether an item is a secret that the user has asked to see. */
export function isSecretRevealed(item: TreeItem): boolean {
	return item.kind === "value" && revealedNodes.value.has(item.node);
}

/** Shows the value of one item, or hides it again. */
export function toggleSecret(item: TreeItem): void {
	if (item.kind !== "value") return;
	const next = new Set(revealedNodes.value);
	if (!next.delete(item.node)) next.add(item.node);
	revealedNodes.value = next;
}

function isHiddenSecret(trail: Trail, node: Node): boolean {
	const holds = node.value !== null && node.value !== "";
	return holds && isSecretPlace(trail) && !revealedNodes.value.has(node);
}

/** A copy of a tree in which secrets that were not revealed are masked; the tree itself where there are none. */
export function maskTree(node: Node, trail: Trail): Node {
	if (isHiddenSecret(trail, node)) return { ...node, kind: "string", value: MASK };
	if (node.entries.length === 0) return node;
	let changed = false;
	const entries = node.entries.map((entry): Entry => {
		const below = maskTree(entry.node, [{ parent: node, entry }]);
		if (below === entry.node) return entry;
		changed = true;
		return { ...entry, node: below };
	});
	return changed ? { ...node, entries } : node;
}

/** A part of a document's text in which secrets that were not revealed are masked, quotes left as they are. */
export function maskDocumentText(document: Document, node: Node, trail: Trail, start: number, end: number): string {
	const step = trail.at(-1);
	const { format } = document;
	const secrets: SecretEntry[] = step && isHiddenSecret(trail, node) ? [{ entry: step.entry, format }] : [];
	walkTree(node, ({ parent, entry }) => {
		if (isHiddenSecret([{ parent, entry }], entry.node)) secrets.push({ entry, format });
		return true;
	});
	return maskText(document.source, secrets, start, end);
}

/** A secret by its place in a text. */
export interface SecretRange {
	start: number;
	end: number;
	node: Node;
}

/**
 * Where the secrets of a document stand in its text that were not revealed, and those of others that were read from
 * the same text.
 */
export function getHiddenSecrets(document: Document, others: readonly Document[]): SecretRange[] {
	const own = findSecrets(document);
	const seen = new Set(own.map(({ start, end }) => `${start}-${end}`));
	const beside = others
		.filter((one) => one !== document && one.source === document.source)
		.flatMap(findSecrets)
		.filter(({ start, end }) => !seen.has(`${start}-${end}`));
	return [...own, ...beside].filter(({ node }) => !revealedNodes.value.has(node)).sort((a, b) => a.start - b.start);
}

function findSecrets({ root, source, format }: Document): SecretRange[] {
	const places: SecretRange[] = [];
	walkTree(root, ({ parent, entry }) => {
		const { node } = entry;
		if (!isSecretPlace([{ parent, entry }]) || node.value === null || node.value === "") return true;
		const { start, end } = formatTraits[format].quotes === null ? node : getUnquotedRange(source, node);
		if (start < end) places.push({ start, end, node });
		return true;
	});
	return places;
}

/** The range of a string within its quotes; of anything else the whole. */
function getUnquotedRange(source: string, { start, end }: Node): { start: number; end: number } {
	const [opening = "", , quotes = ""] = STRING_OPENING.exec(source.slice(start, end)) ?? [];
	const isClosed = quotes !== "" && source.slice(start + opening.length, end).endsWith(quotes);
	return isClosed ? { start: start + opening.length, end: end - quotes.length } : { start, end };
}

/** Shows a value from now on. */
export function revealSecret(node: Node): void {
	revealedNodes.value = new Set([...revealedNodes.value, node]);
}

/** Secrets so short that a text is full of what only looks like them. */
const MIN_MASKED_LENGTH = 3;

/** Makes a text that was taken from that of a document, maybe changed, one without the secrets that are hidden in it. */
export function createMasker(document: Document): (text: string) => string {
	const secrets = getHiddenSecrets(document, [])
		.flatMap(({ start, end }) => document.source.slice(start, end).split(/[\r\n]+/))
		.map((line) => line.trim())
		.filter((line) => line.length >= MIN_MASKED_LENGTH)
		.sort((a, b) => b.length - a.length);
	return (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
}
