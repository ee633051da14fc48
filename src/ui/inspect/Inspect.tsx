import { current, currentListing, findings, notice } from "../../workspace/documents";
import { phrase } from "../../workspace/phrase";
import { Detail } from "../detail/Detail";
import { Boundary } from "../parts/Boundary";
import { lazy } from "../parts/Lazy";
import { Problems } from "../problems/Problems";
import { DocumentList } from "./DocumentList";
import { PasteBox } from "./PasteBox";
import { TreePane } from "./TreePane";
import { Welcome } from "./Welcome";

const ListPane = lazy(async () => (await import("../list/ListPane")).ListPane);

/** Documents, the tree or source of the current one, its detail, and what is wrong with it. */
export function Inspect() {
	const open = current.value;
	const listing = currentListing.value;
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
				<Boundary key={listing.key} view="list" area="main">
					<ListPane listing={listing} />
				</Boundary>
			)}
			{open && (
				<Boundary key={open.key} view="document" area="main">
					<TreePane open={open} findings={findings.value} />
				</Boundary>
			)}
			{!open && !listing && <Welcome />}
			{open && (
				<Boundary key={open.key} view="detail" area="detail">
					<Detail open={open} findings={findings.value} />
				</Boundary>
			)}
			{open && (
				<Boundary key={open.key} view="problems" area="problems">
					<Problems open={open} findings={findings.value} />
				</Boundary>
			)}
			<PasteBox />
		</div>
	);
}
