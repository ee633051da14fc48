import { useMemo } from "preact/hooks";
import { SIGNS } from "../../workspace/findings";
import type { OpenListing } from "../../workspace/listings";
import { visibleRows } from "../../workspace/listingView";
import { phrase } from "../../workspace/phrase";
import { Visible } from "../parts/Visible";
import { ListBar, ListProgress } from "./ListBar";
import { ListGrid } from "./ListGrid";

/** A large list of distributions as a table. */
export function ListPane({ listing }: { listing: OpenListing }) {
	const { rows, view, state } = listing;
	const filter = view.filter.value;
	const sorting = view.sorting.value;
	const visible = useMemo(() => visibleRows(rows, filter, sorting), [rows, filter, sorting]);
	// Until there is a row it may turn out to be no list.
	const isTable = rows.length > 0 || state !== "reading";
	return (
		<section class="main list-pane" aria-label={listing.title}>
			<h1 class="offscreen">
				<Visible text={listing.title} />
			</h1>
			{isTable && <ListBar listing={listing} shown={visible.length} />}
			<ListProgress listing={listing} />
			<ListRemarks listing={listing} />
			{isTable && <ListGrid key={listing.key} listing={listing} rows={visible} />}
		</section>
	);
}

/** Most remarks that are drawn; a broken list repeats itself. */
const MAX_REMARKS = 20;

/** What is wrong with the text; what is wrong with a distribution shows when it is opened. */
function ListRemarks({ listing: { problems } }: { listing: OpenListing }) {
	const remarks = problems.slice(0, MAX_REMARKS);
	if (remarks.length === 0) return null;
	return (
		<ul class="list-remarks">
			{remarks.map(({ severity, message }, index) => (
				<li key={`${index}${message}`}>
					<span class={severity} role="img" aria-label={phrase(`severity_${severity}`)}>
						{SIGNS[severity]}
					</span>{" "}
					<Visible lang="en" text={message} />
				</li>
			))}
		</ul>
	);
}
