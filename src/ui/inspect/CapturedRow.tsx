import type { Call, Refusal } from "../../capture/call";
import { type CallComparison, isVersionConflict } from "../../capture/timeline";
import type { Document } from "../../document/document";
import type { Finding } from "../../rules/finding";
import { type CaptureStore, getSubjectKey, type TimelineItem } from "../../workspace/capture/store";
import { formatDateTime } from "../../workspace/text/intl";
import { type PhraseKey, phrase, plural } from "../../workspace/text/phrase";
import { type Hint, toDataHint, toPhraseHint } from "../../workspace/tree/hints";
import { goToPath } from "../navigation";
import { openComparison } from "../opening";
import { HintList } from "../parts/HintList";
import { SafeText } from "../parts/SafeText";
import { Sentence } from "../parts/Sentence";
import { openFromClipboard } from "../textSources";
import { useWorkspace } from "../workspaceContext";

/** Most findings listed below a refusal. */
const MAX_SHOWN_FINDINGS = 5;

interface RowProps {
	store: CaptureStore;
	item: TimelineItem;
	/** `tabIndex` of its buttons. */
	tabIndex: number;
	/** One of its buttons has the focus. */
	onFocus: () => void;
}

/** A captured call with its comparisons. */
export function CapturedRow({ store, item, tabIndex, onFocus }: RowProps) {
	const workspace = useWorkspace();
	const { call, entry, key, isUnread } = item;
	const main = call.refusal ? (call.sent ?? call.refusal.document) : (call.received ?? call.sent);
	const open = (document: Document) => {
		store.markAsRead(key);
		const opened = store.ensureOpen(document);
		workspace.documents.select(opened);
		workspace.screen.current.value = "inspect";
		return opened;
	};
	return (
		<li class="doc capture" data-current={store.isCurrent(call)} onFocusCapture={onFocus}>
			<button
				type="button"
				class="doc-main"
				tabIndex={tabIndex}
				aria-disabled={main === null}
				title={`${call.method} ${call.exchange.url}`}
				onClick={() => main && open(main)}
			>
				<span class="offscreen">
					<CallSubject call={call} />{" "}
				</span>
				<small>
					<SafeText text={call.method} /> {formatDateTime(call.exchange.time)} · <HintList hints={getCallHints(item)} />
				</small>
				{isUnread && (
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
								<button
									type="button"
									class="link small"
									tabIndex={tabIndex}
									onClick={() => void openFromClipboard(workspace)}
								>
									{phrase("captured_paste_button")}
								</button>
							),
						}}
					/>
				</p>
			)}
			{call.failure !== null && (
				<p class="small">
					<span class="error">{phrase("captured_unreadable")}</span> <SafeText text={call.failure} />
				</p>
			)}
			{call.refusal && <RefusalNote store={store} item={item} tabIndex={tabIndex} open={open} />}
			{entry.comparisons.length > 0 && (
				<p class="comparisons">
					{entry.comparisons.map((comparison) => (
						<button
							key={comparison.kind}
							type="button"
							class="link small"
							tabIndex={tabIndex}
							title={phrase(comparison.same ? "captured_both_same" : COMPARISONS[comparison.kind].about)}
							onClick={() => {
								store.markAsRead(key);
								openComparison(workspace, store.ensureOpen(comparison.before), store.ensureOpen(comparison.after));
							}}
						>
							{comparison.same
								? phrase("comparison_same", { comparison: getComparisonName(comparison) })
								: getComparisonName(comparison)}
						</button>
					))}
				</p>
			)}
		</li>
	);
}

/** The distribution that a call is about. */
export function CallSubject({ call }: { call: Call }) {
	if (call.id !== null) return <SafeText text={call.id} />;
	return phrase(getSubjectKey(call));
}

const COMPARISONS = {
	edit: { name: "comparison_edit", about: "comparison_edit_about" },
	sinceLastKnown: { name: "comparison_sent", about: "comparison_sent_about" },
	result: { name: "comparison_made", about: "comparison_made_about" },
	drift: { name: "comparison_drift", about: "comparison_drift_about" },
} as const satisfies { readonly [kind in CallComparison["kind"]]: { name: PhraseKey; about: PhraseKey } };

function getComparisonName({ kind }: CallComparison): string {
	return phrase(COMPARISONS[kind].name);
}

function getCallHints({ call, entry, source }: TimelineItem): readonly Hint[] {
	const { refusal, etag, ifMatch, completeness } = call;
	const hints = [
		refusal ? refusalHint(refusal) : kindHint(call),
		etag === null ? null : toDataHint(`ETag ${etag}`),
		ifMatch === null ? null : toDataHint(`If-Match ${ifMatch}`),
		entry.before && !entry.before.matched ? toPhraseHint(phrase("captured_no_start")) : null,
		completeness === "summary" ? toPhraseHint(phrase("captured_partial")) : null,
		completeness === "redacted" && source !== "history" ? toPhraseHint(phrase("captured_redacted")) : null,
	];
	return hints.filter((hint) => hint !== null);
}

function refusalHint({ status, code }: Refusal): Hint {
	return toPhraseHint(phrase("captured_refused", { answer: [status, code].filter(Boolean).join(" ") }));
}

function kindHint({ kind, operation }: Call): Hint | null {
	if (kind === "list") return toPhraseHint(phrase("captured_is_list"));
	if (kind !== "write") return null;
	if (operation === "UpdateDistribution") return toPhraseHint(phrase("captured_is_edit"));
	return operation === null ? toPhraseHint(phrase("captured_is_sent")) : toDataHint(operation);
}

interface NoteProps extends Pick<RowProps, "store" | "item" | "tabIndex"> {
	open: (document: Document) => string;
}

/** CloudFront's error, and what the rules find in the config that was sent. */
function RefusalNote({ store, item: { call }, tabIndex, open }: NoteProps) {
	const { documents, secrets } = useWorkspace();
	const { refusal, sent } = call;
	if (!refusal) return null;
	const causes = store.getRefusalCauses(call);
	const found = causes && "findings" in causes ? causes.findings : null;
	const goToFinding = (finding: Finding) => {
		if (!sent) return;
		const key = open(sent);
		const document = documents.current.value;
		if (document?.key === key) goToPath(document, finding.at);
	};
	return (
		<div class="refusal small">
			<p>
				<span class="error">
					<span aria-hidden="true">✖</span> <SafeText text={refusal.code} />
				</span>{" "}
				<SafeText text={sent ? secrets.createMasker(sent)(refusal.message) : refusal.message} />{" "}
				<button type="button" class="link small" tabIndex={tabIndex} onClick={() => open(refusal.document)}>
					{phrase("refusal_answer")}
				</button>
			</p>
			{found && found.length > 0 && (
				<>
					<p>{phrase("refusal_found")}</p>
					<ul>
						{found.slice(0, MAX_SHOWN_FINDINGS).map((finding) => (
							<li key={`${finding.rule} ${finding.at} ${finding.message}`}>
								<button type="button" class="link small" tabIndex={tabIndex} onClick={() => goToFinding(finding)}>
									{finding.path ? <SafeText text={finding.path} /> : phrase("refusal_config")}
								</button>{" "}
								<SafeText lang="en" text={finding.message} />
							</li>
						))}
						{found.length > MAX_SHOWN_FINDINGS && <li>{plural("refusal_more", found.length - MAX_SHOWN_FINDINGS)}</li>}
					</ul>
				</>
			)}
			{!found?.length && isVersionConflict(call) && (
				<p>
					{call.ifMatch === null || refusal.code === "InvalidIfMatchVersion"
						? phrase("refusal_stale_start")
						: phrase("refusal_stale", { etag: call.ifMatch })}
				</p>
			)}
			{found?.length === 0 && !isVersionConflict(call) && <p>{phrase("refusal_not_found")}</p>}
			{causes && "failed" in causes && <p>{phrase("refusal_not_checked", { reason: causes.failed })}</p>}
		</div>
	);
}
