import { API_VERSIONS, isApiVersion } from "../../schema/versions";
import { phrase } from "../../workspace/text/phrase";
import { showEditResult } from "../opening";
import { useWorkspace } from "../workspaceContext";

/** The API version that the current document is read by; nothing when none is open. */
export function VersionChoice() {
	const workspace = useWorkspace();
	const open = workspace.documents.current.value;
	if (open === null) return null;
	const { apiVersion, apiVersionFrom } = open.document;
	return (
		<label class="chip" title={phrase("version_title", { source: phrase(`version_from_${apiVersionFrom}`) })}>
			{phrase("version_label")}{" "}
			<select
				value={apiVersion}
				onChange={(event) => {
					const chosen = event.currentTarget.value;
					if (!isApiVersion(chosen)) return;
					void showEditResult(workspace, workspace.documents.setApiVersion(open.key, chosen));
				}}
			>
				{[...API_VERSIONS].reverse().map((version) => (
					<option key={version}>{version}</option>
				))}
			</select>
		</label>
	);
}
