import type { Document } from "../document/document";
import { isBlackedOut, MASK } from "../document/hidden";
import type { Entry, Node } from "../document/node";
import { type Step, walk } from "../document/walk";
import { memberPath } from "./identity";
import { enclosingName } from "./meaning";

/** Two documents as far as what they say can be compared. */
export interface Covered {
	before: Document;
	after: Document;
	/** Members left aside, as `Structure.Member`: in one of the two a value of theirs is blacked out. */
	unknown: readonly string[];
}

/**
 * Leaves aside what cannot be compared: where a member's value is blacked out in one of the two documents, that member
 * is covered by the same mask throughout both, so that what is unknown shows neither as a change nor as equal to
 * something else. The documents themselves where nothing is blacked out.
 */
export function cover(before: Document, after: Document): Covered {
	const unknown = new Set<string>();
	for (const { root } of [before, after]) {
		walk(root, (_, trail) => {
			const node = trail.at(-1)?.entry.node;
			if (node && isBlackedOut(node)) unknown.add(nameOf(trail));
			return true;
		});
	}
	if (unknown.size === 0) return { before, after, unknown: [] };
	const covered = (document: Document): Document => ({ ...document, root: withCovers(document.root, [], unknown) });
	return { before: covered(before), after: covered(after), unknown: [...unknown].sort() };
}

/** Twins of a structure share its name: a value hidden in the default behavior is compared in no other. */
function nameOf(trail: readonly Step[]): string {
	const [structure = "", member = ""] = memberPath(trail).split(".", 2);
	return `${enclosingName(structure)}.${member}`;
}

function withCovers(node: Node, trail: readonly Step[], unknown: ReadonlySet<string>): Node {
	let isChanged = false;
	const entries = node.entries.map((entry): Entry => {
		// The name of a place depends on no more than its last two steps.
		const place = [...trail.slice(-1), { parent: node, entry }];
		const isCovered = unknown.has(nameOf(place)) && isFilled(entry.node);
		const below: Node = isCovered ? maskOver(entry.node) : withCovers(entry.node, place, unknown);
		if (below === entry.node) return entry;
		isChanged = true;
		return { ...entry, node: below };
	});
	return isChanged ? { ...node, entries } : node;
}

/** That there is no value at all is nothing hidden. The list around hidden items is compared for its length. */
function isFilled({ kind, value }: Node): boolean {
	return kind !== "null" && kind !== "list" && value !== "";
}

function maskOver(node: Node): Node {
	return { ...node, kind: "string", value: MASK, entries: [] };
}
