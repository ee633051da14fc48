import type { Document } from "../../document/document";
import type { Node } from "../../document/node";

/** Most characters of all texts in a page. A page that runs out of memory is killed by the browser. */
export const MAX_OPEN_CHARACTERS = 250_000_000;
/** Most values of all trees in a page; each takes some 200 bytes. */
export const MAX_OPEN_VALUES = 4_000_000;

/** What takes memory in a page. */
export interface MemoryUsage {
	documents: number;
	lists: number;
	/** Of all texts, each counted once. */
	characters: number;
	/** Of all trees. */
	values: number;
}

const valueCounts = new WeakMap<Node, number>();

/** Number of values in a document; cached. */
function countValues({ root }: Document): number {
	let count = valueCounts.get(root);
	if (count === undefined) {
		count = countDescendants(root);
		valueCounts.set(root, count);
	}
	return count;
}

function countDescendants({ entries }: Node): number {
	let count = entries.length;
	for (const { node } of entries) if (node.entries.length > 0) count += countDescendants(node);
	return count;
}

/** Measures documents and texts. */
export function measureMemory(
	documents: readonly Document[],
	texts: readonly string[],
): Pick<MemoryUsage, "characters" | "values"> {
	const all = new Set([...documents.map((document) => document.source), ...texts]);
	return {
		characters: [...all].reduce((sum, text) => sum + text.length, 0),
		values: documents.reduce((sum, document) => sum + countValues(document), 0),
	};
}
