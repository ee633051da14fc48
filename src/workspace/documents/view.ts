import { type Signal, signal } from "@preact/signals";

/** The view state of a document. */
export interface DocumentView {
	/** Ids of expanded tree items. */
	expanded: Signal<ReadonlySet<string>>;
	/** Id of the selected tree item. */
	selected: Signal<string>;
	filter: Signal<string>;
	/** Shows absent members with their defaults. */
	showDefaults: Signal<boolean>;
	pane: Signal<"tree" | "source">;
	/** Scroll offset of the tree in pixels. */
	scroll: { top: number };
}

/** Id of the root of every tree. */
export const ROOT_ITEM_ID = "";

export function createDocumentView(): DocumentView {
	return {
		expanded: signal(new Set([ROOT_ITEM_ID])),
		selected: signal(ROOT_ITEM_ID),
		filter: signal(""),
		showDefaults: signal(false),
		pane: signal("tree"),
		scroll: { top: 0 },
	};
}
