import { type Signal, signal } from "@preact/signals";
import type { Effect } from "../../diff/change";

/** How a comparison is shown; each has a text `compare_mode_…` on screen. */
export const COMPARE_MODES = ["tree", "unified", "split"] as const;

type CompareMode = (typeof COMPARE_MODES)[number];

/** Only changes with this effect; "all" for every one, "none" for those without. */
export type EffectFilter = Effect | "all" | "none";

/** What the user wants to see of a comparison. */
export interface CompareView {
	mode: Signal<CompareMode>;
	/** Also what is only spelled differently. */
	spellings: Signal<boolean>;
	effect: Signal<EffectFilter>;
	/** Id of the selected row. */
	selected: Signal<string>;
	/** Rows folded or unfolded against what they would be. */
	toggled: Signal<ReadonlySet<string>>;
}

export function createCompareView(): CompareView {
	return {
		mode: signal("tree"),
		spellings: signal(false),
		effect: signal("all"),
		selected: signal(""),
		toggled: signal(new Set()),
	};
}
