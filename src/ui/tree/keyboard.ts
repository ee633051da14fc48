import type { VisibleRow } from "../../workspace/tree/rows";

/** What a key asks of the tree; null when the key is not the tree's. */
export type TreeMove =
	| { do: "select"; index: number }
	| { do: "expand" | "collapse"; index: number }
	| { do: "expandSiblings"; index: number };

/** Keys of the ARIA tree pattern. `page` is the number of rows in view. */
export function getTreeMove(key: string, rows: readonly VisibleRow[], at: number, page: number): TreeMove | null {
	const last = rows.length - 1;
	const select = (index: number): TreeMove => ({ do: "select", index: Math.min(last, Math.max(0, index)) });
	const row = rows[at];
	if (!row) return null;
	switch (key) {
		case "ArrowDown":
			return select(at + 1);
		case "ArrowUp":
			return select(at - 1);
		case "PageDown":
			return select(at + page);
		case "PageUp":
			return select(at - page);
		case "Home":
			return select(0);
		case "End":
			return select(last);
		case "ArrowRight":
			if (!row.expandable) return null;
			return row.expanded ? select(at + 1) : { do: "expand", index: at };
		case "ArrowLeft":
			if (row.expandable && row.expanded) return { do: "collapse", index: at };
			return select(findParentIndex(rows, at));
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

/** The next row whose name begins with what was typed, from the one behind `at` and around; -1 when none does. */
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
