import type { TableRow } from "../../workspace/table/readTable";
import type { OpenTable } from "../../workspace/table/store";
import type { Workspace } from "../../workspace/workspace";
import { openComparison, openText } from "../opening";

/**
 * Opens a distribution of a list as a document of its own: with its own text, so that editing, copying and the source
 * view deal with one distribution instead of the whole list.
 */
export async function openTableRow(
	workspace: Workspace,
	listing: OpenTable,
	{ start, end, id, text: own }: TableRow,
): Promise<string | undefined> {
	const { document, text } = listing;
	// Cut out, an XML element no longer tells its namespace.
	const apiVersion = document && document.apiVersionFrom !== "default" ? document.apiVersion : undefined;
	const [key] = await openText(workspace, own ?? text.slice(start, end), id || undefined, {
		format: document?.format,
		apiVersion,
	});
	return key;
}

/** Opens two distributions of a list and shows them side by side. */
export async function compareTableRows(
	workspace: Workspace,
	listing: OpenTable,
	before: TableRow,
	after: TableRow,
): Promise<void> {
	const left = await openTableRow(workspace, listing, before);
	const right = await openTableRow(workspace, listing, after);
	if (left !== undefined && right !== undefined) openComparison(workspace, left, right);
}
