import { signal } from "@preact/signals";
import { screen } from "./screen";

/** Keys of the two open documents that the Compare screen shows; null for a side not chosen yet. */
export const sides = signal<{ before: string | null; after: string | null }>({ before: null, after: null });

/** Shows two open documents side by side. */
export function compareDocuments(before: string, after: string): void {
	sides.value = { before, after };
	screen.value = "compare";
}

/** Puts each document in the place of the other. */
export function swapSides(): void {
	const { before, after } = sides.value;
	sides.value = { before: after, after: before };
}
