import type { Document } from "../document/document";
import type { CopyKind } from "../workspace/tree/clipboardText";
import type { TreeItem } from "../workspace/tree/items";
import type { Workspace } from "../workspace/workspace";
import { copyToClipboard } from "./parts/clipboard";

/** Copies an item of the tree. The code that writes formats is fetched when it is first needed. */
export async function copyItem(
	{ secrets, toast }: Workspace,
	document: Document,
	item: TreeItem,
	kind: CopyKind,
	what: string,
): Promise<void> {
	const { getCopyText } = await import("../workspace/tree/clipboardText");
	await copyToClipboard(toast, getCopyText(document, item, kind, secrets), what);
}
