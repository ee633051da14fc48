import type { ComponentChildren } from "preact";
import { SEVERITIES } from "../../rules/finding";
import { SEVERITY_SIGNS } from "../../workspace/documents/severity";
import type { TableRow } from "../../workspace/table/readTable";
import type { TableColumn } from "../../workspace/table/sortAndFilter";
import { formatPlaceholder, type PhraseKey, phrase, plural } from "../../workspace/text/phrase";
import { SafeText } from "../parts/SafeText";

interface ColumnDefinition {
	column: TableColumn;
	label: Extract<PhraseKey, `column_${string}`>;
	/** Width as a track of the grid; table.css has the sum of the smallest as the least width of the table. */
	width: string;
	/** Numbers stand at the end of their cell. */
	isNumber?: boolean;
	cell: (row: TableRow) => ComponentChildren;
}

/** The table's columns, in order. */
export const tableColumns: readonly ColumnDefinition[] = [
	{ column: "id", label: "column_id", width: "152px", cell: (row) => <SafeText text={row.id} /> },
	{
		column: "domain",
		label: "column_domain",
		width: "minmax(108px, 1fr)",
		cell: (row) => <SafeText text={row.domain} />,
	},
	{ column: "aliases", label: "column_aliases", width: "minmax(92px, 2fr)", cell: aliasesCell },
	{
		column: "comment",
		label: "column_comment",
		width: "minmax(88px, 2fr)",
		cell: (row) => <SafeText text={row.comment} />,
	},
	{ column: "enabled", label: "column_enabled", width: "64px", cell: enabledCell },
	{ column: "status", label: "column_status", width: "78px", cell: (row) => <SafeText text={row.status} /> },
	{ column: "modified", label: "column_modified", width: "122px", cell: modifiedCell },
	{
		column: "priceClass",
		label: "column_price_class",
		width: "106px",
		cell: (row) => <SafeText text={row.priceClass} />,
	},
	{ column: "origins", label: "column_origins", width: "60px", isNumber: true, cell: (row) => row.origins },
	{ column: "behaviors", label: "column_behaviors", width: "76px", isNumber: true, cell: (row) => row.behaviors },
	{ column: "findings", label: "column_findings", width: "minmax(110px, 1fr)", cell: findingsCell },
];

/** The grid's tracks: the box to choose a row with, then the columns. */
export const COLUMN_TRACKS = `28px ${tableColumns.map(({ width }) => width).join(" ")}`;

function enabledCell({ enabled }: TableRow): string {
	if (enabled === null) return "";
	return phrase(enabled ? "yes" : "no");
}

function modifiedCell({ modified }: TableRow): ComponentChildren {
	return (
		<span title={modified} translate={false}>
			<SafeText text={modified.slice(0, 16).replace("T", " ")} />
		</span>
	);
}

function aliasesCell({ aliases }: TableRow): ComponentChildren {
	const [first = "", ...more] = aliases;
	if (more.length === 0) return <SafeText text={first} />;
	return (
		<>
			<span title={aliases.slice(0, 50).join("\n")} translate={false}>
				<SafeText text={first} />
			</span>{" "}
			<span class="quiet">{plural("refusal_more", more.length)}</span>
		</>
	);
}

function findingsCell({ findings }: TableRow): ComponentChildren {
	if (findings === null) return <span class="quiet">…</span>;
	return (
		<span class="counts">
			{SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => (
				<span key={severity} class={severity}>
					<span aria-hidden="true">
						{SEVERITY_SIGNS[severity]} {formatPlaceholder(findings[severity])}
					</span>
					<span class="offscreen"> {plural(`count_${severity}`, findings[severity])}</span>
				</span>
			))}
		</span>
	);
}
