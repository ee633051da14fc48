import type { TableRow } from "../../workspace/table/readTable";
import type { OpenTable } from "../../workspace/table/store";
import type { Workspace } from "../../workspace/workspace";
import { openComparison, openText } from "../opening";

/**
 * Opens a distribution of a list as a document of its own: with its own text, so that editing, copying and the source
 * view deal with one distribution instead of the whole list.
 */
export async function openTableRow(workspace: Workspace, table: OpenTable, row: TableRow): Promise<string | undefined> {
	const { document, text } = table;
	// Cut out of its list, an XML element has no namespace of its own.
	const apiVersion = document && document.apiVersionFrom !== "default" ? document.apiVersion : undefined;
	const [key] = await openText(workspace, row.text ?? text.slice(row.start, row.end), row.id || undefined, {
		format: document?.format,
		apiVersion,
	});
	return key;
}

/** Opens two distributions of a list and shows them side by side. */
export async function compareTableRows(
	workspace: Workspace,
	table: OpenTable,
	before: TableRow,
	after: TableRow,
): Promise<void> {
	const left = await openTableRow(workspace, table, before);
	const right = await openTableRow(workspace, table, after);
	if (left !== undefined && right !== undefined) openComparison(workspace, left, right);
}
