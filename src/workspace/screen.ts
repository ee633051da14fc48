import { signal } from "@preact/signals";

export type Screen = "inspect" | "compare" | "lookup";

/** Which of the workbench's screens is shown. */
export const screen = signal<Screen>("inspect");

/** What is being looked up, and the result that is opened; "" for none. */
export const lookupState = { query: signal(""), opened: signal("") };

/** Shows the Look up screen with a query. */
export function openLookup(query: string): void {
	lookupState.query.value = query;
	lookupState.opened.value = "";
	screen.value = "lookup";
}
