import { useEffect, useRef, useState } from "preact/hooks";
import { type CaptureStore, getGroupKey, groupByDistribution, type TimelineItem } from "../../workspace/capture/store";
import { createTextFilter } from "../../workspace/text/filter";
import { phrase, plural } from "../../workspace/text/phrase";
import { FilterField } from "../parts/FilterField";
import { getTargetIndex } from "../parts/keys";
import { useShowMore } from "../parts/useShowMore";
import { useWorkspace } from "../workspaceContext";
import { CallSubject, CapturedRow } from "./CapturedRow";

/** With fewer calls there is no filter. */
const MIN_CALLS_FOR_FILTER = 6;

/** The captured calls by distribution, newest first, each with its comparisons. */
export function CapturedList() {
	const { capture, history } = useWorkspace();
	const [filter, setFilter] = useState("");
	const store = capture.store.value;
	useEffect(() => void capture.load(), [capture]);
	if (store === null) return <p class="empty">{phrase("loading")}</p>;
	const contains = createTextFilter(filter);
	const shown = store.timeline.value.filter((item) => contains(getSearchText(item)));
	const earlier = shown.filter(({ source }) => source === "history");
	return (
		<section class="captured" aria-label={phrase("captured")}>
			<h2>{phrase("captured")}</h2>
			{capture.calls.value.length >= MIN_CALLS_FOR_FILTER && (
				<FilterField label={phrase("captured_filter")} value={filter} onChange={setFilter} />
			)}
			<CallRows store={store} calls={shown.filter(({ source }) => source !== "history")} />
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

/** Earlier calls drawn at first, and with each click on “more”. */
const MAX_ROWS_PER_STEP = 50;

/** Stored calls of earlier sessions and other panels; folded, so that this session's stay in view. */
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

/**
 * The calls of each distribution. Arrow keys go from row to row; only the buttons of the current row can be reached by
 * Tab, so that it does not have to pass those of all rows.
 */
function CallRows({ store, calls }: { store: CaptureStore; calls: readonly TimelineItem[] }) {
	const [at, setAt] = useState("");
	const list = useRef<HTMLUListElement>(null);
	const reachable = (calls.find(({ key }) => key === at) ?? calls[0])?.key;
	const onKeyDown = (event: KeyboardEvent) => {
		const rows = [...(list.current?.querySelectorAll(".capture") ?? [])];
		const row = rows.findIndex((element) => element.contains(event.target as Node));
		const next = rows[getTargetIndex(event.key, row, rows.length) ?? -1];
		if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		next.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
	};
	return (
		<ul class="docs" ref={list} onKeyDown={onKeyDown}>
			{groupByDistribution(calls).map(([newest, ...older]) => (
				<li key={getGroupKey(newest.call)}>
					<h3>
						<CallSubject call={newest.call} />
					</h3>
					<ul class="docs">
						{[newest, ...older].map((item) => (
							<CapturedRow
								key={item.key}
								store={store}
								item={item}
								tabIndex={item.key === reachable ? 0 : -1}
								onFocus={() => setAt(item.key)}
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
