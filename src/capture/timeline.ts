import { hideRedacted } from "../diff/hideRedacted";
import { isIdentical } from "../diff/side";
import { Cursor } from "../document/cursor";
import { findDistributionConfig } from "../document/distributionConfig";
import type { Document } from "../document/document";
import { groupBy } from "../document/groupBy";
import { hasRedactionProblem } from "../formats/embedded/redactionProblem";
import type { Call } from "./call";

/**
 * edit: what a write changes. sinceLastKnown: the same, from the last captured version, because the version that the
 * write starts from was never captured. result: from the config sent to the one CloudFront stored. drift: what others
 * have changed since.
 */
export type ComparisonKind = "edit" | "sinceLastKnown" | "result" | "drift";

/** Two configs of one distribution to compare. */
export interface CallComparison {
	kind: ComparisonKind;
	before: Document;
	after: Document;
	/** Both have the same content. */
	same: boolean;
}

/** A call in the timeline of its distribution. */
export interface TimelineEntry {
	call: Call;
	/** The config that a write starts from. `matched`: If-Match names it; else it is only the last known version. */
	before: { document: Document; etag: string | null; matched: boolean } | null;
	comparisons: CallComparison[];
}

/** The calls of one distribution, in order. */
export interface Timeline {
	/** Null for lists of distributions and for calls that name no distribution. */
	id: string | null;
	entries: TimelineEntry[];
}

/** A captured version of a distribution's config. */
interface KnownVersion {
	document: Document;
	etag: string | null;
	/** Index of the call that returned it. */
	index: number;
	/** It was the newest version when returned. Requests may overlap and return a version that was replaced meanwhile. */
	isNewest: boolean;
}

/** Groups calls by distribution, each with its possible comparisons; distributions in the order of appearance. */
export function buildTimelines(calls: readonly Call[]): Timeline[] {
	const sorted = [...calls].sort((a, b) => a.exchange.time - b.exchange.time);
	return [...groupBy(sorted, (call) => call.id)].map(([id, group]) => ({ id, entries: buildEntries(group) }));
}

function buildEntries(calls: readonly Call[]): TimelineEntry[] {
	const versions = collectVersions(calls);
	// Calls without an id may concern several distributions.
	const known = versions.filter((version) => version.isNewest && calls[version.index]?.id !== null);
	return calls.map((call, index) =>
		call.kind === "write" ? createWriteEntry(call, index, versions, known) : createReadEntry(call, index, known),
	);
}

/** The versions of the distribution's config that calls returned completely, each version once. */
function collectVersions(calls: readonly Call[]): KnownVersion[] {
	const versions: KnownVersion[] = [];
	const shownEtags = new Set<string>();
	const replacedEtags = new Set<string>();
	for (const [index, call] of calls.entries()) {
		const { etag, received, refusal, kind } = call;
		if (refusal) continue;
		if (kind === "write" && received) for (const start of getStartEtags(call)) replacedEtags.add(start);
		if (kind === "list" || !received || isHistorical(received) || !findConfig(received)) continue;
		if (etag !== null && shownEtags.has(etag)) continue;
		versions.push({ document: received, etag, index, isNewest: etag === null || !replacedEtags.has(etag) });
		if (etag !== null) shownEtags.add(etag);
	}
	return versions;
}

function findConfig(document: Document): Cursor | null {
	return findDistributionConfig(Cursor.root(document));
}

/** Members of CloudTrail events and AWS Config items that contain past configs. */
const HISTORICAL_RECORD = /(?:^|\.)(?:requestParameters|responseElements|configuration)(?:[.[]|$)/;

function isHistorical({ where }: Document): boolean {
	return HISTORICAL_RECORD.test(where);
}

/** The versions that If-Match names: two where a staging distribution is promoted. */
function getStartEtags({ ifMatch }: Call): string[] {
	return ifMatch === null ? [] : ifMatch.split(/\s*,\s*/, 2);
}

function createWriteEntry(
	call: Call,
	index: number,
	versions: readonly KnownVersion[],
	known: readonly KnownVersion[],
): TimelineEntry {
	const starts = getStartEtags(call);
	const isStart = (version: KnownVersion) =>
		version.index !== index && version.etag !== null && starts.includes(version.etag);
	// When DevTools was opened late, the version before may appear only in a later read.
	const matching = versions.find(isStart);
	const start = matching ?? known.findLast((version) => version.index < index);
	const newest = known.at(-1);
	const comparisons: CallComparison[] = [];
	if (start && call.sent) {
		comparisons.push(createComparison(matching ? "edit" : "sinceLastKnown", start.document, call.sent));
	}
	const stored = !call.refusal && call.received && findConfig(call.received) ? call.received : null;
	if (call.sent && stored) comparisons.push(createComparison("result", call.sent, stored));
	else if (matching && stored) comparisons.push(createComparison("drift", matching.document, stored));
	const last = stored ?? start?.document;
	if (last && newest && newest.index > index && newest.document !== last && comparisons.at(-1)?.kind !== "drift") {
		comparisons.push(createComparison("drift", last, newest.document));
	}
	return {
		call,
		before: start ? { document: start.document, etag: start.etag, matched: start === matching } : null,
		comparisons,
	};
}

function createReadEntry(call: Call, index: number, known: readonly KnownVersion[]): TimelineEntry {
	const last = known.findLast((version) => version.index < index);
	const shown = known.find((version) => version.index === index);
	const comparisons = last && shown ? [createComparison("drift", last.document, shown.document)] : [];
	return { call, before: null, comparisons };
}

function createComparison(kind: ComparisonKind, before: Document, after: Document): CallComparison {
	return { kind, before, after, same: isSameConfig(before, after) };
}

/** Results of `isSameConfig`: every new call recomputes the comparisons of the whole timeline. */
const sameConfigCache = new WeakMap<Document, WeakMap<Document, boolean>>();

/** Whether two documents have the same config, apart from redacted values. */
function isSameConfig(before: Document, after: Document): boolean {
	const resultsByAfter = sameConfigCache.get(before) ?? new WeakMap<Document, boolean>();
	sameConfigCache.set(before, resultsByAfter);
	const result = resultsByAfter.get(after) ?? compareConfigs(before, after);
	resultsByAfter.set(after, result);
	return result;
}

function compareConfigs(before: Document, after: Document): boolean {
	const isHiding = hasRedactionProblem(before.problems) || hasRedactionProblem(after.problems);
	const visible = isHiding ? hideRedacted(before, after) : { before, after };
	const [a, b] = [findConfig(visible.before), findConfig(visible.after)];
	return a !== null && b !== null && isIdentical(a.node, b.node);
}

/** Error codes about the If-Match version, not about the config. */
const VERSION_ERROR_CODES: ReadonlySet<string> = new Set(["PreconditionFailed", "InvalidIfMatchVersion"]);

/** Whether a call was refused because of its If-Match and not because of its config. */
export function isVersionConflict({ refusal }: Call): boolean {
	return refusal !== null && (VERSION_ERROR_CODES.has(refusal.code) || refusal.status === 412);
}
