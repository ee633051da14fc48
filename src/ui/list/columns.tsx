import type { ComponentChildren } from "preact";
import { SEVERITIES, SIGNS } from "../../workspace/findings";
import type { ListingRow } from "../../workspace/listing";
import type { Column } from "../../workspace/listingView";
import { type PhraseKey, phrase, placed, plural } from "../../workspace/phrase";
import { Visible } from "../parts/Visible";

interface ColumnLook {
	column: Column;
	label: Extract<PhraseKey, `column_${string}`>;
	/** Width as a track of the grid; lens.css has the sum of the smallest as the least width of the table. */
	width: string;
	/** Numbers stand at the end of their cell. */
	isNumber?: boolean;
	cell: (row: ListingRow) => ComponentChildren;
}

/** The table's columns, in order. */
export const columns: readonly ColumnLook[] = [
	{ column: "id", label: "column_id", width: "152px", cell: (row) => <Visible text={row.id} /> },
	{
		column: "domain",
		label: "column_domain",
		width: "minmax(108px, 1fr)",
		cell: (row) => <Visible text={row.domain} />,
	},
	{ column: "aliases", label: "column_aliases", width: "minmax(92px, 2fr)", cell: aliasesCell },
	{
		column: "comment",
		label: "column_comment",
		width: "minmax(88px, 2fr)",
		cell: (row) => <Visible text={row.comment} />,
	},
	{ column: "enabled", label: "column_enabled", width: "64px", cell: enabledCell },
	{ column: "status", label: "column_status", width: "78px", cell: (row) => <Visible text={row.status} /> },
	{ column: "modified", label: "column_modified", width: "122px", cell: modifiedCell },
	{
		column: "priceClass",
		label: "column_price_class",
		width: "106px",
		cell: (row) => <Visible text={row.priceClass} />,
	},
	{ column: "origins", label: "column_origins", width: "60px", isNumber: true, cell: (row) => row.origins },
	{ column: "behaviors", label: "column_behaviors", width: "76px", isNumber: true, cell: (row) => row.behaviors },
	{ column: "findings", label: "column_findings", width: "minmax(110px, 1fr)", cell: findingsCell },
];

/** The grid's tracks: the box to choose a row with, then the columns. */
export const TRACKS = `28px ${columns.map((one) => one.width).join(" ")}`;

function enabledCell({ enabled }: ListingRow): string {
	if (enabled === null) return "";
	return phrase(enabled ? "yes" : "no");
}

function modifiedCell({ modified }: ListingRow): ComponentChildren {
	return (
		<span title={modified} translate={false}>
			<Visible text={modified.slice(0, 16).replace("T", " ")} />
		</span>
	);
}

function aliasesCell({ aliases }: ListingRow): ComponentChildren {
	const [first = "", ...more] = aliases;
	if (more.length === 0) return <Visible text={first} />;
	return (
		<>
			<span title={aliases.slice(0, 50).join("\n")} translate={false}>
				<Visible text={first} />
			</span>{" "}
			<span class="quiet">{plural("refusal_more", more.length)}</span>
		</>
	);
}

function findingsCell({ findings }: ListingRow): ComponentChildren {
	if (findings === null) return <span class="quiet">…</span>;
	return (
		<span class="counts">
			{SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => (
				<span key={severity} class={severity}>
					<span aria-hidden="true">
						{SIGNS[severity]} {placed(findings[severity])}
					</span>
					<span class="offscreen"> {plural(`count_${severity}`, findings[severity])}</span>
				</span>
			))}
		</span>
	);
}
