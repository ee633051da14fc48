import "./styles/pages/workbench.css";
import { useEffect } from "preact/hooks";
import type { ApiPath } from "../document/path";
import { API_VERSIONS, isApiVersion } from "../schema/versions";
import { registerHarImport } from "../workspace/capture/lazyImport";
import { currentDocument, type OpenDocument, setApiVersion } from "../workspace/documents/store";
import { servePopups } from "../workspace/popupBridge";
import { type Screen, screen } from "../workspace/screen";
import { phrase } from "../workspace/text/phrase";
import { toast } from "../workspace/toast";
import { CaptureChip } from "./CaptureChip";
import { InspectScreen } from "./inspect/InspectScreen";
import { goToPath } from "./navigation";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { lazy } from "./parts/Lazy";
import { onTabKeys } from "./parts/tabKeys";
import { usePasteAndDrop } from "./textSources";

const LookupScreen = lazy(async () => (await import("./lookup/LookupScreen")).LookupScreen);
const CompareScreen = lazy(async () => (await import("./compare/CompareScreen")).CompareScreen);

const SCREENS: readonly Screen[] = ["inspect", "compare", "lookup"];

/**
 * The whole workbench: what panel and tab show.
 * @param onSettings opens the settings page
 */
export function Workbench({ onSettings }: { onSettings?: () => void }) {
	usePasteAndDrop();
	useEffect(() => servePopups(showInTree), []);
	useEffect(registerHarImport, []);
	return (
		<main class="app">
			<header class="bar">
				<div class="screens" role="tablist" aria-label={phrase("screens")} onKeyDown={onTabKeys}>
					{SCREENS.map((name) => (
						<button
							key={name}
							type="button"
							role="tab"
							aria-selected={screen.value === name}
							tabIndex={screen.value === name ? 0 : -1}
							onClick={() => {
								screen.value = name;
							}}
						>
							{phrase(`screen_${name}`)}
						</button>
					))}
				</div>
				<span class="grow" />
				<CaptureChip onSettings={onSettings} />
				{screen.value === "inspect" && currentDocument.value && <VersionChoice open={currentDocument.value} />}
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
			<ErrorBoundary key={screen.value} view="screen">
				{screen.value === "lookup" && <LookupScreen />}
				{screen.value === "compare" && <CompareScreen />}
				{screen.value === "inspect" && <InspectScreen />}
			</ErrorBoundary>
			<div class="toast" role="status" data-shown={toast.value !== ""}>
				{toast.value}
			</div>
		</main>
	);
}

function showInTree(open: OpenDocument, path: ApiPath): void {
	screen.value = "inspect";
	goToPath(open, path);
}

/** The API version that the current document is read by. */
function VersionChoice({ open }: { open: OpenDocument }) {
	const { apiVersion, apiVersionFrom } = open.document;
	return (
		<label class="chip" title={phrase("version_title", { source: phrase(`version_from_${apiVersionFrom}`) })}>
			{phrase("version_label")}{" "}
			<select
				value={apiVersion}
				onChange={(event) => {
					const chosen = event.currentTarget.value;
					if (isApiVersion(chosen)) setApiVersion(open.key, chosen);
				}}
			>
				{[...API_VERSIONS].reverse().map((version) => (
					<option key={version}>{version}</option>
				))}
			</select>
		</label>
	);
}
