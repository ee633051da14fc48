import { useMemo } from "preact/hooks";
import { filterAndSortRows } from "../../workspace/table/sortAndFilter";
import type { OpenTable } from "../../workspace/table/store";
import { SafeText } from "../parts/SafeText";
import { SeveritySign } from "../parts/SeveritySign";
import { TableBar, TableProgress } from "./TableBar";
import { TableGrid } from "./TableGrid";

/** A large list of distributions as a table. */
export function TablePane({ listing }: { listing: OpenTable }) {
	const { rows, view, state } = listing;
	const filter = view.filter.value;
	const sorting = view.sorting.value;
	const visible = useMemo(() => filterAndSortRows(rows, filter, sorting), [rows, filter, sorting]);
	// Until there is a row it may turn out to be no list.
	const isTable = rows.length > 0 || state !== "reading";
	return (
		<section class="main list-pane" aria-label={listing.title}>
			<h1 class="offscreen">
				<SafeText text={listing.title} />
			</h1>
			{isTable && <TableBar listing={listing} shown={visible.length} />}
			<TableProgress listing={listing} />
			<TableProblems listing={listing} />
			{isTable && <TableGrid key={listing.key} listing={listing} rows={visible} />}
		</section>
	);
}

/** Most remarks that are drawn; a broken list repeats itself. */
const MAX_TABLE_PROBLEMS = 20;

/** What is wrong with the text; what is wrong with a distribution shows when it is opened. */
function TableProblems({ listing: { problems } }: { listing: OpenTable }) {
	const remarks = problems.slice(0, MAX_TABLE_PROBLEMS);
	if (remarks.length === 0) return null;
	return (
		<ul class="list-remarks">
			{remarks.map(({ severity, message }, index) => (
				<li key={`${index}${message}`}>
					<SeveritySign severity={severity} /> <SafeText lang="en" text={message} />
				</li>
			))}
		</ul>
	);
}
