import { signal } from "@preact/signals";
import { isSecret } from "../diff/outputs/values";
import type { Document } from "../document/document";
import { MASK } from "../document/hidden";
import type { Entry, Node } from "../document/node";
import { type Trail, walk } from "../document/walk";
import { maskedText, OPENING, type Secret } from "./masking";
import type { TreeItem } from "./tree";

/** Values that the user has asked to see, each for its own place; a text that is read again hides them again. */
export const revealed = signal<ReadonlySet<Node>>(new Set());

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

/** A part of a document's text in which secrets that were not revealed are masked, quotes left as they are. */
export function textWithoutSecrets(document: Document, node: Node, trail: Trail, start: number, end: number): string {
	const step = trail.at(-1);
	const { format } = document;
	const secrets: Secret[] = step && holdsSecret(trail, node) ? [{ entry: step.entry, format }] : [];
	walk(node, ({ parent, entry }) => {
		if (holdsSecret([{ parent, entry }], entry.node)) secrets.push({ entry, format });
		return true;
	});
	return maskedText(document.source, secrets, start, end);
}

/** A secret by its place in a text. */
export interface HiddenPlace {
	start: number;
	end: number;
	node: Node;
}

/**
 * Where the secrets of a document stand in its text that were not revealed, and those of others that were read from
 * the same text.
 */
export function hiddenPlaces(document: Document, others: readonly Document[]): HiddenPlace[] {
	const own = secretsIn(document);
	const seen = new Set(own.map(({ start, end }) => `${start}-${end}`));
	const beside = others
		.filter((one) => one !== document && one.source === document.source)
		.flatMap(secretsIn)
		.filter(({ start, end }) => !seen.has(`${start}-${end}`));
	return [...own, ...beside].filter(({ node }) => !revealed.value.has(node)).sort((a, b) => a.start - b.start);
}

function secretsIn({ root, source, format }: Document): HiddenPlace[] {
	const places: HiddenPlace[] = [];
	walk(root, ({ parent, entry }) => {
		const { node } = entry;
		if (!isSecret([{ parent, entry }]) || node.value === null || node.value === "") return true;
		const { start, end } = format === "xml" ? node : withoutQuotes(source, node);
		if (start < end) places.push({ start, end, node });
		return true;
	});
	return places;
}

/** The range of a string within its quotes; of anything else the whole. */
function withoutQuotes(source: string, { start, end }: Node): { start: number; end: number } {
	const [opening = "", , quotes = ""] = OPENING.exec(source.slice(start, end)) ?? [];
	const isClosed = quotes !== "" && source.slice(start + opening.length, end).endsWith(quotes);
	return isClosed ? { start: start + opening.length, end: end - quotes.length } : { start, end };
}

/** Shows a value from now on. */
export function reveal(node: Node): void {
	revealed.value = new Set([...revealed.value, node]);
}

/** Secrets so short that a text is full of what only looks like them. */
const SHORT = 3;

/** Makes a text that was taken from that of a document, maybe changed, one without the secrets that are hidden in it. */
export function masker(document: Document): (text: string) => string {
	const secrets = hiddenPlaces(document, [])
		.flatMap(({ start, end }) => document.source.slice(start, end).split(/[\r\n]+/))
		.map((line) => line.trim())
		.filter((line) => line.length >= SHORT)
		.sort((a, b) => b.length - a.length);
	return (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
}
