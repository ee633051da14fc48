import type { VisibleRow } from "../../workspace/tree/rows";
import { getTargetIndex } from "../parts/keys";

/** What a key does in the tree. */
export type TreeMove =
	| { do: "select"; index: number }
	| { do: "expand" | "collapse"; index: number }
	| { do: "expandSiblings"; index: number };

/**
 * Keys of the ARIA tree pattern.
 * @param page number of rows in view
 * @returns null for a key that the tree does not handle
 */
export function getTreeMove(key: string, rows: readonly VisibleRow[], at: number, page: number): TreeMove | null {
	const row = rows[at];
	if (!row) return null;
	const target = getTargetIndex(key, at, rows.length, page);
	if (target !== null) return { do: "select", index: target };
	switch (key) {
		case "ArrowRight":
			if (!row.expandable) return null;
			// The first child, if there is one.
			return row.expanded ? { do: "select", index: Math.min(at + 1, rows.length - 1) } : { do: "expand", index: at };
		case "ArrowLeft":
			if (row.expandable && row.expanded) return { do: "collapse", index: at };
			return { do: "select", index: findParentIndex(rows, at) };
		case "Enter":
		case " ":
			return row.expandable ? { do: row.expanded ? "collapse" : "expand", index: at } : null;
		case "*":
			return { do: "expandSiblings", index: at };
		default:
			return null;
	}
}

function findParentIndex(rows: readonly VisibleRow[], at: number): number {
	const level = rows[at]?.item.level ?? 0;
	for (let index = at - 1; index >= 0; index--) if ((rows[index]?.item.level ?? 0) < level) return index;
	return at;
}

/** The next row after `at`, or from the top, whose name begins with what was typed; -1 when none does. */
export function findTypeAheadRow(rows: readonly VisibleRow[], at: number, typed: string): number {
	const wanted = typed.toLowerCase();
	const from = typed.length > 1 ? at : at + 1;
	for (let step = 0; step < rows.length; step++) {
		const index = (from + step) % rows.length;
		const item = rows[index]?.item;
		if (item && item.kind !== "note" && item.name.toLowerCase().startsWith(wanted)) return index;
	}
	return -1;
}
