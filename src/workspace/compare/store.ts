import { type Signal, signal } from "@preact/signals";
import { type CompareView, createCompareView } from "./view";

export type CompareSide = "before" | "after";

/** Keys of the two open documents that are compared; null for a side not chosen yet. */
export type CompareSides = { [side in CompareSide]: string | null };

/** What is compared, and how it is shown. */
export interface CompareStore {
	sides: Signal<CompareSides>;
	/** The side that takes what is opened next; null: the one that is empty, else the later one. */
	waitingSide: Signal<CompareSide | null>;
	/** Puts a document that was just opened on the side that is waiting for it. */
	assignToWaitingSide: (key: string) => void;
	/** Puts each document in the place of the other. */
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
