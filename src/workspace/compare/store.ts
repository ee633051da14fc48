import { type Signal, signal } from "@preact/signals";
import { type CompareView, createCompareView } from "./view";

export type CompareSide = "before" | "after";

/** Keys of the two open documents that are compared; null for a side not chosen yet. */
export type CompareSides = { [side in CompareSide]: string | null };

/** What is compared, and how it is shown. */
export interface CompareStore {
	sides: Signal<CompareSides>;
	/** The side that gets the document opened next; null: the empty one, else "after". */
	waitingSide: Signal<CompareSide | null>;
	/** Assigns a document that was just opened to the waiting side. */
	assignToWaitingSide: (key: string) => void;
	/** Swaps the two sides. */
	swap: () => void;
	view: CompareView;
}

export function createCompareStore(): CompareStore {
	const sides = signal<CompareSides>({ before: null, after: null });
	const waitingSide = signal<CompareSide | null>(null);
	return {
		sides,
		waitingSide,
		assignToWaitingSide: (key) => {
			const side = waitingSide.value ?? (sides.value.before === null ? "before" : "after");
			sides.value = { ...sides.value, [side]: key };
			waitingSide.value = null;
		},
		swap: () => {
			const { before, after } = sides.value;
			sides.value = { before: after, after: before };
		},
		view: createCompareView(),
	};
}
