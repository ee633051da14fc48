import type { RowCategory } from "../../workspace/table/sortAndFilter";
import type { OpenTable } from "../../workspace/table/store";
import { toMillionCharacters } from "../../workspace/text/intl";
import { type PhraseKey, phrase, plural } from "../../workspace/text/phrase";
import { FilterField } from "../parts/FilterField";
import { useWorkspace } from "../workspaceContext";
import { compareTableRows, openTableRow } from "./rowActions";

const ROW_CATEGORIES = [
	["all", "list_only_all"],
	["enabled", "list_only_enabled"],
	["disabled", "list_only_disabled"],
	["in progress", "list_only_in_progress"],
	["errors", "list_only_errors"],
	["warnings", "list_only_warnings"],
] as const satisfies readonly (readonly [only: RowCategory, label: PhraseKey])[];

/** The tools of a list: filter it, open a distribution, compare two. */
export function TableBar({ table, shown }: { table: OpenTable; shown: number }) {
	const workspace = useWorkspace();
	const { filter } = table.view;
	const chosen = table.view.chosen.value.flatMap((index) => table.rows[index] ?? []);
	const current = table.rows[table.view.current.value];
	const [before, after] = chosen;
	return (
		<div class="tools">
			<FilterField
				label={phrase("list_filter")}
				shortcut="/"
				value={filter.value.text}
				onChange={(text) => {
					filter.value = { ...filter.value, text };
				}}
			/>
			<label class="chip">
				{phrase("list_show")}{" "}
				<select
					value={filter.value.only}
					onChange={(event) => {
						const only = ROW_CATEGORIES.find(([choice]) => choice === event.currentTarget.value)?.[0];
						if (only) filter.value = { ...filter.value, only };
					}}
				>
					{ROW_CATEGORIES.map(([only, label]) => (
						<option key={only} value={only}>
							{phrase(label)}
						</option>
					))}
				</select>
			</label>
			<span class="quiet">
				{shown === table.rows.length ? "" : phrase("list_shown", { shown, total: table.rows.length })}
			</span>
			<span class="grow" />
			<button
				type="button"
				class="button"
				disabled={!current}
				title={phrase("list_open_title")}
				onClick={() => current && void openTableRow(workspace, table, current)}
			>
				{phrase("list_open")}
			</button>
			<button
				type="button"
				class="button"
				disabled={!before || !after}
				title={phrase("list_compare_title")}
				onClick={() => before && after && void compareTableRows(workspace, table, before, after)}
			>
				{phrase("list_compare")}
			</button>
		</div>
	);
}

/** How far reading and checking have come, and what went wrong. */
export function TableProgress({ table }: { table: OpenTable }) {
	const { tables } = useWorkspace();
	const { state, share, checked, total, key } = table;
	const isUnderWay = state === "reading" || state === "checking";
	return (
		<div class="progress-line">
			{isUnderWay && (
				<progress
					aria-label={phrase(state === "checking" ? "problems_checking" : "reading_text")}
					value={state === "checking" ? checked : share}
					max={state === "checking" ? (total ?? undefined) : 1}
				/>
			)}
			<span role="status" class={state === "failed" ? "error" : ""}>
				{getProgressText(table)}
			</span>
			{state === "reading" && (
				<span class="quiet">{phrase("progress_percent", { percent: Math.floor(share * 100) })}</span>
			)}
			{state === "checking" && <span class="quiet">{plural("list_done", checked)}</span>}
			{isUnderWay ? (
				<button type="button" class="link" onClick={() => tables.cancel(key)}>
					{phrase("cancel")}
				</button>
			) : (
				state !== "done" && (
					<button type="button" class="link" onClick={() => tables.reread(key)}>
						{phrase("list_again")}
					</button>
				)
			)}
		</div>
	);
}

function getProgressText({ state, rows, total, checked, text, reason, document }: OpenTable): string {
	const size = plural("list_size", toMillionCharacters(text));
	switch (state) {
		case "reading":
			if (rows.length === 0) return phrase("list_reading", { size });
			return plural("list_reading_rows", rows.length, { size });
		case "checking":
			return plural("list_checking", total ?? 0);
		case "canceled":
			return plural("list_canceled", rows.length, { checked });
		case "failed":
			return plural("list_failed", rows.length, { checked, reason });
		default:
			return plural("list_summary", rows.length, {
				size,
				version: document?.apiVersion ?? phrase("list_version_unknown"),
			});
	}
}
