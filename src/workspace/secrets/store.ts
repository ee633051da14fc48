import { type ReadonlySignal, signal } from "@preact/signals";
import { isSecretPlace } from "../../diff/outputs/shownValues";
import type { Document } from "../../document/document";
import type { Entry, Node } from "../../document/node";
import { MASK } from "../../document/redaction";
import { type Trail, walkTree } from "../../document/walk";
import { formatTraits } from "../../formats/formatTraits";
import type { TreeItem } from "../tree/items";
import { maskText, type SecretEntry, STRING_OPENING } from "./mask";

/** A secret by its place in a text. */
export interface SecretRange {
	start: number;
	end: number;
	node: Node;
}

/** Secrets so short that a text is full of what only looks like them. */
const MIN_MASKED_LENGTH = 3;

/** Which secrets are kept from the screen and from copies: values of origin custom headers and the like. */
export interface SecretsStore {
	/** Values that the user has asked to see, each for its own place; a text that is read again hides them again. */
	revealed: ReadonlySignal<ReadonlySet<Node>>;
	/** Whether the value of an item is hidden. */
	isHidden: (item: TreeItem) => boolean;
	/** Whether an item is a secret that the user has asked to see. */
	isRevealed: (item: TreeItem) => boolean;
	/** Shows the value of one item, or hides it again. */
	toggle: (item: TreeItem) => void;
	/** Shows a value from now on. */
	reveal: (node: Node) => void;
	/** A copy of a tree in which hidden secrets are masked; the tree itself where there are none. */
	maskTree: (node: Node, trail: Trail) => Node;
	/** A part of a document's text, within the range, in which hidden secrets are masked, quotes left as they are. */
	maskText: (document: Document, node: Node, trail: Trail, range: { start: number; end: number }) => string;
	/**
	 * Where the hidden secrets of a document stand in its text, and those of others that were read from the same text.
	 */
	findHidden: (document: Document, others: readonly Document[]) => SecretRange[];
	/** Makes a text that was taken from that of a document, maybe changed, one without the secrets that are hidden in it. */
	createMasker: (document: Document) => (text: string) => string;
}

/** All secrets are hidden until the user asks to see one. */
export function createSecretsStore(): SecretsStore {
	const revealed = signal<ReadonlySet<Node>>(new Set());

	function isHiddenNode(trail: Trail, node: Node): boolean {
		const holds = node.value !== null && node.value !== "";
		return holds && isSecretPlace(trail) && !revealed.value.has(node);
	}

	function maskTree(node: Node, trail: Trail): Node {
		if (isHiddenNode(trail, node)) return { ...node, kind: "string", value: MASK };
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

	function findHidden(document: Document, others: readonly Document[]): SecretRange[] {
		const own = findSecrets(document);
		const seen = new Set(own.map(({ start, end }) => `${start}-${end}`));
		const beside = others
			.filter((other) => other !== document && other.source === document.source)
			.flatMap(findSecrets)
			.filter(({ start, end }) => !seen.has(`${start}-${end}`));
		return [...own, ...beside].filter(({ node }) => !revealed.value.has(node)).sort((a, b) => a.start - b.start);
	}

	return {
		revealed,
		isHidden: (item) => item.kind === "value" && isHiddenNode(item.trail, item.node),
		isRevealed: (item) => item.kind === "value" && revealed.value.has(item.node),
		toggle: (item) => {
			if (item.kind !== "value") return;
			const next = new Set(revealed.value);
			if (!next.delete(item.node)) next.add(item.node);
			revealed.value = next;
		},
		reveal: (node) => {
			revealed.value = new Set([...revealed.value, node]);
		},
		maskTree,
		maskText: (document, node, trail, { start, end }) => {
			const step = trail.at(-1);
			const { format } = document;
			const secrets: SecretEntry[] = step && isHiddenNode(trail, node) ? [{ entry: step.entry, format }] : [];
			walkTree(node, ({ parent, entry }) => {
				if (isHiddenNode([{ parent, entry }], entry.node)) secrets.push({ entry, format });
				return true;
			});
			return maskText(document.source, secrets, start, end);
		},
		findHidden,
		createMasker: (document) => {
			const secrets = findHidden(document, [])
				.flatMap(({ start, end }) => document.source.slice(start, end).split(/[\r\n]+/))
				.map((line) => line.trim())
				.filter((line) => line.length >= MIN_MASKED_LENGTH)
				.sort((a, b) => b.length - a.length);
			return (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
		},
	};
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
