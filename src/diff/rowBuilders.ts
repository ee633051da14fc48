import type { SpellingReason } from "./change";
import type { DiffRow, RowChildren, RowSlot } from "./diffRows";
import type { Side } from "./side";

/** Creates a row without differences. */
export function createRow({ path, id, label, labelKind }: RowSlot, before: Side | null, after: Side | null): DiffRow {
	const state = { children: [], changes: 0, spellings: 0, spelling: null, change: null, position: null };
	return { kind: "same", path, id, label, labelKind, before, after, ...state };
}

/** Sets the kind of a row, whatever is below it. */
export function toLeaf(row: DiffRow, kind: DiffRow["kind"], spelling: SpellingReason | null = null): DiffRow {
	row.kind = kind;
	row.spelling = spelling;
	row.changes = kind === "same" || kind === "spelling" ? 0 : 1;
	row.spellings = kind === "spelling" ? 1 : 0;
	return row;
}

/** Sets the children of a row, and derives its kind from them. */
export function withChildren(row: DiffRow, { rows, spelling }: RowChildren): DiffRow {
	row.children = rows;
	row.spelling = spelling;
	row.spellings = spelling === null ? 0 : 1;
	for (const child of rows) {
		row.changes += child.changes;
		row.spellings += child.spellings;
	}
	row.kind = row.changes > 0 ? "changed" : row.spellings > 0 ? "spelling" : "same";
	return row;
}

/** Turns the changes of a row and those below it into differences in spelling. */
export function downgradeToSpelling(row: DiffRow, reason: SpellingReason): DiffRow {
	if (row.changes === 0) return row;
	row.kind = "spelling";
	if (row.children.length === 0) row.spelling = reason;
	row.spellings += row.changes;
	row.changes = 0;
	for (const child of row.children) downgradeToSpelling(child, reason);
	return row;
}
