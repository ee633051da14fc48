import { type Signal, signal } from "@preact/signals";
import { SEVERITIES } from "../rules/finding";
import type { FindingFilter, FindingGrouping } from "./documents/findings";

/**
 * The screens of the workbench in the order of their tabs, and what opening a text does on each: Inspect shows the text,
 * Compare assigns it to the waiting side, any other screen switches to Inspect. ui/screens.ts has their components,
 * test/browser/screens.ts how tests open them.
 */
export const SCREENS = {
	inspect: { onOpened: "stay" },
	compare: { onOpened: "assign" },
	lookup: { onOpened: "inspect" },
} as const satisfies { readonly [screen: string]: { onOpened: "stay" | "assign" | "inspect" } };

export type Screen = keyof typeof SCREENS;

export const SCREEN_NAMES = Object.keys(SCREENS) as readonly Screen[];

/** The current screen of the workbench, and the state of screens and panes that no document has. */
export interface ScreenStore {
	current: Signal<Screen>;
	/** The query and the opened result of Look up; "" for none. */
	lookup: { query: Signal<string>; opened: Signal<string> };
	problems: ProblemsView;
	/** Whether there is a box to paste into, because the browser did not grant access to the clipboard. */
	isPasteBoxOpen: Signal<boolean>;
	/** Shows the Look up screen with a query. */
	openLookup: (query: string) => void;
}

/** The view state of the problems pane, shared by all documents. */
interface ProblemsView {
	/** Whether the pane is open; null: depends on the height of the panel. */
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
			filter: signal({ severities: new Set(SEVERITIES.filter((severity) => severity !== "info")), text: "" }),
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
