import { useMemo } from "preact/hooks";
import { filterAndSortRows } from "../../workspace/table/sortAndFilter";
import type { OpenTable } from "../../workspace/table/store";
import { SafeText } from "../parts/SafeText";
import { SeveritySign } from "../parts/SeveritySign";
import { TableBar, TableProgress } from "./TableBar";
import { TableGrid } from "./TableGrid";

/** A large list of distributions as a table. */
export function TablePane({ table }: { table: OpenTable }) {
	const { rows, view, state } = table;
	const filter = view.filter.value;
	const sorting = view.sorting.value;
	const visible = useMemo(() => filterAndSortRows(rows, filter, sorting), [rows, filter, sorting]);
	// Until its first row is read, a text may turn out not to be a list.
	const isTable = rows.length > 0 || state !== "reading";
	return (
		<section class="main list-pane" aria-label={table.title}>
			<h1 class="offscreen">
				<SafeText text={table.title} />
			</h1>
			{isTable && <TableBar table={table} shown={visible.length} />}
			<TableProgress table={table} />
			<TableProblems table={table} />
			{isTable && <TableGrid key={table.key} table={table} rows={visible} />}
		</section>
	);
}

/** Most problems that are drawn; a broken list repeats itself. */
const MAX_TABLE_PROBLEMS = 20;

/** What is wrong with the text; what is wrong with a distribution shows when it is opened. */
function TableProblems({ table: { problems } }: { table: OpenTable }) {
	const shown = problems.slice(0, MAX_TABLE_PROBLEMS);
	if (shown.length === 0) return null;
	return (
		<ul class="list-remarks">
			{shown.map(({ severity, message }, index) => (
				<li key={`${index}${message}`}>
					<SeveritySign severity={severity} /> <SafeText lang="en" text={message} />
				</li>
			))}
		</ul>
	);
}
