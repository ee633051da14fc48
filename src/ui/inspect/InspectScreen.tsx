import { useMemo } from "preact/hooks";
import { phrase } from "../../workspace/text/phrase";
import { Detail } from "../detail/Detail";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { lazy } from "../parts/Lazy";
import { ProblemsPane } from "../problems/ProblemsPane";
import { useWorkspace } from "../workspaceContext";
import { DocumentList } from "./DocumentList";
import { PasteBox } from "./PasteBox";
import { TreePane } from "./TreePane";
import { Welcome } from "./Welcome";

const TablePane = lazy(async () => (await import("../table/TablePane")).TablePane);

/** Documents, the tree or source of the current one, its detail, and what is wrong with it. */
export function InspectScreen() {
	const { documents, notice, screen } = useWorkspace();
	const open = documents.current.value;
	const findings = documents.currentFindings.value;
	const hasNotes = screen.problems.filter.value.severities.has("info");
	const shown = useMemo(
		() => (hasNotes ? findings : findings.filter(({ severity }) => severity !== "info")),
		[findings, hasNotes],
	);
	const table = documents.currentTable.value;
	return (
		<div class="inspect" data-empty={open === null}>
			<DocumentList />
			{notice.value && (
				<div class="notice" role="alert">
					<span class="error">✖</span> <bdi lang={notice.value.lang}>{notice.value.message}</bdi>
					<button
						type="button"
						class="link"
						onClick={() => {
							notice.value = null;
						}}
					>
						{phrase("dismiss")}
					</button>
				</div>
			)}
			{table && (
				<ErrorBoundary key={table.key} view="list" area="main">
					<TablePane table={table} />
				</ErrorBoundary>
			)}
			{open && (
				<ErrorBoundary key={open.key} view="document" area="main">
					<TreePane open={open} findings={shown} />
				</ErrorBoundary>
			)}
			{!open && !table && <Welcome />}
			{open && (
				<ErrorBoundary key={open.key} view="detail" area="detail">
					<Detail open={open} findings={findings} />
				</ErrorBoundary>
			)}
			{open && (
				<ErrorBoundary key={open.key} view="problems" area="problems">
					<ProblemsPane open={open} findings={findings} />
				</ErrorBoundary>
			)}
			<PasteBox />
		</div>
	);
}
