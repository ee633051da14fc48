import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Call, Refusal } from "../../capture/call";
import { type Comparison, isStale } from "../../capture/timeline";
import type { Document } from "../../document/document";
import type { Finding } from "../../rules/finding";
import {
	compareCaptured,
	isCurrent,
	markSeen,
	predicted,
	show,
	story,
	type Told,
	timeOf,
} from "../../workspace/captured";
import { captured, dropped } from "../../workspace/capturing";
import { currentKey, documents } from "../../workspace/documents";
import { data, type Hint, words } from "../../workspace/hints";
import { trouble } from "../../workspace/history/state";
import { type PhraseKey, phrase, plural } from "../../workspace/phrase";
import { goTo } from "../goTo";
import { openFromClipboard } from "../opening";
import { FilterField } from "../parts/FilterField";
import { Hints } from "../parts/Hints";
import { Sentence } from "../parts/Sentence";
import { Visible } from "../parts/Visible";

/** From so many calls on there is a filter. */
const FILTER_FROM = 6;
/** Most findings told beside a refusal. */
const MAX_FOUND = 5;

/** What passed through the page: newest first, each with what it can be compared with. */
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
			<ul class="docs">{shown.map((one) => one.origin !== "history" && <CapturedRow key={one.key} told={one} />)}</ul>
			{earlier.length > 0 && <EarlierCalls earlier={earlier} />}
			{trouble.value && (
				<p class="small warning" role="status">
					{trouble.value}
				</p>
			)}
			{dropped.value > 0 && <p class="small quiet">{plural("captured_dropped", dropped.value)}</p>}
		</section>
	);
}

/** Whether the earlier calls are unfolded, also when one comes back to this list. */
const isEarlierOpen = signal(false);

/** Calls that are stored of earlier sessions, and of other panels; folded, so that they do not push today's away. */
function EarlierCalls({ earlier }: { earlier: readonly Told[] }) {
	const open = isEarlierOpen.value;
	return (
		<details
			class="earlier"
			open={open}
			onToggle={(event) => {
				isEarlierOpen.value = event.currentTarget.open;
			}}
		>
			<summary>{plural("captured_earlier", earlier.length)}</summary>
			{open && (
				<>
					<p class="small quiet">{phrase("captured_earlier_about")}</p>
					<ul class="docs">
						{earlier.map((one) => (
							<CapturedRow key={one.key} told={one} />
						))}
					</ul>
				</>
			)}
		</details>
	);
}

function wordsOf({ call }: Told): string {
	return `${call.id ?? ""} ${call.method} ${call.operation ?? ""} ${call.etag ?? ""} ${call.ifMatch ?? ""} ${call.refusal?.code ?? ""}`;
}

function CapturedRow({ told }: { told: Told }) {
	const { call, entry, key, fresh } = told;
	const main = call.refusal ? (call.sent ?? call.refusal.document) : (call.answered ?? call.sent);
	const open = (document: Document) => {
		markSeen(key);
		return show(document);
	};
	return (
		<li class="doc capture" data-current={isCurrent(call)}>
			<button
				type="button"
				class="doc-main"
				disabled={main === null}
				title={`${call.method} ${call.exchange.url}`}
				onClick={() => main && open(main)}
			>
				<span class="doc-title">
					{call.id === null ? (
						phrase(call.kind === "list" ? "captured_list" : "captured_new_distribution")
					) : (
						<Visible text={call.id} />
					)}
					{fresh && (
						<b class="new" title={phrase("captured_fresh")}>
							<span aria-hidden="true"> ●</span>
							<span class="offscreen"> {phrase("captured_fresh_label")}</span>
						</b>
					)}
				</span>{" "}
				<small>
					<Visible text={call.method} /> {timeOf(call)} · <Hints hints={hintsOf(told)} />
				</small>
			</button>
			{call.exchange.bodyMissing && (
				<p class="small">
					<span class="warning">{phrase("captured_no_body")}</span>{" "}
					<Sentence
						name="captured_paste"
						slots={{
							paste: (
								<button type="button" class="link small" onClick={() => void openFromClipboard()}>
									{phrase("captured_paste_button")}
								</button>
							),
						}}
					/>
				</p>
			)}
			{call.refusal && <RefusalNote told={told} open={open} />}
			<p class="comparisons">
				{entry.comparisons.map((one) => (
					<button
						key={one.kind}
						type="button"
						class="link small"
						title={phrase(one.same ? "captured_both_same" : "captured_compare")}
						onClick={() => {
							markSeen(key);
							compareCaptured(one);
						}}
					>
						{one.same ? phrase("comparison_same", { comparison: nameOf(one) }) : nameOf(one)}
					</button>
				))}
			</p>
		</li>
	);
}

const COMPARISONS = {
	"my edit": "comparison_edit",
	"what CloudFront made of it": "comparison_made",
	drift: "comparison_drift",
} as const satisfies { readonly [kind in Comparison["kind"]]: PhraseKey };

function nameOf({ kind }: Comparison): string {
	return phrase(COMPARISONS[kind]);
}

function hintsOf({ call, entry, origin }: Told): readonly Hint[] {
	const { refusal, etag, ifMatch, completeness } = call;
	const hints = [
		refusal ? refusalHint(refusal) : kindHint(call),
		etag === null ? null : data(`ETag ${etag}`),
		ifMatch === null ? null : data(`If-Match ${ifMatch}`),
		entry.before && !entry.before.matched ? words(phrase("captured_no_start")) : null,
		completeness === "summary" ? words(phrase("captured_partial")) : null,
		completeness === "redacted" && origin !== "history" ? words(phrase("captured_redacted")) : null,
	];
	return hints.filter((hint) => hint !== null);
}

function refusalHint({ status, code }: Refusal): Hint {
	return words(phrase("captured_refused", { answer: [status, code].filter(Boolean).join(" ") }));
}

function kindHint({ kind, operation }: Call): Hint | null {
	if (kind === "list") return words(phrase("captured_is_list"));
	if (kind !== "write") return null;
	if (operation === "UpdateDistribution") return words(phrase("captured_is_edit"));
	return operation === null ? words(phrase("captured_is_sent")) : data(operation);
}

/** What CloudFront said, beside what the rules say of the same config. */
function RefusalNote({ told: { call }, open }: { told: Told; open: (document: Document) => string }) {
	const { refusal, sent } = call;
	if (!refusal) return null;
	const found = predicted(call);
	const goToFinding = (finding: Finding) => {
		if (!sent) return;
		const key = open(sent);
		const document = documents.value.find((one) => one.key === key);
		if (document && currentKey.value === key) goTo(document, finding.at);
	};
	return (
		<div class="refusal small">
			<p>
				<span class="error">
					<span aria-hidden="true">✖</span> <Visible text={refusal.code} />
				</span>{" "}
				<Visible text={refusal.message} />{" "}
				<button type="button" class="link small" onClick={() => open(refusal.document)}>
					{phrase("refusal_answer")}
				</button>
			</p>
			{found && found.length > 0 && (
				<>
					<p>{phrase("refusal_found")}</p>
					<ul>
						{found.slice(0, MAX_FOUND).map((one) => (
							<li key={`${one.rule} ${one.at} ${one.message}`}>
								<button type="button" class="link small" onClick={() => goToFinding(one)}>
									{one.path ? <Visible text={one.path} /> : phrase("refusal_config")}
								</button>{" "}
								<Visible lang="en" text={one.message} />
							</li>
						))}
						{found.length > MAX_FOUND && <li>{plural("refusal_more", found.length - MAX_FOUND)}</li>}
					</ul>
				</>
			)}
			{!found?.length && isStale(call) && (
				<p>{call.ifMatch === null ? phrase("refusal_stale_read") : phrase("refusal_stale", { etag: call.ifMatch })}</p>
			)}
			{found?.length === 0 && !isStale(call) && <p>{phrase("refusal_not_found")}</p>}
		</div>
	);
}
