/**
 * Changes to the text of a document, as a person would make them by hand: comments, order, indentation, quotes,
 * trailing commas, line ends and namespace prefixes stay as they are, and new text is written like its neighbors.
 *
 * Every function takes a Document and nodes or entries of it, and returns edits of `document.source`, for
 * `Fix.edits` and `applyEdits`; no edits when nothing has to change; null when no edit is safe, so that a
 * rule offers no fix: inside of an expression (`[a] + b`), in broken text, or for a value that the format cannot
 * represent (null in XML). The document itself is not changed: read the new text to go on.
 *
 *     // <Aliases><Quantity>1</Quantity><Items><CNAME>a</CNAME><CNAME>b</CNAME></Items></Aliases>
 *     setQuantity(document, aliases)                         // Quantity is 2
 *     addItem(document, aliases, "c")                        // a third CNAME, Quantity is 3
 *     addItems(document, headers, ["Origin", "Accept"])      // two more, Quantity is 2 more
 *     removeItem(document, aliases, 0)                       // without a, Quantity is 1
 *     moveItem(document, behaviors, 2, 0)                    // the third behavior goes first, with its comments
 *     setValue(document, place.node, "redirect-to-https")    // another value where one stands
 *     setMember(document, behavior, "Compress", true)        // replaced, or inserted where the schema has it
 *     setMember(document, config, "Logging", { Enabled: false, IncludeCookies: false, Bucket: "", Prefix: "" })
 *     removeMember(document, behavior, "MinTTL")             // also where it stands twice
 *     setMembers(document, behavior, { CachePolicyId: "658327ea-…", ForwardedValues: undefined, MinTTL: undefined })
 *     renameMember(document, entry, "ViewerProtocolPolicy")  // both tags in XML
 *
 * Removing an entry keeps the comments beside it and removes only those inside. Moving an entry moves the comments above
 * it and after it on its line. A new entry in the place of a removed one keeps its comments.
 *
 * A fix of several parts joins the edits of several calls with `joinEdits(…)`, which is null when one of them is.
 * Parts must not touch the same structure or list twice: give all changes of one structure to one `setMembers`, all
 * items of one list to one `removeItem`. Edits inside of a member or item that stays may be joined with edits around it.
 */
import type { Document } from "../document/document";
import type { TextEdit } from "../document/edit";
import type { Entry, Node } from "../document/node";
import { toPlainValue, type Value } from "../document/value";
import type { MemberType } from "../schema/definitions";
import { memberOf, structureOf } from "../schema/schema";
import type { NewEntry } from "./editing/formatEditor";
import { findTrailTo } from "./editing/location";
import { findInsertIndex } from "./editing/memberOrder";
import { getFormat } from "./registry";

/** Edits, or null when no edit is safe. */
export type Edits = TextEdit[] | null;

/** New values of members by name; `undefined` removes a member. */
export interface MemberChanges {
	readonly [name: string]: Value | undefined;
}

/** Replaces the value of a node. A structure or list is replaced completely. */
export function setValue(document: Document, node: Node, value: Value): Edits {
	if (isSameValue(document, node, value)) return [];
	return getFormat(document.format).editor.setValue(document, node, value, findType(document, node));
}

/**
 * Sets a member of a structure: replaces its value, or inserts it in the order of the schema. In JSON and Python
 * with members in alphabetical order, it is inserted in that order.
 */
export function setMember(document: Document, structure: Node, name: string, value: Value): Edits {
	return setMembers(document, structure, { [name]: value });
}

/** Removes a member from a structure, all entries of that name. No edits when there is none. */
export function removeMember(document: Document, structure: Node, name: string): Edits {
	return setMembers(document, structure, { [name]: undefined });
}

/** Sets, inserts and removes several members of one structure at once. */
export function setMembers(document: Document, structure: Node, changes: MemberChanges): Edits {
	if (structure.kind !== "structure") return null;
	const { traits, editor } = getFormat(document.format);
	const edits: Edits[] = [];
	const removed = new Set<number>();
	const added: NewEntry[] = [];
	for (const [name, value] of Object.entries(changes)) {
		const entry = structure.entries.find((candidate) => candidate.key === name && !candidate.shadowed);
		if (value === undefined) {
			structure.entries.forEach((candidate, index) => {
				if (candidate.key === name) removed.add(index);
			});
		} else if (entry) {
			edits.push(setValue(document, entry.node, value));
		} else {
			const type = memberOf(structure.type, name)?.type ?? null;
			added.push({ at: findInsertIndex(structure, name, !traits.tags), name, value, type });
		}
	}
	added.sort((a, b) => getMemberRank(structure, a.name) - getMemberRank(structure, b.name));
	if (removed.size > 0 || added.length > 0) {
		edits.push(editor.change(document, structure, removed, added));
	}
	return joinEdits(...edits);
}

/** Renames a member. */
export function renameMember(document: Document, entry: Entry, name: string): Edits {
	return stripPrefix(entry.spelled) === name ? [] : getFormat(document.format).editor.renameKey(document, entry, name);
}

/** Sets the Quantity of a `{Quantity, Items}` pair to the number of its items; inserts it when it is missing. */
export function setQuantity(document: Document, pair: Node): Edits {
	const items = getList(pair);
	const count = items === undefined ? 0 : items && countItems(document, items);
	return count === null ? null : createQuantityEdits(document, pair, count);
}

/**
 * Adds an item to a `{Quantity, Items}` pair, or to a bare list, and adjusts Quantity. Items is inserted when it is
 * missing.
 * @param at index that the item gets; the end when absent
 */
export function addItem(document: Document, pair: Node, value: Value, at?: number): Edits {
	return addItems(document, pair, [value], at);
}

/** Adds several items in sequence, see `addItem`. */
export function addItems(document: Document, pair: Node, values: readonly Value[], at?: number): Edits {
	const list = getList(pair);
	if (list === null) return null;
	if (list === undefined) {
		const hasQuantity = memberOf(pair.type, "Quantity") || pair.entries.some((entry) => entry.key === "Quantity");
		return setMembers(document, pair, { ...(hasQuantity && { Quantity: values.length }), Items: [...values] });
	}
	const count = countItems(document, list);
	const type = findType(document, list);
	if (count === null || (getFormat(document.format).traits.tags && list.entries.length === 0 && type === null))
		return null;
	const isList = type !== null && typeof type === "object" && "list" in type;
	const name = isList ? type.xml : stripPrefix(list.entries[0]?.spelled ?? "");
	const itemType = structureOf(list.type) ? { structure: list.type as string } : null;
	const additions = values.map((value) => ({ at: Math.min(at ?? count, count), name, value, type: itemType }));
	const edits = getFormat(document.format).editor.change(document, list, new Set(), additions);
	return pair === list ? edits : joinEdits(edits, createQuantityEdits(document, pair, count + values.length));
}

/** Removes items from a `{Quantity, Items}` pair or a bare list, by index, and adjusts Quantity. */
export function removeItem(document: Document, pair: Node, index: number | readonly number[]): Edits {
	const list = getList(pair);
	if (!list) return null;
	const count = countItems(document, list);
	const removed = new Set(typeof index === "number" ? [index] : index);
	if (count === null || [...removed].some((item) => item < 0 || item >= count)) return null;
	const edits = removed.size > 0 ? getFormat(document.format).editor.change(document, list, removed, []) : [];
	return pair === list ? edits : joinEdits(edits, createQuantityEdits(document, pair, count - removed.size));
}

/** Moves an item of a pair or list to another index; those between shift by one. */
export function moveItem(document: Document, pair: Node, from: number, to: number): Edits {
	const list = getList(pair);
	if (!list?.entries[from] || !list.entries[to]) return null;
	return from === to ? [] : getFormat(document.format).editor.moveItem(document, list, from, to);
}

/** The edits of several calls as one; null when one of them is. */
export function joinEdits(...parts: readonly Edits[]): Edits {
	const all: TextEdit[] = [];
	for (const part of parts) {
		if (!part) return null;
		all.push(...part);
	}
	return all;
}

function isSameValue(document: Document, node: Node, value: Value): boolean {
	if (node.kind === "opaque") return false;
	const isTyped = !getFormat(document.format).traits.untyped || node.kind !== "string" || typeof value === "string";
	return isTyped && JSON.stringify(toPlainValue(node, document.source)) === JSON.stringify(value);
}

/** The list of a pair or the list itself; undefined when the pair has none, null when it has something else there. */
function getList(pair: Node): Node | undefined | null {
	if (pair.kind === "list") return pair;
	if (pair.kind !== "structure") return null;
	const node = pair.entries.find((entry) => entry.key === "Items" && !entry.shadowed)?.node;
	if (node === undefined || node.kind === "null") return undefined;
	return node.kind === "list" ? node : null;
}

/** Number of items in a list; null when it has a spread, as in `[*names]`. */
function countItems({ source }: Document, { entries }: Node): number | null {
	const isSpread = ({ node }: Entry) =>
		node.kind === "opaque" && /^(?:\*|\.\.\.)/.test(source.slice(node.start, node.start + 3));
	return entries.some(isSpread) ? null : entries.length;
}

/** Edits that set Quantity; none when neither the schema nor the document has one. */
function createQuantityEdits(document: Document, pair: Node, count: number): Edits {
	const entry = pair.entries.find((candidate) => candidate.key === "Quantity" && !candidate.shadowed);
	if (!entry && pair.type !== null && !memberOf(pair.type, "Quantity")) return [];
	return setMember(document, pair, "Quantity", count);
}

/** The schema's type of a node, from its member. */
function findType(document: Document, node: Node): MemberType | null {
	if (node.kind === "structure" && node.type !== null) return { structure: node.type };
	const step = findTrailTo(document.root, node)?.at(-1);
	return (step && memberOf(step.parent.type, step.entry.key)?.type) ?? null;
}

function getMemberRank(structure: Node, name: string): number {
	const names = Object.keys(structureOf(structure.type)?.members ?? {});
	return names.includes(name) ? names.indexOf(name) : names.length;
}

function stripPrefix(spelled: string): string {
	return spelled.slice(spelled.lastIndexOf(":") + 1);
}
