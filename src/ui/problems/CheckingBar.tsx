import type { OpenDocument } from "../../workspace/documents/openDocument";
import { phrase } from "../../workspace/text/phrase";
import { showEditResult } from "../opening";
import { useWorkspace } from "../workspaceContext";

/** Progress of checking a large document; nothing when it is done. */
export function CheckingBar({ open }: { open: OpenDocument }) {
	const workspace = useWorkspace();
	const { documents } = workspace;
	const { checking } = open;
	if (checking === null || checking === "pending") return null;
	if (checking === "abandoned") {
		return (
			<div class="progress-line">
				<span role="status">{phrase("problems_checking_left")}</span>
				<button type="button" class="link" onClick={() => void showEditResult(workspace, documents.recheck(open))}>
					{phrase("problems_check_again")}
				</button>
			</div>
		);
	}
	const share = checking.share.value;
	return (
		<div class="progress-line">
			<progress aria-label={phrase("problems_checking")} value={share} max={1} />
			<span role="status">{phrase("problems_checking")}</span>
			<span class="quiet">{phrase("progress_percent", { percent: Math.floor(share * 100) })}</span>
			<button type="button" class="link" onClick={() => documents.cancelCheck(open)}>
				{phrase("cancel")}
			</button>
		</div>
	);
}
