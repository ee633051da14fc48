import type { Cursor } from "../../document/cursor";
import type { Node } from "../../document/node";
import type { Value } from "../../document/value";
import { addItems, type Edits, removeItem, setMember, setValue } from "../../formats/edits";
import { present } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { FixProposal } from "../rule";

/**
 * The fix of a finding, to be spread into its details; nothing when there are no edits to offer.
 * @param safe it cannot change what is delivered to viewers
 */
export function proposeFix(title: string, edits: () => Edits, safe = false): { fix?: FixProposal } {
	return { fix: { title, edits, safe } };
}

/** Offers another value where one stands: “Change to “media””, “Set MinTTL to 0”. */
export function replaceValueFix(place: Cursor, value: string | number | boolean, safe = false): { fix?: FixProposal } {
	const isNamed = typeof value !== "string" && place.parent?.node.kind === "structure";
	const title = isNamed
		? `Set ${place.entry?.key} to ${value}`
		: value === ""
			? "Clear the value"
			: `Change to ${toShownValue(value)}`;
	return proposeFix(title, () => setValue(place.document, place.node, value), safe);
}

/** Offers a value for a member, which is put in where it is left out: “Set MinTTL to 0”. */
export function setMemberFix(
	structure: Cursor,
	member: string,
	value: string | number | boolean,
	safe = false,
): { fix?: FixProposal } {
	return proposeFix(
		`Set ${member} to ${toShownValue(value)}`,
		() => setMember(structure.document, structure.node, member, value),
		safe,
	);
}

function toShownValue(value: string | number | boolean): string {
	return typeof value === "string" ? quote(value) : String(value);
}

/** The `{Quantity, Items}` pair or bare list that holds an item, and the item's index; null when it is none. */
export function findEnclosingPair(item: Cursor): { pair: Node; index: number } | null {
	const step = item.trail.at(-1);
	const list = item.trail.at(-2);
	if (step?.parent.kind !== "list") return null;
	const pair = list?.entry.key === "Items" ? list.parent : step.parent;
	return { pair, index: step.parent.entries.indexOf(step.entry) };
}

/** Offers to take an item out of its list. */
export function removeItemFix(item: Cursor, title: string, safe = false): { fix?: FixProposal } {
	const edits = () => {
		const around = findEnclosingPair(item);
		return around && removeItem(item.document, around.pair, around.index);
	};
	return proposeFix(title, edits, safe);
}

/** Adds items to the pair that a member is, which is put in where it is left out. */
export function addItemsToMember(structure: Cursor, member: string, values: readonly Value[]): Edits {
	const { document, node } = structure;
	const pair = present(structure, member);
	if (pair) return addItems(document, pair.node, values);
	return setMember(document, node, member, { Quantity: values.length, Items: [...values] });
}

/** A neutral value in a few words: `“http2”`, `“false”`, `an empty string`. */
export function describeNeutralValue(value: Value): string {
	if (value === "") return "an empty string";
	return typeof value === "object" ? "its default value" : `“${String(value)}”`;
}
