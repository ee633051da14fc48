import type { Document } from "../document/document";
import type { Node } from "../document/node";

/** Most characters of all texts that a page holds. A browser that runs out of memory takes the whole page along. */
export const MAX_CHARACTERS = 250_000_000;
/** Most values of all trees that a page holds; each takes some 200 bytes. */
export const MAX_VALUES = 4_000_000;

/** What a page holds, as far as it weighs. */
export interface Held {
	documents: number;
	lists: number;
	/** Of all texts, each counted once. */
	characters: number;
	/** Of all trees. */
	values: number;
}

const counts = new WeakMap<Node, number>();

/** Number of values in a document; counted once. */
function valuesIn({ root }: Document): number {
	let count = counts.get(root);
	if (count === undefined) {
		count = countBelow(root);
		counts.set(root, count);
	}
	return count;
}

function countBelow({ entries }: Node): number {
	let count = entries.length;
	for (const { node } of entries) if (node.entries.length > 0) count += countBelow(node);
	return count;
}

/** Adds up what documents and texts take. */
export function heldIn(documents: readonly Document[], texts: readonly string[]): Pick<Held, "characters" | "values"> {
	const all = new Set([...documents.map((one) => one.source), ...texts]);
	return {
		characters: [...all].reduce((sum, text) => sum + text.length, 0),
		values: documents.reduce((sum, one) => sum + valuesIn(one), 0),
	};
}
