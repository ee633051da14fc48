import type { ComponentChildren } from "preact";
import { SEVERITIES, SIGNS } from "../../workspace/findings";
import type { ListingRow } from "../../workspace/listing";
import type { Column } from "../../workspace/listingView";

interface ColumnLook {
	column: Column;
	label: string;
	/** Width as a track of the grid; lens.css has the sum of the smallest as the least width of the table. */
	width: string;
	/** Numbers stand at the end of their cell. */
	isNumber?: boolean;
	cell: (row: ListingRow) => ComponentChildren;
}

/** The table's columns, in order. */
export const columns: readonly ColumnLook[] = [
	{ column: "id", label: "Id", width: "132px", cell: (row) => row.id },
	{ column: "domain", label: "Domain", width: "176px", cell: (row) => row.domain },
	{ column: "aliases", label: "Aliases", width: "minmax(120px, 2fr)", cell: aliasesCell },
	{ column: "comment", label: "Comment", width: "minmax(110px, 2fr)", cell: (row) => row.comment },
	{ column: "enabled", label: "Enabled", width: "64px", cell: enabledCell },
	{ column: "status", label: "Status", width: "78px", cell: (row) => row.status },
	{ column: "modified", label: "Last modified", width: "124px", cell: modifiedCell },
	{ column: "priceClass", label: "Price class", width: "104px", cell: (row) => row.priceClass },
	{ column: "origins", label: "Origins", width: "60px", isNumber: true, cell: (row) => row.origins },
	{ column: "behaviors", label: "Behaviors", width: "76px", isNumber: true, cell: (row) => row.behaviors },
	{ column: "findings", label: "Problems", width: "minmax(134px, 1fr)", cell: findingsCell },
];

/** The grid's tracks: the box to choose a row with, then the columns. */
export const TRACKS = `28px ${columns.map((one) => one.width).join(" ")}`;

function enabledCell({ enabled }: ListingRow): string {
	if (enabled === null) return "";
	return enabled ? "yes" : "no";
}

function modifiedCell({ modified }: ListingRow): ComponentChildren {
	return <span title={modified}>{modified.slice(0, 16).replace("T", " ")}</span>;
}

function aliasesCell({ aliases }: ListingRow): ComponentChildren {
	const [first = "", ...more] = aliases;
	if (more.length === 0) return first;
	return (
		<span title={aliases.slice(0, 50).join("\n")}>
			{first} <span class="quiet">and {more.length} more</span>
		</span>
	);
}

function findingsCell({ findings }: ListingRow): ComponentChildren {
	if (findings === null) return <span class="quiet">…</span>;
	return (
		<span class="counts">
			{SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => (
				<span key={severity} class={severity}>
					<span aria-hidden="true">{SIGNS[severity]}</span> {findings[severity]}
					<span class="offscreen"> {severity}</span>
				</span>
			))}
		</span>
	);
}
