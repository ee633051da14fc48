import type { OpenDocument } from "../../workspace/documents/openDocument";
import { plural } from "../../workspace/text/phrase";
import type { Workspace } from "../../workspace/workspace";
import { showEditResult } from "../opening";

/** Applies the safe fixes of all rules that are not switched off, and says how many there were. Undo takes them back. */
export async function applySafeFixes(workspace: Workspace, { key }: OpenDocument): Promise<void> {
	const result = await showEditResult(workspace, workspace.documents.fixSafely(key));
	if (result.kind === "done") workspace.toast.show(plural("problems_fixed", result.applied));
}
