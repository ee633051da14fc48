import type { Document } from "../../document/document";
import type { Entry, Node } from "../../document/node";

/** A part of the trees of a text: entries in the order of the text, and for each the container that it belongs to. */
export interface TreeChunk {
	entries: Entry[];
	/**
	 * Numbers of containers: first the roots of the documents, then every node that has entries of its own, in the order
	 * in which they come.
	 */
	parents: number[];
	/** Places, among these entries, of those whose nodes are such containers. */
	containerIndexes: number[];
}

/** Entries that are sent at a time: a page takes some milliseconds to receive them. */
const MAX_CHUNK_WEIGHT = 2000;
/** An entry with a text of so many characters counts for more than one. */
const CHARACTERS_PER_WEIGHT = 1000;

/**
 * Takes trees apart so that a page can receive them bit by bit: a large one at once would block it.
 * The documents stay as they are; `Grafting` puts the branches together again.
 * @returns the documents without what is below their roots, and all branches
 */
export function splitTrees(documents: readonly Document[]): { stumps: Document[]; branches: Iterable<TreeChunk> } {
	// The page has the text, and sent with each document it would be copied each time.
	const stumps = documents.map((document) => ({ ...document, source: "", root: withoutEntries(document.root) }));
	return { stumps, branches: streamChunks(documents.map((document) => document.root)) };
}

function withoutEntries(node: Node): Node {
	return { ...node, entries: [] };
}

function createEmptyChunk(): TreeChunk {
	return { entries: [], parents: [], containerIndexes: [] };
}

function* streamChunks(roots: readonly Node[]): Generator<TreeChunk> {
	let branches = createEmptyChunk();
	let weight = 0;
	let last = roots.length - 1;
	// A stack of its own: a generator within a generator for each node would take far longer.
	const open: { node: Node; number: number; next: number }[] = [];
	for (const [number, root] of roots.entries()) {
		open.push({ node: root, number, next: 0 });
		for (let at = open.at(-1); at; at = open.at(-1)) {
			const entry = at.node.entries[at.next++];
			if (!entry) {
				open.pop();
				continue;
			}
			const { node } = entry;
			branches.parents.push(at.number);
			if (node.entries.length > 0) {
				branches.containerIndexes.push(branches.entries.length);
				branches.entries.push({ ...entry, node: withoutEntries(node) });
				open.push({ node, number: ++last, next: 0 });
			} else branches.entries.push(entry);
			weight += 1 + (typeof node.value === "string" ? node.value.length / CHARACTERS_PER_WEIGHT : 0);
			if (weight < MAX_CHUNK_WEIGHT) continue;
			yield branches;
			branches = createEmptyChunk();
			weight = 0;
		}
	}
	if (branches.entries.length > 0) yield branches;
}

/** Puts trees together from what `cutOff` made of them. */
export class TreeAssembler {
	private readonly containers: Node[];

	/** @param skeletons documents that get their entries back */
	constructor(readonly skeletons: readonly Document[]) {
		this.containers = skeletons.map((document) => document.root);
	}

	/** Adds branches; to be called in the order in which they were made. */
	add({ entries, parents, containerIndexes: holders }: TreeChunk): void {
		let nextHolder = 0;
		for (const [index, entry] of entries.entries()) {
			this.containers[parents[index] ?? -1]?.entries.push(entry);
			if (holders[nextHolder] !== index) continue;
			this.containers.push(entry.node);
			nextHolder++;
		}
	}
}
