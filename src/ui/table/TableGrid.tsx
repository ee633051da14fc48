// biome-ignore-all lint/a11y/useSemanticElements: the rows of a real table cannot be put where the scroll offset wants them
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the table (aria-activedescendant)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the table itself handles the keys
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { TableRow } from "../../workspace/table/readTable";
import { getNextSorting } from "../../workspace/table/sortAndFilter";
import type { OpenTable } from "../../workspace/table/store";
import { phrase } from "../../workspace/text/phrase";
import { getTargetIndex } from "../parts/keys";
import { ROW_HEIGHT_PX, scrollToRow, useVirtualRows } from "../parts/useVirtualRows";
import { useWorkspace } from "../workspaceContext";
import { COLUMN_TRACKS, tableColumns } from "./columns";
import { openTableRow } from "./rowActions";

/** Height of the head in pixels; it stays above the rows. table.css has the same. */
const HEAD_HEIGHT_PX = 24;

/** The distributions as a table; only the rows in view are in the page. */
export function TableGrid({ table, rows }: { table: OpenTable; rows: readonly TableRow[] }) {
	const workspace = useWorkspace();
	const { view } = table;
	const scroller = useRef<HTMLDivElement>(null);
	const current = view.current.value;
	const at = Math.max(
		0,
		rows.findIndex((row) => row.index === current),
	);
	const { indexes, page, onScroll } = useVirtualRows(scroller, rows.length, at, view.scroll.top);
	useLayoutEffect(() => {
		if (scroller.current) scroller.current.scrollTop = view.scroll.top;
	}, [view]);
	useEffect(() => scrollToRow(scroller.current, at, HEAD_HEIGHT_PX), [current]);
	const sorting = view.sorting.value;
	const drawn = useRef(sorting);
	useLayoutEffect(() => {
		if (scroller.current && drawn.current !== sorting) scroller.current.scrollTop = 0;
		drawn.current = sorting;
	}, [sorting]);

	const onKeyDown = (event: KeyboardEvent) => {
		// Keys pressed in a button or box of the table are not the table's.
		if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
		const row = rows[at];
		const next = getTargetIndex(event.key, at, rows.length, page);
		if (next !== null) view.current.value = rows[next]?.index ?? current;
		else if (event.key === "Enter" && row) void openTableRow(workspace, table, row);
		else if (event.key === " " && row) toggleChosen(table, row);
		else return;
		event.preventDefault();
	};

	return (
		<div
			ref={scroller}
			class="list"
			role="grid"
			aria-label={phrase("list_label", { title: table.title })}
			aria-rowcount={rows.length + 1}
			aria-multiselectable="true"
			aria-activedescendant={rows.length > 0 ? `line-${at}` : undefined}
			tabIndex={0}
			style={{ "--tracks": COLUMN_TRACKS }}
			onKeyDown={onKeyDown}
			onScroll={(event) => {
				view.scroll.top = event.currentTarget.scrollTop;
				onScroll(event);
			}}
		>
			<TableHead table={table} />
			<div class="list-rows" role="rowgroup" style={{ height: `${rows.length * ROW_HEIGHT_PX}px` }}>
				{indexes.map((index) => {
					const row = rows[index];
					return row && <TableGridRow key={row.index} table={table} row={row} place={index} isCurrent={index === at} />;
				})}
			</div>
		</div>
	);
}

function TableHead({ table }: { table: OpenTable }) {
	const { sorting } = table.view;
	return (
		<div class="list-head" role="rowgroup">
			<div class="list-line" role="row" aria-rowindex={1}>
				<div role="columnheader">
					<span class="offscreen">{phrase("list_chosen")}</span>
				</div>
				{tableColumns.map(({ column, label, isNumber }) => {
					const isSorted = sorting.value.column === column;
					const direction = sorting.value.descending ? "descending" : "ascending";
					return (
						<div
							key={column}
							role="columnheader"
							class={isNumber ? "numeric" : ""}
							aria-sort={isSorted ? direction : undefined}
						>
							<button
								type="button"
								onClick={() => {
									sorting.value = getNextSorting(sorting.value, column);
								}}
							>
								{phrase(label)}
								{isSorted && <span aria-hidden="true">{sorting.value.descending ? " ▼" : " ▲"}</span>}
							</button>
						</div>
					);
				})}
			</div>
		</div>
	);
}

interface RowProps {
	table: OpenTable;
	row: TableRow;
	/** Place among the visible rows. */
	place: number;
	isCurrent: boolean;
}

function TableGridRow({ table, row, place, isCurrent }: RowProps) {
	const workspace = useWorkspace();
	const isChosen = table.view.chosen.value.includes(row.index);
	return (
		<div
			id={`line-${place}`}
			class="list-line"
			role="row"
			aria-rowindex={place + 2}
			aria-selected={isChosen}
			data-current={isCurrent}
			style={{ top: `${place * ROW_HEIGHT_PX}px` }}
			onClick={() => {
				table.view.current.value = row.index;
			}}
			onDblClick={() => void openTableRow(workspace, table, row)}
		>
			<div role="gridcell">
				<input
					type="checkbox"
					tabIndex={-1}
					aria-label={phrase("list_choose", { id: row.id })}
					checked={isChosen}
					onChange={() => toggleChosen(table, row)}
				/>
			</div>
			{tableColumns.map(({ column, cell, isNumber }) => (
				<div key={column} role="gridcell" class={isNumber ? "numeric" : column === "id" ? "key" : ""}>
					{cell(row)}
				</div>
			))}
		</div>
	);
}

/** At most two rows are chosen, to be compared; a third replaces the first. */
function toggleChosen({ view }: OpenTable, { index }: TableRow): void {
	const chosen = view.chosen.value;
	view.chosen.value = chosen.includes(index) ? chosen.filter((other) => other !== index) : [...chosen, index].slice(-2);
}
