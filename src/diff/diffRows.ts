import type { Node } from "../document/node";
import { getItemKey } from "../document/path";
import { isQuantityPair } from "../model/listIdentity";
import type { Change, SpellingReason } from "./change";
import { type Side, toEntrySide } from "./side";

/**
 * same: no difference. spelling: written differently, with the same meaning. added, removed: on one side only.
 * moved: at another position of a list whose order matters. changed: another value, or a change below.
 */
export type RowKind = "same" | "spelling" | "changed" | "added" | "removed" | "moved";

/** One line of the two columns: a member or item as it is before and after. */
export interface DiffRow {
	kind: RowKind;
	/** Unique in the tree: the path, with a number where items share a key. */
	id: string;
	/** Keyed path from what is compared: `Origins["media"].DomainName`, with the keys of the version before if possible. */
	path: string;
	/** The name of a member, the key of an item, or the text of an item that is a text. */
	label: string;
	labelKind: "member" | "key" | "text";
	before: Side | null;
	after: Side | null;
	/** Rows below; empty when all of them have the row's own kind: see `getChildRows`. */
	children: DiffRow[];
	/** Number of rows with a change, this one included. */
	changes: number;
	/** Number of rows that only differ in spelling, this one included. */
	spellings: number;
	spelling: SpellingReason | null;
	/** The change that includes this row; several rows may share one. */
	change: Change | null;
	/** Positions in a list whose order matters, from 1. */
	position: { before: number | null; after: number | null } | null;
}

/** Identity of a row, before its values are compared. */
export type RowSlot = Pick<DiffRow, "path" | "id" | "label" | "labelKind">;

/** The rows below a row. */
export interface RowChildren {
	rows: DiffRow[];
	/** How the list as a whole differs in spelling: a set in another order, or an absent empty list. */
	spelling: SpellingReason | null;
}

/** Whether a row itself is a change, not only rows below it. */
export function isChange(row: DiffRow): boolean {
	if (row.spelling === "follows") return false;
	if (row.kind === "added" || row.kind === "removed" || row.kind === "moved") return true;
	return row.kind === "changed" && row.children.length === 0;
}

/** Number of changes that a row and those below it add to the list of changes. */
export function countChanges(row: DiffRow): number {
	const count = isChange(row) ? 1 : 0;
	if (row.kind === "added" || row.kind === "removed") return count;
	return row.changes === 0 ? count : row.children.reduce((sum, child) => sum + countChanges(child), count);
}

/** The rows below a row: its children, or its members and items when all have one kind, in the order of the text. */
export function getChildRows(row: DiffRow): DiffRow[] {
	const shown = row.after ?? row.before;
	if (row.children.length > 0 || row.kind === "changed" || !shown) return row.children;
	const kind = row.kind === "moved" ? "same" : row.kind;
	const ids = new Map<string, number>();
	const rows: DiffRow[] = [];
	for (const [index, entry] of shown.node.entries.entries()) {
		if (entry.key === "Quantity" && isQuantityPair(shown.node)) continue;
		const [before, after] = [row.before, row.after].map((side) =>
			side?.node.entries[index]?.key === entry.key ? toEntrySide(side, index) : null,
		) as [Side | null, Side | null];
		if (entry.key === "Items" && entry.node.kind === "list") {
			rows.push(...getChildRows({ ...row, before, after }));
			continue;
		}
		const child: DiffRow = { ...row, kind, before, after, changes: 0, spellings: 0, position: null };
		rows.push(makeIdUnique(Object.assign(child, toSlot(entry.node, entry.key, shown.node.kind === "list", row)), ids));
	}
	return rows;
}

/** Makes the id of a row unique among its siblings. */
export function makeIdUnique(row: DiffRow, ids: Map<string, number>): DiffRow {
	const earlier = ids.get(row.id) ?? 0;
	ids.set(row.id, earlier + 1);
	if (earlier > 0) row.id = `${row.id}~${earlier + 1}`;
	return row;
}

function toSlot(node: Node, key: string, isItem: boolean, parent: RowSlot): RowSlot {
	if (!isItem) return { label: key, labelKind: "member", ...toChildPath(parent, key, false) };
	const { label, labelKind, step } = toItemLabel(node, key);
	return { label, labelKind, ...toChildPath(parent, `[${step}]`, true) };
}

/** The label of a list item, and its step in a path. */
export function toItemLabel(node: Node, index: string): { label: string; labelKind: "key" | "text"; step: string } {
	const key = getItemKey(node);
	if (key === undefined) return { label: `[${index}]`, labelKind: "key", step: index };
	const isText = node.entries.length === 0 && node.kind !== "structure";
	return { label: key, labelKind: isText ? "text" : "key", step: JSON.stringify(key) };
}

/** The path and id of a row one step below another. */
export function toChildPath({ path, id }: { path: string; id: string }, step: string, isItem: boolean) {
	const dot = isItem || path === "" ? "" : ".";
	return { path: `${path}${dot}${step}`, id: `${id}${id === "" || isItem ? "" : "."}${step}` };
}
