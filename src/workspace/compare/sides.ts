import { signal } from "@preact/signals";
import { screen } from "../screen";

/** Keys of the two open documents that the Compare screen shows; null for a side not chosen yet. */
export const compareSides = signal<{ before: string | null; after: string | null }>({ before: null, after: null });

export type CompareSide = "before" | "after";

/** The side that takes what is pasted next; null: the one that is empty, else the later one. */
export const pasteSide = signal<CompareSide | null>(null);

/** Puts a document that was just opened on the side that is waiting for it. */
export function assignToWaitingSide(key: string | undefined): void {
	if (key === undefined || screen.value !== "compare") return;
	const side = pasteSide.value ?? (compareSides.value.before === null ? "before" : "after");
	compareSides.value = { ...compareSides.value, [side]: key };
	pasteSide.value = null;
}

/** Shows two open documents side by side. */
export function openComparison(before: string, after: string): void {
	compareSides.value = { before, after };
	screen.value = "compare";
}

/** Puts each document in the place of the other. */
export function swapSides(): void {
	const { before, after } = compareSides.value;
	compareSides.value = { before: after, after: before };
}
