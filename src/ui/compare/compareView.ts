import { signal } from "@preact/signals";
import type { Effect } from "../../diff/change";

export type CompareMode = "tree" | "unified" | "split";

/** What the user wants to see of a comparison. */
export const compareView = {
	mode: signal<CompareMode>("tree"),
	/** Also what is only spelled differently. */
	spellings: signal(false),
	/** Only changes with this effect; "all" for every one, "none" for those without. */
	effect: signal<Effect | "all" | "none">("all"),
	/** Id of the selected row. */
	selected: signal(""),
	/** Rows folded or unfolded against what they would be. */
	toggled: signal<ReadonlySet<string>>(new Set()),
};
