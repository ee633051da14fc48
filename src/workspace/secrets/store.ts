import { type ReadonlySignal, signal } from "@preact/signals";
import { isSecretPlace } from "../../diff/outputs/shownValues";
import type { Document } from "../../document/document";
import { formatTraits } from "../../document/formatTraits";
import type { Entry, Node } from "../../document/node";
import { MASK } from "../../document/redaction";
import { type Trail, walkTree } from "../../document/walk";
import type { TreeItem } from "../tree/items";
import { maskText, type SecretEntry, STRING_OPENING } from "./mask";

/** The range of a secret in a text. */
export interface SecretRange {
	start: number;
	end: number;
	node: Node;
}

/** Shorter secrets are not masked in other text: they would match by chance. */
const MIN_MASKED_LENGTH = 3;

/** Which secrets are hidden on screen and in copies, such as values of origin custom headers. */
export interface SecretsStore {
	/** Nodes whose values the user has revealed; reading the text again hides them again. */
	revealed: ReadonlySignal<ReadonlySet<Node>>;
	/** Whether the value of an item is hidden. */
	isHidden: (item: TreeItem) => boolean;
	/** Whether an item is a secret that the user has revealed. */
	isRevealed: (item: TreeItem) => boolean;
	/** Reveals the value of one item, or hides it again. */
	toggle: (item: TreeItem) => void;
	/** Reveals a value. */
	reveal: (node: Node) => void;
	/** Copies a tree with hidden secrets masked; returns the tree itself when there are none. */
	maskTree: (node: Node, trail: Trail) => Node;
	/** The text of a range of a document with hidden secrets masked; their quotes stay. */
	maskText: (document: Document, node: Node, trail: Trail, range: { start: number; end: number }) => string;
	/** Finds the hidden secrets of a document, and those of other documents of the same text. */
	findHidden: (document: Document, others: readonly Document[]) => SecretRange[];
	/** Makes a function that masks the hidden secrets of a document in other text, such as an edited copy. */
	createMasker: (document: Document) => (text: string) => string;
}

/** Creates a store in which all secrets are hidden. */
export function createSecretsStore(): SecretsStore {
	const revealed = signal<ReadonlySet<Node>>(new Set());

	function isHiddenNode(trail: Trail, node: Node): boolean {
		const hasValue = node.value !== null && node.value !== "";
		return hasValue && isSecretPlace(trail) && !revealed.value.has(node);
	}

	function maskTree(node: Node, trail: Trail): Node {
		if (isHiddenNode(trail, node)) return { ...node, kind: "string", value: MASK };
		if (node.entries.length === 0) return node;
		let changed = false;
		const entries = node.entries.map((entry): Entry => {
			const masked = maskTree(entry.node, [{ parent: node, entry }]);
			if (masked === entry.node) return entry;
			changed = true;
			return { ...entry, node: masked };
		});
		return changed ? { ...node, entries } : node;
	}

	function findHidden(document: Document, others: readonly Document[]): SecretRange[] {
		const ownSecrets = findSecrets(document);
		const seen = new Set(ownSecrets.map(({ start, end }) => `${start}-${end}`));
		const otherSecrets = others
			.filter((other) => other !== document && other.source === document.source)
			.flatMap(findSecrets)
			.filter(({ start, end }) => !seen.has(`${start}-${end}`));
		return [...ownSecrets, ...otherSecrets]
			.filter(({ node }) => !revealed.value.has(node))
			.sort((a, b) => a.start - b.start);
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
	const ranges: SecretRange[] = [];
	walkTree(root, ({ parent, entry }) => {
		const { node } = entry;
		if (!isSecretPlace([{ parent, entry }]) || node.value === null || node.value === "") return true;
		const { start, end } = formatTraits[format].quotes === null ? node : getUnquotedRange(source, node);
		if (start < end) ranges.push({ start, end, node });
		return true;
	});
	return ranges;
}

/** The range of a string inside its quotes; of anything else the whole. */
function getUnquotedRange(source: string, { start, end }: Node): { start: number; end: number } {
	const [opening = "", , quotes = ""] = STRING_OPENING.exec(source.slice(start, end)) ?? [];
	const isClosed = quotes !== "" && source.slice(start + opening.length, end).endsWith(quotes);
	return isClosed ? { start: start + opening.length, end: end - quotes.length } : { start, end };
}
