import type { OpenDocument } from "../../workspace/documents/openDocument";
import { plural } from "../../workspace/text/phrase";
import type { Workspace } from "../../workspace/workspace";
import { showEditResult } from "../opening";

/** Applies all safe fixes of the rules that are on, and shows how many. Undo reverts them. */
export async function applySafeFixes(workspace: Workspace, { key }: OpenDocument): Promise<void> {
	const result = await showEditResult(workspace, workspace.documents.fixSafely(key));
	if (result.kind === "done") workspace.toast.show(plural("problems_fixed", result.applied));
}
