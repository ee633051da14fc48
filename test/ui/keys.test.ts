import { expect, test } from "vitest";
import { getTargetIndex } from "../../src/ui/parts/keys";
import { getTreeMove } from "../../src/ui/tree/keyboard";
import type { VisibleRow } from "../../src/workspace/tree/rows";

test("keys lead from row to row and stop at the ends of the list", () => {
	expect(["ArrowDown", "ArrowUp", "Home", "End"].map((key) => getTargetIndex(key, 1, 5))).toEqual([2, 0, 0, 4]);
	expect(["PageDown", "PageUp"].map((key) => getTargetIndex(key, 1, 5, 3))).toEqual([4, 0]);
	expect(getTargetIndex("ArrowDown", 4, 5)).toBe(4);
	expect(getTargetIndex("ArrowUp", 0, 5)).toBe(0);
});

test("without a current row they begin with the first", () => {
	expect(getTargetIndex("ArrowDown", -1, 5)).toBe(0);
	expect(getTargetIndex("ArrowUp", -1, 5)).toBe(0);
});

test("other keys lead nowhere, nor does any key of an empty list, nor a page where there are none", () => {
	expect(["Enter", "a", "constructor", "PageDown"].map((key) => getTargetIndex(key, 1, 5))).toEqual(
		Array(4).fill(null),
	);
	expect(getTargetIndex("Home", -1, 0)).toBe(null);
});

/** A tree of a folded, an unfolded and a lower row. */
const ROWS = [
	{ item: { level: 0 }, expandable: true, expanded: false },
	{ item: { level: 0 }, expandable: true, expanded: true },
	{ item: { level: 1 }, expandable: false, expanded: false },
] as VisibleRow[];

test("in a tree the arrows to the sides unfold, fold and go to what is above or below", () => {
	const moves = (key: string) => ROWS.map((_, at) => getTreeMove(key, ROWS, at, 10));
	expect(moves("ArrowRight")).toEqual([{ do: "expand", index: 0 }, { do: "select", index: 2 }, null]);
	expect(moves("ArrowLeft")).toEqual([
		{ do: "select", index: 0 },
		{ do: "collapse", index: 1 },
		{ do: "select", index: 1 },
	]);
	expect(moves("End")).toEqual(Array(3).fill({ do: "select", index: 2 }));
	expect(getTreeMove("ArrowDown", [], 0, 10)).toBe(null);
});
