import { type Signal, signal } from "@preact/signals";

export type Screen = "inspect" | "compare" | "lookup";

/** Which of the workbench's screens is shown, and what is looked up. */
export interface ScreenStore {
	current: Signal<Screen>;
	/** What is being looked up, and the result that is opened; "" for none. */
	lookup: { query: Signal<string>; opened: Signal<string> };
	/** Shows the Look up screen with a query. */
	openLookup: (query: string) => void;
}

export function createScreenStore(): ScreenStore {
	const current = signal<Screen>("inspect");
	const lookup = { query: signal(""), opened: signal("") };
	return {
		current,
		lookup,
		openLookup: (query) => {
			lookup.query.value = query;
			lookup.opened.value = "";
			current.value = "lookup";
		},
	};
}
