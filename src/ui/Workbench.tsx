import "./styles/pages/workbench.css";
import { useEffect } from "preact/hooks";
import type { ApiPath } from "../document/path";
import type { OpenDocument } from "../workspace/documents/openDocument";
import { servePopups } from "../workspace/popupBridge";
import { SCREEN_NAMES } from "../workspace/screen";
import { phrase } from "../workspace/text/phrase";
import type { Workspace } from "../workspace/workspace";
import { CaptureChip } from "./CaptureChip";
import { goToPath } from "./navigation";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { onTabKeys } from "./parts/tabKeys";
import { SCREEN_VIEWS } from "./screens";
import { usePasteAndDrop } from "./textSources";
import { useWorkspace } from "./workspaceContext";

/**
 * The whole workbench: what panel and tab show.
 * @param onSettings opens the settings page
 */
export function Workbench({ onSettings }: { onSettings?: () => void }) {
	const workspace = useWorkspace();
	const { screen, toast } = workspace;
	const shown = screen.current.value;
	const { component: ScreenView, tools: ScreenTools } = SCREEN_VIEWS[shown];
	usePasteAndDrop();
	useEffect(() => servePopups(workspace, (open, path) => showInTree(workspace, open, path)), [workspace]);
	return (
		<main class="app">
			<header class="bar">
				<div class="screens" role="tablist" aria-label={phrase("screens")} onKeyDown={onTabKeys}>
					{SCREEN_NAMES.map((name) => (
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
							{phrase(SCREEN_VIEWS[name].label)}
						</button>
					))}
				</div>
				<span class="grow" />
				<CaptureChip onSettings={onSettings} />
				{ScreenTools && <ScreenTools />}
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
				<ScreenView />
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
