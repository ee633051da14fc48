import type { ComponentChildren } from "preact";
import { useEffect, useErrorBoundary, useRef } from "preact/hooks";
import { version } from "../../../package.json";
import type { MemoryUsage } from "../../workspace/documents/memoryBudget";
import { createErrorReport } from "../../workspace/errorReport";
import { phrase } from "../../workspace/text/phrase";
import { useWorkspace } from "../workspaceContext";
import { copyToClipboard } from "./clipboard";
import { SafeText } from "./SafeText";

interface Props {
	/** What is shown here. */
	view: "screen" | "list" | "document" | "detail" | "problems";
	/** Place in the screen's grid, when the view has one. */
	area?: string;
	/** What is shown; another one is tried without being asked. */
	about?: unknown;
	children: ComponentChildren;
}

/** Keeps an error in one view from taking the others with it: says what happened, and offers to try again. */
export function ErrorBoundary({ view, area = "", about, children }: Props) {
	const [error, reset] = useErrorBoundary((caught) => console.error(caught));
	const { documents, toast } = useWorkspace();
	const tried = useRef(about);
	useEffect(() => {
		if (tried.current === about) return;
		tried.current = about;
		reset();
	}, [about]);
	if (error === undefined || error === null) return <>{children}</>;
	return (
		<div class={`failed ${area}`} role="alert">
			<p>
				<b class="error">✖ {phrase("failed_title", { view: phrase(`view_${view}`) })}</b> {phrase("failed_kept")}
			</p>
			<p>
				<SafeText lang="en" text={String(error)} />
			</p>
			<p class="buttons">
				<button type="button" class="button primary" onClick={reset}>
					{phrase("failed_retry")}
				</button>{" "}
				<button
					type="button"
					class="button"
					onClick={() =>
						void copyToClipboard(
							toast,
							createReport(error, view, documents.getMemoryUsage()),
							phrase("copy_what_report"),
						)
					}
				>
					{phrase("failed_report")}
				</button>{" "}
				<span class="quiet">{phrase("failed_report_safe")}</span>
			</p>
		</div>
	);
}

function createReport(error: unknown, view: string, memoryUsage: MemoryUsage): string {
	return createErrorReport(error, {
		view,
		version,
		browser: navigator.userAgent,
		memoryUsage,
		memory: getPageMemoryBytes(),
	});
}

/** Null in browsers other than Chromium. */
function getPageMemoryBytes(): number | null {
	const { memory } = performance as { memory?: { usedJSHeapSize: number } };
	return memory?.usedJSHeapSize ?? null;
}
