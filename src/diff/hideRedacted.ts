import type { Document } from "../document/document";
import type { Entry, Node } from "../document/node";
import { isRedacted, MASK } from "../document/redaction";
import { type TrailStep, walkTree } from "../document/walk";
import { getMemberId } from "../model/listIdentity";
import { toCanonicalStructure } from "../model/structureTwins";
import { type MemberId, splitMemberId, toMemberId } from "../schema/memberId";

/** Two documents as far as what they say can be compared. */
export interface WithoutRedacted {
	before: Document;
	after: Document;
	/** Members left aside, as `Structure.Member`: in one of the two a value of theirs is blacked out. */
	notCompared: readonly MemberId[];
}

/**
 * Leaves aside what cannot be compared: where a member's value is blacked out in one of the two documents, that member
 * is covered by the same mask throughout both, so that what is unknown shows neither as a change nor as equal to
 * something else. The documents themselves where nothing is blacked out.
 */
export function hideRedacted(before: Document, after: Document): WithoutRedacted {
	const unknown = new Set<MemberId>();
	for (const { root } of [before, after]) {
		walkTree(root, (_, trail) => {
			const node = trail.at(-1)?.entry.node;
			if (node && isRedacted(node)) unknown.add(toCoveredMember(trail));
			return true;
		});
	}
	if (unknown.size === 0) return { before, after, notCompared: [] };
	const covered = (document: Document): Document => ({ ...document, root: maskMembers(document.root, [], unknown) });
	return { before: covered(before), after: covered(after), notCompared: [...unknown].sort() };
}

/** Twins of a structure share its name: a value hidden in the default behavior is compared in no other. */
function toCoveredMember(trail: readonly TrailStep[]): MemberId {
	const { structure, member } = splitMemberId(getMemberId(trail));
	return toMemberId(toCanonicalStructure(structure), member);
}

function maskMembers(node: Node, trail: readonly TrailStep[], unknown: ReadonlySet<MemberId>): Node {
	let isChanged = false;
	const entries = node.entries.map((entry): Entry => {
		// The name of a place depends on no more than its last two steps.
		const place = [...trail.slice(-1), { parent: node, entry }];
		const isCovered = unknown.has(toCoveredMember(place)) && hasHideableValue(entry.node);
		const below: Node = isCovered ? maskNode(entry.node) : maskMembers(entry.node, place, unknown);
		if (below === entry.node) return entry;
		isChanged = true;
		return { ...entry, node: below };
	});
	return isChanged ? { ...node, entries } : node;
}

/** That there is no value at all is nothing hidden. The list around hidden items is compared for its length. */
function hasHideableValue({ kind, value }: Node): boolean {
	return kind !== "null" && kind !== "list" && value !== "";
}

function maskNode(node: Node): Node {
	return { ...node, kind: "string", value: MASK, entries: [] };
}
