import type { Document } from "../document/document";
import type { Entry, Node } from "../document/node";

/** A part of the trees of a text: entries in the order of the text, and for each the container that it belongs to. */
export interface Branches {
	entries: Entry[];
	/**
	 * Numbers of containers: first the roots of the documents, then every node that has entries of its own, in the order
	 * in which they come.
	 */
	parents: number[];
	/** Places, among these entries, of those whose nodes are such containers. */
	holders: number[];
}

/** Entries that are sent at a time: a page takes some milliseconds to receive them. */
const AT_ONCE = 2000;
/** An entry with a text of so many characters counts for more than one. */
const CHARACTERS_AS_ONE = 1000;

/**
 * Takes trees apart so that a page can receive them bit by bit: a large one at once would block it.
 * The documents stay as they are; `Grafting` puts the branches together again.
 * @returns the documents without what is below their roots, and all branches
 */
export function cutOff(documents: readonly Document[]): { stumps: Document[]; branches: Iterable<Branches> } {
	// The page has the text, and sent with each document it would be copied each time.
	const stumps = documents.map((one) => ({ ...one, source: "", root: bare(one.root) }));
	return { stumps, branches: branchesOf(documents.map((one) => one.root)) };
}

function bare(node: Node): Node {
	return { ...node, entries: [] };
}

function none(): Branches {
	return { entries: [], parents: [], holders: [] };
}

function* branchesOf(roots: readonly Node[]): Generator<Branches> {
	let branches = none();
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
				branches.holders.push(branches.entries.length);
				branches.entries.push({ ...entry, node: bare(node) });
				open.push({ node, number: ++last, next: 0 });
			} else branches.entries.push(entry);
			weight += 1 + (typeof node.value === "string" ? node.value.length / CHARACTERS_AS_ONE : 0);
			if (weight < AT_ONCE) continue;
			yield branches;
			branches = none();
			weight = 0;
		}
	}
	if (branches.entries.length > 0) yield branches;
}

/** Puts trees together from what `cutOff` made of them. */
export class Grafting {
	private readonly containers: Node[];

	/** @param stumps documents that get their entries back */
	constructor(readonly stumps: readonly Document[]) {
		this.containers = stumps.map((one) => one.root);
	}

	/** Adds branches; to be called in the order in which they were made. */
	add({ entries, parents, holders }: Branches): void {
		let nextHolder = 0;
		for (const [index, entry] of entries.entries()) {
			this.containers[parents[index] ?? -1]?.entries.push(entry);
			if (holders[nextHolder] !== index) continue;
			this.containers.push(entry.node);
			nextHolder++;
		}
	}
}
