import type { Document } from "../document/document";
import type { CopyKind } from "../workspace/copying";
import type { TreeItem } from "../workspace/tree";
import { copy } from "./parts/clipboard";

/** Copies an item of the tree. The code that writes formats is fetched when it is first needed. */
export async function copyItem(document: Document, item: TreeItem, kind: CopyKind, what: string): Promise<void> {
	const { copyText } = await import("../workspace/copying");
	await copy(copyText(document, item, kind), what);
}
