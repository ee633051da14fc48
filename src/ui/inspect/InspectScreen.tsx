import { currentDocument, currentFindings, currentTable, notice } from "../../workspace/documents/store";
import { phrase } from "../../workspace/text/phrase";
import { Detail } from "../detail/Detail";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { lazy } from "../parts/Lazy";
import { ProblemsPane } from "../problems/ProblemsPane";
import { DocumentList } from "./DocumentList";
import { PasteBox } from "./PasteBox";
import { TreePane } from "./TreePane";
import { Welcome } from "./Welcome";

const ListPane = lazy(async () => (await import("../table/TablePane")).TablePane);

/** Documents, the tree or source of the current one, its detail, and what is wrong with it. */
export function InspectScreen() {
	const open = currentDocument.value;
	const listing = currentTable.value;
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
			{listing && (
				<ErrorBoundary key={listing.key} view="list" area="main">
					<ListPane listing={listing} />
				</ErrorBoundary>
			)}
			{open && (
				<ErrorBoundary key={open.key} view="document" area="main">
					<TreePane open={open} findings={currentFindings.value} />
				</ErrorBoundary>
			)}
			{!open && !listing && <Welcome />}
			{open && (
				<ErrorBoundary key={open.key} view="detail" area="detail">
					<Detail open={open} findings={currentFindings.value} />
				</ErrorBoundary>
			)}
			{open && (
				<ErrorBoundary key={open.key} view="problems" area="problems">
					<ProblemsPane open={open} findings={currentFindings.value} />
				</ErrorBoundary>
			)}
			<PasteBox />
		</div>
	);
}
