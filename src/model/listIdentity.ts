import type { Node } from "../document/node";
import type { Trail, TrailStep } from "../document/walk";
import type { CaseFold } from "../schema/definitions";
import { type MemberId, toMemberId } from "../schema/memberId";
import { memberOf, structureOf } from "../schema/schema";

/** Whether a list is ordered and what identifies its items. */
export interface ListIdentity {
	/** The order of the items matters; else the list is a set. */
	readonly ordered: boolean;
	/** The member that identifies an item; null: its whole value does. */
	readonly key: string | null;
	/** Differences between keys to ignore. */
	readonly fold: CaseFold;
	/**
	 * An item whose values of these members are equal is the same item with a new key; absent: renames are not detected.
	 */
	readonly renamedIfSame?: readonly string[];
}

/** For lists that the schema does not know: possibly ordered, items identified by their whole value. */
export const UNKNOWN_LIST: ListIdentity = { ordered: true, key: null, fold: "exact" };

const identities = new Map<string, ListIdentity>();

/**
 * How the items of a list are identified, from the schema (API reference; inferred where it does not say).
 * @param structure type of the structure that holds the list
 * @param member the member whose value the list is, usually `Items`
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

/** Whether a node is a `{Quantity, Items}` pair, known to the schema or not. */
export function isQuantityPair(node: Node): boolean {
	if (node.kind !== "structure") return false;
	const members = structureOf(node.type)?.members;
	if (members) return Object.hasOwn(members, "Items");
	return node.entries.some((entry) => entry.key === "Items" && entry.node.kind === "list");
}

/** The member at the end of a trail; for a list item, the list's member. Empty names for a root. */
export function getMemberId(trail: Trail): MemberId {
	const last = trail.at(-1);
	const step: TrailStep | undefined = last?.parent.kind === "list" ? trail.at(-2) : last;
	return toMemberId(step?.parent.type ?? null, step?.entry.key ?? "");
}
