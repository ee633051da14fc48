import { useRef, useState } from "preact/hooks";
import { byDistribution, groupOf, story, type Told } from "../../workspace/captured";
import { captured, dropped } from "../../workspace/capturing";
import { earlierCount, isEarlierOpen, trouble } from "../../workspace/history/state";
import { phrase, plural } from "../../workspace/phrase";
import { FilterField } from "../parts/FilterField";
import { CapturedRow, Subject } from "./CapturedRow";

/** From so many calls on there is a filter. */
const FILTER_FROM = 6;

/** What passed through the page, by distribution, newest first, each with what it can be compared with. */
export function CapturedList() {
	const [filter, setFilter] = useState("");
	const wanted = filter.trim().toLowerCase();
	const shown = story.value.filter((one) => wordsOf(one).toLowerCase().includes(wanted));
	const earlier = shown.filter((one) => one.origin === "history");
	return (
		<section class="captured" aria-label={phrase("captured")}>
			<h2>{phrase("captured")}</h2>
			{captured.value.length >= FILTER_FROM && (
				<FilterField label={phrase("captured_filter")} value={filter} onChange={setFilter} />
			)}
			<CallRows calls={shown.filter((one) => one.origin !== "history")} />
			{earlierCount.value > 0 && <EarlierCalls earlier={earlier} />}
			{trouble.value && (
				<p class="small warning" role="status">
					{trouble.value}
				</p>
			)}
			{dropped.value > 0 && <p class="small quiet">{plural("captured_dropped", dropped.value)}</p>}
		</section>
	);
}

/** So many are drawn at once. */
const FEW = 50;

/** Calls that are stored of earlier sessions, and of other panels; folded, so that they do not push today's away. */
function EarlierCalls({ earlier }: { earlier: readonly Told[] }) {
	const open = isEarlierOpen.value;
	const [most, setMost] = useState(FEW);
	return (
		<details
			class="earlier"
			open={open}
			onToggle={(event) => {
				isEarlierOpen.value = event.currentTarget.open;
			}}
		>
			<summary>{plural("captured_earlier", earlierCount.value)}</summary>
			{open && (
				<>
					<p class="small quiet">{phrase("captured_earlier_about")}</p>
					<CallRows calls={earlier.slice(0, most)} />
					{earlier.length > most && (
						<button type="button" class="link small" onClick={() => setMost(most + FEW)}>
							{plural("captured_earlier_more", Math.min(FEW, earlier.length - most))}
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
function CallRows({ calls }: { calls: readonly Told[] }) {
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
			{byDistribution(calls).map(([newest, ...older]) => (
				<li key={groupOf(newest.call)}>
					<h3>
						<Subject call={newest.call} />
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

function wordsOf({ call }: Told): string {
	return `${call.id ?? ""} ${call.method} ${call.operation ?? ""} ${call.etag ?? ""} ${call.ifMatch ?? ""} ${call.refusal?.code ?? ""}`;
}
