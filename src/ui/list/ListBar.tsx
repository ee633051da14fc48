import { counted } from "../../schema/units";
import { cancelListing, type OpenListing, readListingAgain } from "../../workspace/listings";
import type { Only } from "../../workspace/listingView";
import { FilterField } from "../parts/FilterField";
import { compareRows, openRow } from "./openRows";

const CHOICES: readonly (readonly [only: Only, label: string])[] = [
	["all", "All"],
	["enabled", "Enabled"],
	["disabled", "Disabled"],
	["in progress", "In progress"],
	["errors", "With errors"],
	["warnings", "With errors or warnings"],
];

/** What can be done with the list: filter it, open a distribution, compare two. */
export function ListBar({ listing, shown }: { listing: OpenListing; shown: number }) {
	const { filter } = listing.view;
	const chosen = listing.view.chosen.value.flatMap((index) => listing.rows[index] ?? []);
	const current = listing.rows[listing.view.current.value];
	const [before, after] = chosen;
	return (
		<div class="tools">
			<FilterField
				label="Filter distributions"
				shortcut="/"
				value={filter.value.text}
				onChange={(text) => {
					filter.value = { ...filter.value, text };
				}}
			/>
			<label class="chip">
				Show{" "}
				<select
					value={filter.value.only}
					onChange={(event) => {
						const only = CHOICES.find(([choice]) => choice === event.currentTarget.value)?.[0];
						if (only) filter.value = { ...filter.value, only };
					}}
				>
					{CHOICES.map(([only, label]) => (
						<option key={only} value={only}>
							{label}
						</option>
					))}
				</select>
			</label>
			<span class="quiet">{shown === listing.rows.length ? "" : `${shown} of ${listing.rows.length}`}</span>
			<span class="grow" />
			<button
				type="button"
				class="button"
				disabled={!current}
				title="Opens the marked distribution as a tree (Enter)"
				onClick={() => current && void openRow(listing, current)}
			>
				Open
			</button>
			<button
				type="button"
				class="button"
				disabled={!before || !after}
				title="Compares the two distributions that are chosen (space chooses)"
				onClick={() => before && after && void compareRows(listing, before, after)}
			>
				Compare two
			</button>
		</div>
	);
}

/** How far reading and checking have come, and what went wrong. */
export function ListProgress({ listing }: { listing: OpenListing }) {
	const { state, checked, total, key } = listing;
	const isUnderWay = state === "reading" || state === "checking";
	return (
		<div class="list-progress">
			{isUnderWay && (
				<progress aria-label="Progress" value={state === "checking" ? checked : undefined} max={total ?? undefined} />
			)}
			<span role="status" class={state === "failed" ? "error" : ""}>
				{wordsOf(listing)}
			</span>
			{state === "checking" && <span class="quiet">{checked} done</span>}
			{isUnderWay ? (
				<button type="button" class="link" onClick={() => cancelListing(key)}>
					Cancel
				</button>
			) : (
				state !== "done" && (
					<button type="button" class="link" onClick={() => readListingAgain(key)}>
						Read again
					</button>
				)
			)}
		</div>
	);
}

function wordsOf({ state, rows, total, checked, text, reason, document }: OpenListing): string {
	const size = `${(text.length / 1e6).toFixed(1)} million characters`;
	switch (state) {
		case "reading":
			return rows.length === 0 ? `Reading ${size}…` : `Reading ${size}; the first ${rows.length} so far…`;
		case "checking":
			return `Checking ${counted(total ?? 0, "distribution")}…`;
		case "canceled":
			return `Canceled: ${counted(rows.length, "distribution")} read, ${checked} checked.`;
		case "failed":
			return `The reading ended early and can be started again (${reason}). ${counted(rows.length, "distribution")} read, ${checked} checked.`;
		default:
			return `${counted(rows.length, "distribution")}, ${size}, API version ${document?.apiVersion ?? "unknown"}`;
	}
}
