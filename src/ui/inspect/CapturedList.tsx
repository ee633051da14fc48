import { useEffect, useRef, useState } from "preact/hooks";
import { type CaptureStore, getGroupKey, groupByDistribution, type TimelineItem } from "../../workspace/capture/store";
import { phrase, plural } from "../../workspace/text/phrase";
import { FilterField } from "../parts/FilterField";
import { useShowMore } from "../parts/useShowMore";
import { useWorkspace } from "../workspaceContext";
import { CallSubject, CapturedRow } from "./CapturedRow";

/** From so many calls on there is a filter. */
const MIN_CALLS_FOR_FILTER = 6;

/** What passed through the page, by distribution, newest first, each with what it can be compared with. */
export function CapturedList() {
	const { capture, history } = useWorkspace();
	const [filter, setFilter] = useState("");
	const store = capture.store.value;
	useEffect(() => void capture.load(), [capture]);
	if (store === null) return <p class="empty">{phrase("loading")}</p>;
	const wanted = filter.trim().toLowerCase();
	const shown = store.timeline.value.filter((one) => getSearchText(one).toLowerCase().includes(wanted));
	const earlier = shown.filter((one) => one.source === "history");
	return (
		<section class="captured" aria-label={phrase("captured")}>
			<h2>{phrase("captured")}</h2>
			{capture.calls.value.length >= MIN_CALLS_FOR_FILTER && (
				<FilterField label={phrase("captured_filter")} value={filter} onChange={setFilter} />
			)}
			<CallRows store={store} calls={shown.filter((one) => one.source !== "history")} />
			{history.earlierCallCount.value > 0 && <EarlierCalls store={store} earlier={earlier} />}
			{history.storageError.value && (
				<p class="small warning" role="status">
					{history.storageError.value}
				</p>
			)}
			{capture.droppedCount.value > 0 && (
				<p class="small quiet">{plural("captured_dropped", capture.droppedCount.value)}</p>
			)}
			{capture.missedCount.value > 0 && (
				<p class="small quiet">{plural("captured_missed", capture.missedCount.value)}</p>
			)}
		</section>
	);
}

/** So many are drawn at once. */
const MAX_ROWS_PER_STEP = 50;

/** Calls that are stored of earlier sessions, and of other panels; folded, so that they do not push today's away. */
function EarlierCalls({ store, earlier }: { store: CaptureStore; earlier: readonly TimelineItem[] }) {
	const { earlierCallCount, isEarlierExpanded } = useWorkspace().history;
	const open = isEarlierExpanded.value;
	const { shown, hiddenCount, showMore } = useShowMore(earlier, MAX_ROWS_PER_STEP, MAX_ROWS_PER_STEP);
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
					<CallRows store={store} calls={shown} />
					{hiddenCount > 0 && (
						<button type="button" class="link small" onClick={showMore}>
							{plural("captured_earlier_more", Math.min(MAX_ROWS_PER_STEP, hiddenCount))}
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
function CallRows({ store, calls }: { store: CaptureStore; calls: readonly TimelineItem[] }) {
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
								store={store}
								item={one}
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
