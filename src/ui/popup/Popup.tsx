import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { LookupResult } from "../../lookup/result";
import { NEWEST_VERSION } from "../../schema/versions";
import { findWorkbench, type WorkbenchHandle } from "../../workspace/popupClient";
import { phrase } from "../../workspace/text/phrase";
import { SearchBox } from "../lookup/SearchBox";
import { lazy } from "../parts/Lazy";
import { usePage } from "../workspaceContext";
import { PastedSummary } from "./PastedSummary";

interface Props {
	/** Opens the workbench in a tab: with a text, or empty. */
	onOpen: (text: string | null) => void;
}

/** Search first; paste a config for a summary of it; Enter opens. */
export function Popup({ onOpen }: Props) {
	const { toast } = usePage();
	const query = useSignal("");
	const pasted = useSignal<string | null>(null);
	const opened = useSignal<LookupResult | null>(null);
	const workbench = useSignal<WorkbenchHandle | null>(null);
	useEffect(() => {
		const onPaste = (event: ClipboardEvent) => {
			const text = event.clipboardData?.getData("text/plain");
			if (text) pasted.value = text;
		};
		window.addEventListener("paste", onPaste);
		void findWorkbench().then((answer) => {
			workbench.value = answer;
		});
		return () => window.removeEventListener("paste", onPaste);
	}, [pasted, workbench]);

	return (
		<main class="popup">
			{!opened.value && <h1 class="offscreen">{phrase("extension_name")}</h1>}
			{opened.value ? (
				<PopupDocs
					result={opened.value}
					workbench={workbench.value}
					onBack={() => {
						opened.value = null;
					}}
				/>
			) : (
				<SearchBox
					query={query}
					autoFocus
					onOpen={(result) => {
						opened.value = result;
					}}
					onPasteConfig={(text) => {
						pasted.value = text;
					}}
				/>
			)}
			<footer>
				{pasted.value === null ? (
					<p class="drop">{phrase("popup_paste")}</p>
				) : (
					<PastedSummary text={pasted.value} onOpen={onOpen} />
				)}
				<p class="keys">
					<span>{phrase(opened.value ? "popup_keys_back" : "popup_keys")}</span>
					<button type="button" class="link" onClick={() => onOpen(null)}>
						{phrase("popup_open")}
					</button>
				</p>
			</footer>
			<div class="toast" role="status" data-shown={toast.text.value !== ""}>
				{toast.text.value}
			</div>
		</main>
	);
}

interface DocsProps {
	result: LookupResult;
	workbench: WorkbenchHandle | null;
	onBack: () => void;
}

const DocsBrowser = lazy(async () => (await import("../lookup/DocsBrowser")).DocsBrowser);

/** The docs of a search result. */
function PopupDocs({ result, workbench, onBack }: DocsProps) {
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			onBack();
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [onBack]);
	return (
		<div class="popup-docs detail">
			<p class="popup-bar">
				{/* biome-ignore lint/a11y/noAutofocus: the focus must follow the view that was opened */}
				<button type="button" class="link" onClick={onBack} autoFocus>
					{phrase("popup_results")}
				</button>
				{workbench && result.kind === "member" && (
					<button type="button" class="link" onClick={() => void workbench.show(result.paths)}>
						{phrase("popup_show", { title: workbench.title })}
					</button>
				)}
			</p>
			<DocsBrowser result={result} apiVersion={NEWEST_VERSION} />
		</div>
	);
}
