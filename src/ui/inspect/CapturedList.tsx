import { useRef, useState } from "preact/hooks";
import { capturedCalls, droppedCount } from "../../workspace/capture/state";
import { getGroupKey, groupByDistribution, type TimelineItem, timeline } from "../../workspace/capture/store";
import { earlierCallCount, isEarlierExpanded, storageError } from "../../workspace/history/state";
import { phrase, plural } from "../../workspace/text/phrase";
import { FilterField } from "../parts/FilterField";
import { CallSubject, CapturedRow } from "./CapturedRow";

/** From so many calls on there is a filter. */
const MIN_CALLS_FOR_FILTER = 6;

/** What passed through the page, by distribution, newest first, each with what it can be compared with. */
export function CapturedList() {
	const [filter, setFilter] = useState("");
	const wanted = filter.trim().toLowerCase();
	const shown = timeline.value.filter((one) => getSearchText(one).toLowerCase().includes(wanted));
	const earlier = shown.filter((one) => one.source === "history");
	return (
		<section class="captured" aria-label={phrase("captured")}>
			<h2>{phrase("captured")}</h2>
			{capturedCalls.value.length >= MIN_CALLS_FOR_FILTER && (
				<FilterField label={phrase("captured_filter")} value={filter} onChange={setFilter} />
			)}
			<CallRows calls={shown.filter((one) => one.source !== "history")} />
			{earlierCallCount.value > 0 && <EarlierCalls earlier={earlier} />}
			{storageError.value && (
				<p class="small warning" role="status">
					{storageError.value}
				</p>
			)}
			{droppedCount.value > 0 && <p class="small quiet">{plural("captured_dropped", droppedCount.value)}</p>}
		</section>
	);
}

/** So many are drawn at once. */
const MAX_ROWS_PER_STEP = 50;

/** Calls that are stored of earlier sessions, and of other panels; folded, so that they do not push today's away. */
function EarlierCalls({ earlier }: { earlier: readonly TimelineItem[] }) {
	const open = isEarlierExpanded.value;
	const [most, setMost] = useState(MAX_ROWS_PER_STEP);
	return (
		<details
			class="earlier"
			open={open}
			onToggle={(event) => {
				isEarlierExpanded.value = event.currentTarget.open;
			}}
		>
			<summary>{plural("captured_earlier", earlierCallCount.value)}</summary>
			{open && (
				<>
					<p class="small quiet">{phrase("captured_earlier_about")}</p>
					<CallRows calls={earlier.slice(0, most)} />
					{earlier.length > most && (
						<button type="button" class="link small" onClick={() => setMost(most + MAX_ROWS_PER_STEP)}>
							{plural("captured_earlier_more", Math.min(MAX_ROWS_PER_STEP, earlier.length - most))}
						</button>
					)}
				</>
			)}
		</details>
	);
}

/** Where each key leads from a row of the list. */
const STEPS: { readonly [key: string]: (at: number, count: number) => number } = {
	ArrowDown: (at, count) => Math.min(at + 1, count - 1),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_, count) => count - 1,
};

/**
 * The story of each distribution. Arrow keys go from row to row; only the buttons of the row where one is are in the
 * order of focus, so that Tab does not have to pass them all.
 */
function CallRows({ calls }: { calls: readonly TimelineItem[] }) {
	const [at, setAt] = useState("");
	const stories = useRef<HTMLUListElement>(null);
	const reachable = (calls.find((one) => one.key === at) ?? calls[0])?.key;
	const onKeyDown = (event: KeyboardEvent) => {
		const rows = [...(stories.current?.querySelectorAll(".capture") ?? [])];
		const row = rows.findIndex((one) => one.contains(event.target as Node));
		const next = rows[STEPS[event.key]?.(row, rows.length) ?? -1];
		if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		next.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
	};
	return (
		<ul class="docs" ref={stories} onKeyDown={onKeyDown}>
			{groupByDistribution(calls).map(([newest, ...older]) => (
				<li key={getGroupKey(newest.call)}>
					<h3>
						<CallSubject call={newest.call} />
					</h3>
					<ul class="docs">
						{[newest, ...older].map((one) => (
							<CapturedRow
								key={one.key}
								told={one}
								tabIndex={one.key === reachable ? 0 : -1}
								onFocus={() => setAt(one.key)}
							/>
						))}
					</ul>
				</li>
			))}
		</ul>
	);
}

function getSearchText({ call }: TimelineItem): string {
	return `${call.id ?? ""} ${call.method} ${call.operation ?? ""} ${call.etag ?? ""} ${call.ifMatch ?? ""} ${call.refusal?.code ?? ""}`;
}
