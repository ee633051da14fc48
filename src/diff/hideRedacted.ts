import type { Document } from "../document/document";
import type { Entry, Node } from "../document/node";
import { isRedacted, MASK } from "../document/redaction";
import { type TrailStep, walkTree } from "../document/walk";
import { getMemberId } from "../model/listIdentity";
import { toCanonicalStructure } from "../model/structureTwins";
import { type MemberId, splitMemberId, toMemberId } from "../schema/memberId";

/** Two documents with the members masked that cannot be compared. */
export interface WithoutRedacted {
	before: Document;
	after: Document;
	/** The masked members, as `Structure.Member`: in one of the two a value of theirs is redacted. */
	notCompared: readonly MemberId[];
}

/**
 * Masks what cannot be compared: when a value of a member is redacted in one document, all values of that member are
 * masked in both, so that unknown values are neither changes nor equal to anything else. Returns the documents themselves
 * when nothing is redacted.
 */
export function hideRedacted(before: Document, after: Document): WithoutRedacted {
	const redacted = new Set<MemberId>();
	for (const { root } of [before, after]) {
		walkTree(root, (_, trail) => {
			const node = trail.at(-1)?.entry.node;
			if (node && isRedacted(node)) redacted.add(toMaskedMember(trail));
			return true;
		});
	}
	if (redacted.size === 0) return { before, after, notCompared: [] };
	const mask = (document: Document): Document => ({ ...document, root: maskMembers(document.root, [], redacted) });
	return { before: mask(before), after: mask(after), notCompared: [...redacted].sort() };
}

/** Twin structures share one name: a value redacted in the default behavior is masked in all behaviors. */
function toMaskedMember(trail: readonly TrailStep[]): MemberId {
	const { structure, member } = splitMemberId(getMemberId(trail));
	return toMemberId(toCanonicalStructure(structure), member);
}

function maskMembers(node: Node, trail: readonly TrailStep[], redacted: ReadonlySet<MemberId>): Node {
	let isChanged = false;
	const entries = node.entries.map((entry): Entry => {
		// The member id depends on the last two steps only.
		const childTrail = [...trail.slice(-1), { parent: node, entry }];
		const isMasked = redacted.has(toMaskedMember(childTrail)) && hasHideableValue(entry.node);
		const masked: Node = isMasked ? maskNode(entry.node) : maskMembers(entry.node, childTrail, redacted);
		if (masked === entry.node) return entry;
		isChanged = true;
		return { ...entry, node: masked };
	});
	return isChanged ? { ...node, entries } : node;
}

/** Whether a value can be hidden: an absent value is not hidden, and a list of hidden items is compared by length. */
function hasHideableValue({ kind, value }: Node): boolean {
	return kind !== "null" && kind !== "list" && value !== "";
}

function maskNode(node: Node): Node {
	return { ...node, kind: "string", value: MASK, entries: [] };
}
