import type { OpenDocument } from "../workspace/documents";
import { itemIdOf, pathsTo } from "../workspace/findings";
import { itemByOffset } from "../workspace/rows";

/** Selects the item of a path in the tree and unfolds what hides it. */
export function goTo({ view }: OpenDocument, path: string): void {
	const id = itemIdOf(path);
	view.filter.value = "";
	view.expanded.value = new Set([...view.expanded.value, ...pathsTo(id)]);
	view.selected.value = id;
}

/** Selects the item that stands at an offset of the text. */
export function goToOffset({ view, document }: OpenDocument, offset: number): void {
	const { id, above } = itemByOffset(document, offset);
	view.filter.value = "";
	view.expanded.value = new Set([...view.expanded.value, ...above]);
	view.selected.value = id;
}
