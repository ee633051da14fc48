import { getAncestorPaths, toItemId } from "../workspace/documents/findings";
import type { OpenDocument } from "../workspace/documents/store";
import { findItemByOffset } from "../workspace/tree/rows";

/** Selects the item of a path in the tree and unfolds what hides it. */
export function goToPath({ view }: OpenDocument, path: string): void {
	const id = toItemId(path);
	view.filter.value = "";
	view.expanded.value = new Set([...view.expanded.value, ...getAncestorPaths(id)]);
	view.selected.value = id;
}

/** Selects the item that stands at an offset of the text. */
export function goToOffset({ view, document }: OpenDocument, offset: number): void {
	const { id, above } = findItemByOffset(document, offset);
	view.filter.value = "";
	view.expanded.value = new Set([...view.expanded.value, ...above]);
	view.selected.value = id;
}
