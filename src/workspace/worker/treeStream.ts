import type { Document } from "../../document/document";
import type { Entry, Node } from "../../document/node";

/** A part of the trees of a text: entries in text order, each with the container that it belongs to. */
export interface TreeChunk {
	entries: Entry[];
	/** Container numbers, one per entry. Containers are the roots, then every node with entries, in the order they are sent. */
	parents: number[];
	/** Indexes of the entries whose nodes are containers. */
	containerIndexes: number[];
}

/** Weight of one chunk: a page takes some milliseconds to receive it. */
const MAX_CHUNK_WEIGHT = 2000;
/** Characters of a value that weigh as much as one entry. */
const CHARACTERS_PER_WEIGHT = 1000;

/**
 * Splits trees so that a page can receive them chunk by chunk: a large tree at once would block it.
 * The documents do not change; `TreeAssembler` puts the chunks together again.
 * @returns the documents with empty roots, and the chunks of everything below
 */
export function splitTrees(documents: readonly Document[]): { skeletons: Document[]; chunks: Iterable<TreeChunk> } {
	// The page has the text; sent with each document it would be copied each time.
	const skeletons = documents.map((document) => ({ ...document, source: "", root: withoutEntries(document.root) }));
	return { skeletons, chunks: streamChunks(documents.map((document) => document.root)) };
}

function withoutEntries(node: Node): Node {
	return { ...node, entries: [] };
}

function createEmptyChunk(): TreeChunk {
	return { entries: [], parents: [], containerIndexes: [] };
}

function* streamChunks(roots: readonly Node[]): Generator<TreeChunk> {
	let chunk = createEmptyChunk();
	let weight = 0;
	let last = roots.length - 1;
	// An explicit stack: nested generators would be far slower.
	const open: { node: Node; number: number; next: number }[] = [];
	for (const [number, root] of roots.entries()) {
		open.push({ node: root, number, next: 0 });
		for (let top = open.at(-1); top; top = open.at(-1)) {
			const entry = top.node.entries[top.next++];
			if (!entry) {
				open.pop();
				continue;
			}
			const { node } = entry;
			chunk.parents.push(top.number);
			if (node.entries.length > 0) {
				chunk.containerIndexes.push(chunk.entries.length);
				chunk.entries.push({ ...entry, node: withoutEntries(node) });
				open.push({ node, number: ++last, next: 0 });
			} else chunk.entries.push(entry);
			weight += 1 + (typeof node.value === "string" ? node.value.length / CHARACTERS_PER_WEIGHT : 0);
			if (weight < MAX_CHUNK_WEIGHT) continue;
			yield chunk;
			chunk = createEmptyChunk();
			weight = 0;
		}
	}
	if (chunk.entries.length > 0) yield chunk;
}

/** Puts trees together again from the chunks of `splitTrees`. */
export class TreeAssembler {
	private readonly containers: Node[];

	/** @param skeletons documents that get their entries back */
	constructor(readonly skeletons: readonly Document[]) {
		this.containers = skeletons.map((document) => document.root);
	}

	/** Adds the next chunk; call it in the order of the chunks. */
	add({ entries, parents, containerIndexes }: TreeChunk): void {
		let nextContainer = 0;
		for (const [index, entry] of entries.entries()) {
			this.containers[parents[index] ?? -1]?.entries.push(entry);
			if (containerIndexes[nextContainer] !== index) continue;
			this.containers.push(entry.node);
			nextContainer++;
		}
	}
}
