import { useState } from "preact/hooks";
import { isStale } from "../../capture/timeline";
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
import { goTo } from "../goTo";
import { openFromClipboard } from "../opening";
import { FilterField } from "../parts/FilterField";

/** From so many calls on there is a filter. */
const FILTER_FROM = 6;
/** Most findings told beside a refusal. */
const MAX_FOUND = 5;

/** What passed through the page: newest first, each with what it can be compared with. */
export function CapturedList() {
	const [filter, setFilter] = useState("");
	const wanted = filter.trim().toLowerCase();
	const shown = story.value.filter((one) => wordsOf(one).toLowerCase().includes(wanted));
	return (
		<section class="captured" aria-label="Captured">
			<h2>Captured</h2>
			{captured.value.length >= FILTER_FROM && (
				<FilterField label="Filter captured" value={filter} onChange={setFilter} />
			)}
			<ul class="docs">
				{shown.map((one) => (
					<CapturedRow key={one.key} told={one} />
				))}
			</ul>
			{dropped.value > 0 && <p class="small quiet">{dropped.value} older ones were dropped to save memory</p>}
		</section>
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
					{call.id ?? (call.kind === "list" ? "Distributions" : "New distribution")}
					{fresh && (
						<b class="new" title="New">
							<span aria-hidden="true"> ●</span>
							<span class="offscreen"> new</span>
						</b>
					)}
				</span>{" "}
				<small>
					{call.method} {timeOf(call)} · {whatOf(told)}
				</small>
			</button>
			{call.exchange.bodyMissing && (
				<p class="small">
					<span class="warning">The browser does not hand this answer over.</span>{" "}
					<button type="button" class="link small" onClick={() => void openFromClipboard()}>
						Paste it
					</button>{" "}
					or drop it as a file.
				</p>
			)}
			{call.refusal && <RefusalNote told={told} open={open} />}
			<p class="comparisons">
				{entry.comparisons.map((one) => (
					<button
						key={one.kind}
						type="button"
						class="link small"
						title={one.same ? "Both hold the same" : "Compare the two"}
						onClick={() => {
							markSeen(key);
							compareCaptured(one);
						}}
					>
						{one.kind}
						{one.same && " (same)"}
					</button>
				))}
			</p>
		</li>
	);
}

function whatOf({ call, entry }: Told): string {
	const parts: string[] = [];
	if (call.refusal) parts.push(["refused,", call.refusal.status, call.refusal.code].filter(Boolean).join(" "));
	else if (call.kind === "list") parts.push("list");
	else if (call.kind === "write")
		parts.push(call.operation === "UpdateDistribution" ? "edit" : (call.operation ?? "sent"));
	if (call.etag !== null) parts.push(`ETag ${call.etag}`);
	if (call.ifMatch !== null) parts.push(`If-Match ${call.ifMatch}`);
	if (entry.before && !entry.before.matched) parts.push("its starting version was not captured");
	if (call.completeness === "summary") parts.push("partial: a list leaves members out");
	if (call.completeness === "redacted") parts.push("incomplete: values are hidden");
	return parts.join(" · ");
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
					<span aria-hidden="true">✖</span> {refusal.code}
				</span>{" "}
				{refusal.message}{" "}
				<button type="button" class="link small" onClick={() => open(refusal.document)}>
					answer
				</button>
			</p>
			{found && found.length > 0 && (
				<>
					<p>Found here as well:</p>
					<ul>
						{found.slice(0, MAX_FOUND).map((one) => (
							<li key={`${one.rule} ${one.at} ${one.message}`}>
								<button type="button" class="link small" onClick={() => goToFinding(one)}>
									{one.path || "the config"}
								</button>{" "}
								{one.message}
							</li>
						))}
						{found.length > MAX_FOUND && <li>and {found.length - MAX_FOUND} more</li>}
					</ul>
				</>
			)}
			{!found?.length && isStale(call) && (
				<p>Not about the config: someone else had changed the distribution since {call.ifMatch ?? "it was read"}.</p>
			)}
			{found?.length === 0 && !isStale(call) && <p>None of our rules says so of what was sent.</p>}
		</div>
	);
}
