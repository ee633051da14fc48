import { type Signal, signal } from "@preact/signals";
import { SEVERITIES } from "../rules/finding";
import type { FindingFilter, FindingGrouping } from "./documents/findings";

/**
 * The screens of the workbench in the order of their tabs, and what opening a text does on each: Inspect shows the text,
 * Compare assigns it to the side that is waiting, any other screen gives way to Inspect. What they look like stands in
 * ui/screens.ts, how tests get there in test/browser/screens.ts.
 */
export const SCREENS = {
	inspect: { onOpened: "stay" },
	compare: { onOpened: "assign" },
	lookup: { onOpened: "inspect" },
} as const satisfies { readonly [screen: string]: { onOpened: "stay" | "assign" | "inspect" } };

export type Screen = keyof typeof SCREENS;

export const SCREEN_NAMES = Object.keys(SCREENS) as readonly Screen[];

/** Which of the workbench's screens is shown, what is looked up, and what the user wants to see of the problems. */
export interface ScreenStore {
	current: Signal<Screen>;
	/** What is being looked up, and the result that is opened; "" for none. */
	lookup: { query: Signal<string>; opened: Signal<string> };
	problems: ProblemsView;
	/** Whether there is a box to paste into, because the browser did not hand over the clipboard. */
	isPasteBoxOpen: Signal<boolean>;
	/** Shows the Look up screen with a query. */
	openLookup: (query: string) => void;
}

/** What the user wants to see of the problems, whichever document is open. */
interface ProblemsView {
	/** Whether the list is open; null leaves it to the height of the panel. */
	isUnfolded: Signal<boolean | null>;
	filter: Signal<FindingFilter>;
	grouping: Signal<FindingGrouping | null>;
}

export function createScreenStore(): ScreenStore {
	const current = signal<Screen>("inspect");
	const lookup = { query: signal(""), opened: signal("") };
	return {
		current,
		lookup,
		problems: {
			isUnfolded: signal(null),
			filter: signal({ severities: new Set(SEVERITIES), text: "" }),
			grouping: signal(null),
		},
		isPasteBoxOpen: signal(false),
		openLookup: (query) => {
			lookup.query.value = query;
			lookup.opened.value = "";
			current.value = "lookup";
		},
	};
}
