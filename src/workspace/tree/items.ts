import { getItemNodes, getText } from "../../document/access";
import type { Document } from "../../document/document";
import type { Entry, Node, Note } from "../../document/node";
import { getItemKey, toApiPath } from "../../document/path";
import type { Trail, TrailStep } from "../../document/walk";
import type { Member, Structure } from "../../schema/definitions";
import { isMemberInVersion, memberOf, structureOf } from "../../schema/schema";
import { type ApiVersion, getByVersion } from "../../schema/versions";
import { ROOT_ITEM_ID } from "../documents/view";
import { phrase } from "../text/phrase";

/** An item of the tree: a value, a note beside the values, or an absent member with a default. */
export type TreeItem = ValueItem | NoteItem | AbsentItem;

interface ItemBase {
	/** Unique in the tree: the API path, with a suffix where several items share it. */
	id: string;
	level: number;
	parent: ValueItem | null;
}

export interface ValueItem extends ItemBase {
	kind: "value";
	/** Steps from the root; empty for the root itself. */
	trail: Trail;
	node: Node;
	entry: Entry | null;
	/** A list item has its key (`“media”`) as name. */
	name: string;
	labelKind: "member" | "key" | "text";
	/** Position of a list item from 1, in a list whose order matters; else null. */
	position: number | null;
	/** It is in the schema. */
	known: boolean;
}

export interface NoteItem extends ItemBase {
	kind: "note";
	note: Note;
}

export interface AbsentItem extends ItemBase {
	kind: "absent";
	name: string;
	structure: string;
	value: string | number | boolean;
}

// Documents never change, so items are cached: a long list is walked for every finding in it.
const rootItems = new WeakMap<Document, ValueItem>();
const childrenCache = new WeakMap<ValueItem, { defaultsIn: ApiVersion | null; children: readonly TreeItem[] }>();

/** The tree's top item. */
export function getRootItem(document: Document): ValueItem {
	const cached = rootItems.get(document);
	if (cached?.node === document.root) return cached;
	const root = createRootItem(document);
	rootItems.set(document, root);
	return root;
}

function createRootItem(document: Document): ValueItem {
	return {
		kind: "value",
		id: ROOT_ITEM_ID,
		level: 0,
		parent: null,
		trail: [],
		node: document.root,
		entry: null,
		name: document.shape ?? (document.name || phrase("tree_value")),
		labelKind: "member",
		position: null,
		known: document.shape !== null,
	};
}

/** Whether an item has children. */
export function hasChildren(item: TreeItem): boolean {
	return item.kind === "value" && (item.node.entries.length > 0 || item.node.notes !== null) && !isEmptyPair(item.node);
}

function isEmptyPair(node: Node): boolean {
	return (
		getQuantityItems(node) !== null &&
		getItemNodes(node).length === 0 &&
		node.entries.length <= 2 &&
		node.notes === null
	);
}

/**
 * The entries of a `{Quantity, Items}` pair, which may have more members; null when the node is not a pair, or when
 * showing it as one list would hide something.
 */
function getQuantityItems(node: Node): { quantity: Entry | undefined; list: Entry | undefined } | null {
	const members = structureOf(node.type)?.members;
	if (!members || !Object.hasOwn(members, "Quantity") || !Object.hasOwn(members, "Items")) return null;
	const quantity = node.entries.filter((entry) => entry.key === "Quantity");
	const lists = node.entries.filter((entry) => entry.key === "Items");
	if (quantity.length > 1 || lists.length > 1) return null;
	if (lists[0] && lists[0].node.kind !== "list") return null;
	if (quantity[0] && quantity[0].node.value === null) return null;
	return { quantity: quantity[0], list: lists[0] };
}

/** The number of items of a list or pair, and Quantity where it differs; null for any other node. */
export function getItemCount(node: Node): { items: number; quantity: string | null } | null {
	if (node.kind === "list") return { items: node.entries.length, quantity: null };
	const pair = getQuantityItems(node);
	if (!pair) return null;
	const count = getItemNodes(node).length;
	const quantity = pair.quantity && getText(pair.quantity.node);
	return { items: count, quantity: quantity === undefined || quantity === String(count) ? null : quantity };
}

/**
 * The children of an item, in the order of the text.
 * @param defaultsIn also absent members that have a default in this API version
 */
export function getChildren(parent: ValueItem, defaultsIn: ApiVersion | null): readonly TreeItem[] {
	const cached = childrenCache.get(parent);
	if (cached?.defaultsIn === defaultsIn) return cached.children;
	const children: TreeItem[] = [];
	addEntries(children, parent, parent.node, parent.trail);
	if (defaultsIn !== null) addAbsentItems(children, parent, defaultsIn);
	childrenCache.set(parent, { defaultsIn, children });
	return children;
}

function addEntries(children: TreeItem[], parent: ValueItem, node: Node, trail: Trail): void {
	const pair = getQuantityItems(node);
	const notes = node.notes ?? [];
	const ordered = node.kind === "list" && isOrdered(trail);
	let nextNote = 0;
	for (const [index, entry] of node.entries.entries()) {
		for (; nextNote < notes.length && (notes[nextNote]?.before ?? 0) <= index; nextNote++) {
			addNoteItem(children, parent, notes[nextNote]);
		}
		if (pair && entry === pair.quantity) continue;
		const childTrail = [...trail, { parent: node, entry }];
		if (pair && entry === pair.list) addEntries(children, parent, entry.node, childTrail);
		else children.push(createValueItem(parent, childTrail, ordered ? index + 1 : null));
	}
	for (; nextNote < notes.length; nextNote++) addNoteItem(children, parent, notes[nextNote]);
}

function isOrdered(trail: Trail): boolean {
	const step = trail.at(-1);
	const wrapper = trail.at(-2);
	if (step && memberOf(step.parent.type, step.entry.key)?.ordered) return true;
	return Boolean(wrapper && memberOf(wrapper.parent.type, wrapper.entry.key)?.ordered);
}

/** Whether the order of a list or pair matters. */
export function isOrderedList({ node }: ValueItem): boolean {
	return Boolean(memberOf(node.type, "Items")?.ordered);
}

function addNoteItem(children: TreeItem[], parent: ValueItem, note: Note | undefined): void {
	if (!note) return;
	children.push({ kind: "note", id: `${parent.id}!${note.start}`, level: parent.level + 1, parent, note });
}

function createValueItem(parent: ValueItem, trail: Trail, position: number | null): ValueItem {
	const step = trail.at(-1) as TrailStep;
	const { entry } = step;
	const isItem = step.parent.kind === "list";
	const key = isItem ? getItemKey(entry.node) : undefined;
	const isText = isItem && entry.node.entries.length === 0 && key !== undefined;
	const id = toApiPath(trail) + (entry.shadowed ? `~${entry.start}` : "");
	return {
		kind: "value",
		id,
		level: parent.level + 1,
		parent,
		trail,
		node: entry.node,
		entry,
		name: isText ? "" : (key ?? (isItem ? `[${entry.key}]` : entry.key)),
		labelKind: isText ? "text" : isItem ? "key" : "member",
		position,
		known: isItem ? step.parent.type !== null : memberOf(step.parent.type, entry.key) !== undefined,
	};
}

function addAbsentItems(children: TreeItem[], parent: ValueItem, version: ApiVersion): void {
	const structure = structureOf(parent.node.type);
	if (!structure || parent.node.kind !== "structure") return;
	const names = Object.keys(structure.members);
	const present = new Set(parent.node.entries.map((entry) => entry.key));
	for (const [name, member] of Object.entries(structure.members)) {
		const value = present.has(name) ? undefined : getDefaultValue(structure, member, version);
		if (value === undefined) continue;
		const item: AbsentItem = {
			kind: "absent",
			id: `${parent.id}?${name}`,
			level: parent.level + 1,
			parent,
			name,
			structure: structure.name,
			value,
		};
		children.splice(getInsertIndex(names.indexOf(name), names, children), 0, item);
	}
}

/** The default of an absent member in an API version that has it; undefined when there is none. */
function getDefaultValue(structure: Structure, member: Member, version: ApiVersion) {
	return isMemberInVersion(structure, member, version) ? getByVersion(member.default, version) : undefined;
}

/** Index after the last member that the schema lists earlier, so that a default is where readers expect it. */
function getInsertIndex(rank: number, names: readonly string[], children: readonly TreeItem[]): number {
	for (let index = children.length - 1; index >= 0; index--) {
		const child = children[index];
		if (!child || child.kind === "note") continue;
		const other = names.indexOf(child.name);
		if (other >= 0 && other < rank) return index + 1;
	}
	return 0;
}
