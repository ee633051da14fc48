import type { Node } from "../document/node";
import type { Trail, TrailStep } from "../document/walk";
import type { CaseFold } from "../schema/definitions";
import { type MemberId, toMemberId } from "../schema/memberId";
import { memberOf, structureOf } from "../schema/schema";

/** What a list is and what identifies an item of it. */
export interface ListIdentity {
	/** The order of the items means something; else the list is a set. */
	readonly ordered: boolean;
	/** The member that tells items apart; null: the item itself does. */
	readonly key: string | null;
	/** What makes no difference between two keys. */
	readonly fold: CaseFold;
	/** Members that, being equal, let an item of another key pass as the same one renamed; absent: none does. */
	readonly renamedIfSame?: readonly string[];
}

/** A list that the schema does not know: it may be ordered, and only an equal item is the same item. */
export const UNKNOWN_LIST: ListIdentity = { ordered: true, key: null, fold: "exact" };

const identities = new Map<string, ListIdentity>();

/**
 * How the items of a list are told apart, as the schema says (API reference; where it is silent, inferred).
 * @param structure type of the structure that holds the list
 * @param member the member that it is, `Items` as a rule
 */
export function getListIdentity(structure: string | null, member: string): ListIdentity {
	const declared = memberOf(structure, member);
	if (!declared || typeof declared.type !== "object" || !("list" in declared.type)) return UNKNOWN_LIST;
	const name = toMemberId(structure, member);
	let identity = identities.get(name);
	if (!identity) {
		const item = structureOf(declared.type.list);
		const key = item?.key ?? null;
		const fold = (key === null ? declared.fold : memberOf(declared.type.list, key)?.fold) ?? "exact";
		identity = { ordered: declared.ordered ?? false, key, fold, renamedIfSame: item?.renamedIfSame };
		identities.set(name, identity);
	}
	return identity;
}

/** Whether a node is read as a list with a count beside it: `{Quantity, Items}`, known or not. */
export function isQuantityPair(node: Node): boolean {
	if (node.kind !== "structure") return false;
	const members = structureOf(node.type)?.members;
	if (members) return Object.hasOwn(members, "Items");
	return node.entries.some((entry) => entry.key === "Items" && entry.node.kind === "list");
}

/** The member where a trail ends; of a list item the list that holds it. Of no structure and no name for a root. */
export function getMemberId(trail: Trail): MemberId {
	const last = trail.at(-1);
	const step: TrailStep | undefined = last?.parent.kind === "list" ? trail.at(-2) : last;
	return toMemberId(step?.parent.type ?? null, step?.entry.key ?? "");
}
