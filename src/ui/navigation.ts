import { type ApiPath, listPathsAbove } from "../document/path";
import { toItemId } from "../workspace/documents/findings";
import type { OpenDocument } from "../workspace/documents/openDocument";
import { findItemByOffset } from "../workspace/tree/rows";

/** Selects the item of a path in the tree and unfolds what hides it. */
export function goToPath({ view }: OpenDocument, path: ApiPath): void {
	const id = toItemId(path);
	view.filter.value = "";
	view.expanded.value = new Set([...view.expanded.value, ...listPathsAbove(id)]);
	view.selected.value = id;
}

/** Selects the item that stands at an offset of the text. */
export function goToOffset({ view, document }: OpenDocument, offset: number): void {
	const { id, above } = findItemByOffset(document, offset);
	view.filter.value = "";
	view.expanded.value = new Set([...view.expanded.value, ...above]);
	view.selected.value = id;
}
