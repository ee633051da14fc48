import "./lens.css";
import { useEffect } from "preact/hooks";
import { API_VERSIONS, isApiVersion } from "../schema/versions";
import { current, type OpenDocument, setApiVersion } from "../workspace/documents";
import { toast } from "../workspace/messages";
import { takeHarFiles } from "../workspace/receiving";
import { type Screen, screen } from "../workspace/screen";
import { answerPopups } from "../workspace/showing";
import { CaptureChip } from "./CaptureChip";
import { goTo } from "./goTo";
import { Inspect } from "./inspect/Inspect";

import { usePasteAndDrop } from "./opening";
import { Boundary } from "./parts/Boundary";
import { lazy } from "./parts/Lazy";
import { onTabKeys } from "./parts/tabKeys";

const LookupScreen = lazy(async () => (await import("./lookup/LookupScreen")).LookupScreen);
const CompareScreen = lazy(async () => (await import("./compare/CompareScreen")).CompareScreen);

const SCREENS: readonly (readonly [screen: Screen, label: string])[] = [
	["inspect", "Inspect"],
	["compare", "Compare"],
	["lookup", "Look up"],
];

/**
 * The whole workbench: what panel and tab show.
 * @param onSettings opens the settings page
 */
export function Workbench({ onSettings }: { onSettings?: () => void }) {
	usePasteAndDrop();
	useEffect(() => answerPopups(showInTree), []);
	useEffect(takeHarFiles, []);
	return (
		<main class="app">
			<header class="bar">
				<div class="screens" role="tablist" aria-label="Screen" onKeyDown={onTabKeys}>
					{SCREENS.map(([name, label]) => (
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
							{label}
						</button>
					))}
				</div>
				<span class="grow" />
				<CaptureChip />
				{screen.value === "inspect" && current.value && <VersionChoice open={current.value} />}
				{onSettings && (
					<button type="button" class="link" aria-label="Settings" title="Settings" onClick={onSettings}>
						⚙
					</button>
				)}
			</header>
			<Boundary key={screen.value} view="This screen">
				{screen.value === "lookup" && <LookupScreen />}
				{screen.value === "compare" && <CompareScreen />}
				{screen.value === "inspect" && <Inspect />}
			</Boundary>
			<div class="toast" role="status" data-shown={toast.value !== ""}>
				{toast.value}
			</div>
		</main>
	);
}

function showInTree(open: OpenDocument, path: string): void {
	screen.value = "inspect";
	goTo(open, path);
}

const SOURCES = {
	namespace: "from the XML namespace",
	url: "from the request URL",
	option: "chosen by you",
	default: "the text names none; this is the newest",
};

/** The API version that the current document is read by. */
function VersionChoice({ open }: { open: OpenDocument }) {
	const { apiVersion, apiVersionFrom } = open.document;
	return (
		<label class="chip" title={`API version, ${SOURCES[apiVersionFrom]}`}>
			API version{" "}
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
