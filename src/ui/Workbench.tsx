import "./styles/pages/workbench.css";
import { useEffect } from "preact/hooks";
import type { ApiPath } from "../document/path";
import { API_VERSIONS, isApiVersion } from "../schema/versions";
import type { OpenDocument } from "../workspace/documents/openDocument";
import { servePopups } from "../workspace/popupBridge";
import type { Screen } from "../workspace/screen";
import { phrase } from "../workspace/text/phrase";
import type { Workspace } from "../workspace/workspace";
import { CaptureChip } from "./CaptureChip";
import { InspectScreen } from "./inspect/InspectScreen";
import { goToPath } from "./navigation";
import { showEditResult } from "./opening";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { lazy } from "./parts/Lazy";
import { onTabKeys } from "./parts/tabKeys";
import { usePasteAndDrop } from "./textSources";
import { useWorkspace } from "./workspaceContext";

const LookupScreen = lazy(async () => (await import("./lookup/LookupScreen")).LookupScreen);
const CompareScreen = lazy(async () => (await import("./compare/CompareScreen")).CompareScreen);

const SCREENS: readonly Screen[] = ["inspect", "compare", "lookup"];

/**
 * The whole workbench: what panel and tab show.
 * @param onSettings opens the settings page
 */
export function Workbench({ onSettings }: { onSettings?: () => void }) {
	const workspace = useWorkspace();
	const { documents, screen, toast } = workspace;
	const current = documents.current.value;
	const shown = screen.current.value;
	usePasteAndDrop();
	useEffect(() => servePopups(workspace, (open, path) => showInTree(workspace, open, path)), [workspace]);
	return (
		<main class="app">
			<header class="bar">
				<div class="screens" role="tablist" aria-label={phrase("screens")} onKeyDown={onTabKeys}>
					{SCREENS.map((name) => (
						<button
							key={name}
							type="button"
							role="tab"
							aria-selected={shown === name}
							tabIndex={shown === name ? 0 : -1}
							onClick={() => {
								screen.current.value = name;
							}}
						>
							{phrase(`screen_${name}`)}
						</button>
					))}
				</div>
				<span class="grow" />
				<CaptureChip onSettings={onSettings} />
				{shown === "inspect" && current && <VersionChoice open={current} />}
				{onSettings && (
					<button
						type="button"
						class="link"
						aria-label={phrase("settings")}
						title={phrase("settings")}
						onClick={onSettings}
					>
						⚙
					</button>
				)}
			</header>
			<ErrorBoundary key={shown} view="screen">
				{shown === "lookup" && <LookupScreen />}
				{shown === "compare" && <CompareScreen />}
				{shown === "inspect" && <InspectScreen />}
			</ErrorBoundary>
			<div class="toast" role="status" data-shown={toast.text.value !== ""}>
				{toast.text.value}
			</div>
		</main>
	);
}

function showInTree({ screen }: Workspace, open: OpenDocument, path: ApiPath): void {
	screen.current.value = "inspect";
	goToPath(open, path);
}

/** The API version that the current document is read by. */
function VersionChoice({ open }: { open: OpenDocument }) {
	const workspace = useWorkspace();
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
