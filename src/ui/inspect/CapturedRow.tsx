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
	subjectOf,
	type Told,
	timeOf,
} from "../../workspace/captured";
import { currentKey, documents } from "../../workspace/documents";
import { data, type Hint, words } from "../../workspace/hints";
import { type PhraseKey, phrase, plural } from "../../workspace/phrase";
import { masker } from "../../workspace/secrets";
import { goTo } from "../goTo";
import { openFromClipboard } from "../opening";
import { Hints } from "../parts/Hints";
import { Sentence } from "../parts/Sentence";
import { Visible } from "../parts/Visible";

/** Most findings told beside a refusal. */
const MAX_FOUND = 5;

interface RowProps {
	told: Told;
	/** Of its buttons. */
	tabIndex: number;
	/** One of its buttons has the focus. */
	onFocus: () => void;
}

/** A call, with what it can be compared with. */
export function CapturedRow({ told, tabIndex, onFocus }: RowProps) {
	const { call, entry, key, fresh } = told;
	const main = call.refusal ? (call.sent ?? call.refusal.document) : (call.answered ?? call.sent);
	const open = (document: Document) => {
		markSeen(key);
		return show(document);
	};
	return (
		<li class="doc capture" data-current={isCurrent(call)} onFocusCapture={onFocus}>
			<button
				type="button"
				class="doc-main"
				tabIndex={tabIndex}
				aria-disabled={main === null}
				title={`${call.method} ${call.exchange.url}`}
				onClick={() => main && open(main)}
			>
				<span class="offscreen">
					<Subject call={call} />{" "}
				</span>
				<small>
					<Visible text={call.method} /> {timeOf(call)} · <Hints hints={hintsOf(told)} />
				</small>
				{fresh && (
					<b class="new" title={phrase("captured_fresh")}>
						<span aria-hidden="true"> ●</span>
						<span class="offscreen"> {phrase("captured_fresh_label")}</span>
					</b>
				)}
			</button>
			{call.exchange.bodyMissing && (
				<p class="small">
					<span class="warning">{phrase("captured_no_body")}</span>{" "}
					<Sentence
						name="captured_paste"
						slots={{
							paste: (
								<button type="button" class="link small" tabIndex={tabIndex} onClick={() => void openFromClipboard()}>
									{phrase("captured_paste_button")}
								</button>
							),
						}}
					/>
				</p>
			)}
			{call.refusal && <RefusalNote told={told} tabIndex={tabIndex} open={open} />}
			{entry.comparisons.length > 0 && (
				<p class="comparisons">
					{entry.comparisons.map((one) => (
						<button
							key={one.kind}
							type="button"
							class="link small"
							tabIndex={tabIndex}
							title={phrase(one.same ? "captured_both_same" : COMPARISONS[one.kind].about)}
							onClick={() => {
								markSeen(key);
								compareCaptured(one);
							}}
						>
							{one.same ? phrase("comparison_same", { comparison: nameOf(one) }) : nameOf(one)}
						</button>
					))}
				</p>
			)}
		</li>
	);
}

/** The distribution that a call is about. */
export function Subject({ call }: { call: Call }) {
	if (call.id !== null) return <Visible text={call.id} />;
	return phrase(subjectOf(call));
}

const COMPARISONS = {
	"my edit": { name: "comparison_edit", about: "comparison_edit_about" },
	"last known to sent": { name: "comparison_sent", about: "comparison_sent_about" },
	"what CloudFront made of it": { name: "comparison_made", about: "comparison_made_about" },
	drift: { name: "comparison_drift", about: "comparison_drift_about" },
} as const satisfies { readonly [kind in Comparison["kind"]]: { name: PhraseKey; about: PhraseKey } };

function nameOf({ kind }: Comparison): string {
	return phrase(COMPARISONS[kind].name);
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

interface NoteProps extends Pick<RowProps, "told" | "tabIndex"> {
	open: (document: Document) => string;
}

/** What CloudFront said, beside what the rules say of the same config. */
function RefusalNote({ told: { call }, tabIndex, open }: NoteProps) {
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
				<Visible text={sent ? masker(sent)(refusal.message) : refusal.message} />{" "}
				<button type="button" class="link small" tabIndex={tabIndex} onClick={() => open(refusal.document)}>
					{phrase("refusal_answer")}
				</button>
			</p>
			{found && found.length > 0 && (
				<>
					<p>{phrase("refusal_found")}</p>
					<ul>
						{found.slice(0, MAX_FOUND).map((one) => (
							<li key={`${one.rule} ${one.at} ${one.message}`}>
								<button type="button" class="link small" tabIndex={tabIndex} onClick={() => goToFinding(one)}>
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
				<p>
					{call.ifMatch === null || refusal.code === "InvalidIfMatchVersion"
						? phrase("refusal_stale_start")
						: phrase("refusal_stale", { etag: call.ifMatch })}
				</p>
			)}
			{found?.length === 0 && !isStale(call) && <p>{phrase("refusal_not_found")}</p>}
		</div>
	);
}
