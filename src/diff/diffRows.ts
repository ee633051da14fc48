import type { Node } from "../document/node";
import { getItemKey } from "../document/path";
import { isQuantityPair } from "../model/listIdentity";
import type { Change, SpellingReason } from "./change";
import { type Side, toEntrySide } from "./side";

/**
 * same: nothing differs. spelling: written differently, but it means the same. added, removed: on one side only.
 * moved: at another place of a list whose order counts. changed: another value, or something below has changed.
 */
export type RowKind = "same" | "spelling" | "changed" | "added" | "removed" | "moved";

/** One line of the two columns: a member or item as it is before and after. */
export interface DiffRow {
	kind: RowKind;
	/** Unique in the tree: the path, with a number behind where items share a key. */
	id: string;
	/** Keyed path from what is compared: `Origins["media"].DomainName`; names are those before, where there was one. */
	path: string;
	/** The member's name or the item's key; the text of an item that is one. */
	label: string;
	nameIs: "member" | "key" | "text";
	before: Side | null;
	after: Side | null;
	/** What stands below; empty where all of it is of the row's own kind: see `rowsBelow`. */
	children: DiffRow[];
	/** Rows that show a change: this one and those below. */
	changes: number;
	/** Rows that only differ in spelling: this one and those below. */
	spellings: number;
	spelling: SpellingReason | null;
	/** The entry of the list of changes that tells of this row; several rows may share one. */
	change: Change | null;
	/** Places in a list whose order counts, from 1. */
	position: { before: number | null; after: number | null } | null;
}

/** What a row is about, before it is known what became of it. */
export type RowSlot = Pick<DiffRow, "path" | "id" | "label" | "nameIs">;

/** What stands below a row. */
export interface RowChildren {
	rows: DiffRow[];
	/** How the list as a whole is written differently: the items of a set in another order, an empty list left out. */
	spelling: SpellingReason | null;
}

/** Whether a row stands for a change by itself, and not only for changes below it. */
export function isChange(row: DiffRow): boolean {
	if (row.spelling === "follows") return false;
	if (row.kind === "added" || row.kind === "removed" || row.kind === "moved") return true;
	return row.kind === "changed" && row.children.length === 0;
}

/** Number of entries that the rows from here on put into the list of changes. */
export function countChanges(row: DiffRow): number {
	const own = isChange(row) ? 1 : 0;
	if (row.kind === "added" || row.kind === "removed") return own;
	return row.changes === 0 ? own : row.children.reduce((sum, child) => sum + countChanges(child), own);
}

/** The rows below one: its children, or for a branch all of one kind its members and items, in the order of the text. */
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

/** A row under an id that none of its siblings has yet. */
export function makeIdUnique(row: DiffRow, ids: Map<string, number>): DiffRow {
	const earlier = ids.get(row.id) ?? 0;
	ids.set(row.id, earlier + 1);
	if (earlier > 0) row.id = `${row.id}~${earlier + 1}`;
	return row;
}

function toSlot(node: Node, key: string, isItem: boolean, parent: RowSlot): RowSlot {
	if (!isItem) return { label: key, nameIs: "member", ...toChildPath(parent, key, false) };
	const { label, nameIs, step } = toItemLabel(node, key);
	return { label, nameIs, ...toChildPath(parent, `[${step}]`, true) };
}

/** How an item of a list is called, and the step of a path to it. */
export function toItemLabel(node: Node, index: string): { label: string; nameIs: "key" | "text"; step: string } {
	const key = getItemKey(node);
	if (key === undefined) return { label: `[${index}]`, nameIs: "key", step: index };
	const isText = node.entries.length === 0 && node.kind !== "structure";
	return { label: key, nameIs: isText ? "text" : "key", step: JSON.stringify(key) };
}

/** The path and id one step below a row. */
export function toChildPath({ path, id }: { path: string; id: string }, step: string, isItem: boolean) {
	const dot = isItem || path === "" ? "" : ".";
	return { path: `${path}${dot}${step}`, id: `${id}${id === "" || isItem ? "" : "."}${step}` };
}
