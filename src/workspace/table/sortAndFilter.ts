import { SEVERITIES } from "../../rules/finding";
import { createWordFilter } from "../text/filter";
import type { TableRow } from "./readTable";

export type TableColumn =
	| "id"
	| "domain"
	| "aliases"
	| "comment"
	| "enabled"
	| "status"
	| "modified"
	| "priceClass"
	| "origins"
	| "behaviors"
	| "findings";

/** How rows are sorted; `column` null: in the order of the text. */
export interface TableSorting {
	column: TableColumn | null;
	descending: boolean;
}

/** Which distributions a filter shows, besides its words. */
export type RowCategory = "all" | "enabled" | "disabled" | "in progress" | "errors" | "warnings";

export interface RowFilter {
	/** A row must contain all its words. */
	text: string;
	only: RowCategory;
}

export const TEXT_ORDER: TableSorting = { column: null, descending: false };
export const ALL_ROWS: RowFilter = { text: "", only: "all" };

/** Columns that are sorted in descending order first. */
const DESCENDING_FIRST: ReadonlySet<TableColumn> = new Set(["origins", "behaviors", "findings", "modified"]);

/** The sorting after a click on a column: by it, then in reverse, then in the order of the text. */
export function getNextSorting({ column, descending }: TableSorting, chosen: TableColumn): TableSorting {
	const first = DESCENDING_FIRST.has(chosen);
	if (column !== chosen) return { column: chosen, descending: first };
	return descending === first ? { column, descending: !first } : TEXT_ORDER;
}

/** The rows that match a filter, sorted. */
export function filterAndSortRows(rows: readonly TableRow[], filter: RowFilter, sorting: TableSorting): TableRow[] {
	const contains = createWordFilter(filter.text);
	const matches = categoryTests[filter.only];
	const visible = rows.filter((row) => matches(row) && contains(getSearchText(row)));
	return sorting.column === null ? visible : sortRows(visible, sorting.column, sorting.descending);
}

const categoryTests: { readonly [only in RowCategory]: (row: TableRow) => boolean } = {
	all: () => true,
	enabled: (row) => row.enabled === true,
	disabled: (row) => row.enabled === false,
	"in progress": (row) => row.status === "InProgress",
	errors: (row) => (row.findings?.error ?? 0) > 0,
	warnings: (row) => (row.findings?.error ?? 0) + (row.findings?.warning ?? 0) > 0,
};

function getSearchText({ id, domain, aliases, comment, status, priceClass }: TableRow): string {
	return [id, domain, ...aliases, comment, status, priceClass].join("\n");
}

function sortRows(rows: readonly TableRow[], column: TableColumn, descending: boolean): TableRow[] {
	const keyed = rows.map((row) => ({ row, key: sortKeys[column](row) }));
	const sign = descending ? -1 : 1;
	keyed.sort((a, b) => sign * compareKeys(a.key, b.key) || a.row.index - b.row.index);
	return keyed.map(({ row }) => row);
}

type SortKey = string | number | readonly number[];

const sortKeys: { readonly [column in TableColumn]: (row: TableRow) => SortKey } = {
	id: (row) => row.id,
	domain: (row) => row.domain.toLowerCase(),
	aliases: (row) => (row.aliases[0] ?? "").toLowerCase(),
	comment: (row) => row.comment.toLowerCase(),
	enabled: (row) => Number(row.enabled === true),
	status: (row) => row.status,
	modified: (row) => row.modified,
	priceClass: (row) => row.priceClass,
	origins: (row) => row.origins,
	behaviors: (row) => row.behaviors,
	findings: (row) => SEVERITIES.map((severity) => row.findings?.[severity] ?? -1),
};

function compareKeys(a: SortKey, b: SortKey): number {
	if (typeof a === "object" && typeof b === "object") {
		const at = a.findIndex((number, index) => number !== b[index]);
		return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
	}
	// Compares UTF-16 units: ten times as fast as a locale-aware comparison, which ids do not need.
	return a < b ? -1 : a > b ? 1 : 0;
}
