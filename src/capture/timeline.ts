import { hideRedacted } from "../diff/hideRedacted";
import { isIdentical } from "../diff/side";
import { Cursor } from "../document/cursor";
import { findDistributionConfig } from "../document/distributionConfig";
import type { Document } from "../document/document";
import { groupBy } from "../document/groupBy";
import { hasRedactionProblem } from "../formats/embedded/redactionProblem";
import type { Call } from "./call";

/**
 * edit: what a write changes. sinceLastKnown: the same where the version that it starts from was never captured, from the
 * last one that was. result: what CloudFront stored of what was sent. drift: what somebody else has changed since.
 */
export type ComparisonKind = "edit" | "sinceLastKnown" | "result" | "drift";

/** Two configs of one distribution that are worth comparing. */
export interface CallComparison {
	kind: ComparisonKind;
	before: Document;
	after: Document;
	/** Both hold the same: nothing to see. */
	same: boolean;
}

/** A call in the story of its distribution. */
export interface TimelineEntry {
	call: Call;
	/** Config from which a write starts, and whether If-Match names it: else it is only the last one known. */
	before: { document: Document; etag: string | null; matched: boolean } | null;
	comparisons: CallComparison[];
}

/** What happened to one distribution, in order. */
export interface Timeline {
	/** Null: lists of distributions, and what names none. */
	id: string | null;
	entries: TimelineEntry[];
}

/** A config that a distribution had at some time. */
interface KnownVersion {
	document: Document;
	etag: string | null;
	/** Index of the call that showed it. */
	index: number;
	/** It was the newest when it was shown: requests may overlap, and answer what has been replaced meanwhile. */
	isNewest: boolean;
}

/** The calls by distribution, each with the comparisons that it allows; distributions in the order of appearance. */
export function buildTimelines(calls: readonly Call[]): Timeline[] {
	const sorted = [...calls].sort((a, b) => a.exchange.time - b.exchange.time);
	return [...groupBy(sorted, (call) => call.id)].map(([id, group]) => ({ id, entries: buildEntries(group) }));
}

function buildEntries(calls: readonly Call[]): TimelineEntry[] {
	const versions = collectVersions(calls);
	// What names no distribution may be about several.
	const known = versions.filter((one) => one.isNewest && calls[one.index]?.id !== null);
	return calls.map((call, index) =>
		call.kind === "write" ? createWriteEntry(call, index, versions, known) : createReadEntry(call, index, known),
	);
}

/** The configs that the distribution had, as far as calls show them whole, each version once. */
function collectVersions(calls: readonly Call[]): KnownVersion[] {
	const versions: KnownVersion[] = [];
	const shown = new Set<string>();
	const replaced = new Set<string>();
	for (const [index, call] of calls.entries()) {
		const { etag, received: answered, refusal, kind } = call;
		if (refusal) continue;
		if (kind === "write" && answered) for (const start of getStartEtags(call)) replaced.add(start);
		if (kind === "list" || !answered || isHistorical(answered) || !findConfig(answered)) continue;
		if (etag !== null && shown.has(etag)) continue;
		versions.push({ document: answered, etag, index, isNewest: etag === null || !replaced.has(etag) });
		if (etag !== null) shown.add(etag);
	}
	return versions;
}

function findConfig(document: Document): Cursor | null {
	return findDistributionConfig(Cursor.root(document));
}

/** Members in which events of CloudTrail and items of AWS Config tell what was at some time before. */
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
	const isStart = (one: KnownVersion) => one.index !== index && one.etag !== null && starts.includes(one.etag);
	// Who opens DevTools late may see the version before only when it is read again.
	const matching = versions.find(isStart);
	const start = matching ?? known.findLast((one) => one.index < index);
	const now = known.at(-1);
	const comparisons: CallComparison[] = [];
	if (start && call.sent) {
		comparisons.push(createComparison(matching ? "edit" : "sinceLastKnown", start.document, call.sent));
	}
	const made = !call.refusal && call.received && findConfig(call.received) ? call.received : null;
	if (call.sent && made) comparisons.push(createComparison("result", call.sent, made));
	else if (matching && made) comparisons.push(createComparison("drift", matching.document, made));
	const last = made ?? start?.document;
	if (last && now && now.index > index && now.document !== last && comparisons.at(-1)?.kind !== "drift") {
		comparisons.push(createComparison("drift", last, now.document));
	}
	return {
		call,
		before: start ? { document: start.document, etag: start.etag, matched: start === matching } : null,
		comparisons,
	};
}

function createReadEntry(call: Call, index: number, known: readonly KnownVersion[]): TimelineEntry {
	const last = known.findLast((one) => one.index < index);
	const shown = known.find((one) => one.index === index);
	const comparisons = last && shown ? [createComparison("drift", last.document, shown.document)] : [];
	return { call, before: null, comparisons };
}

function createComparison(kind: ComparisonKind, before: Document, after: Document): CallComparison {
	return { kind, before, after, same: isSameConfig(before, after) };
}

/** Answers of `areSame`: the comparisons of a long history are asked for again with every call that joins it. */
const sameConfigCache = new WeakMap<Document, WeakMap<Document, boolean>>();

/** Whether two documents hold the same config, as far as what they hide can be compared. */
function isSameConfig(before: Document, after: Document): boolean {
	const answers = sameConfigCache.get(before) ?? new WeakMap<Document, boolean>();
	sameConfigCache.set(before, answers);
	const answer = answers.get(after) ?? compareConfigs(before, after);
	answers.set(after, answer);
	return answer;
}

function compareConfigs(before: Document, after: Document): boolean {
	const isHiding = hasRedactionProblem(before.problems) || hasRedactionProblem(after.problems);
	const given = isHiding ? hideRedacted(before, after) : { before, after };
	const [a, b] = [findConfig(given.before), findConfig(given.after)];
	return a !== null && b !== null && isIdentical(a.node, b.node);
}

/** Codes that speak of the version that a request starts from, not of the config. */
const VERSION_ERROR_CODES: ReadonlySet<string> = new Set(["PreconditionFailed", "InvalidIfMatchVersion"]);

/** Whether a call was refused because of its If-Match, whatever the config in it. */
export function isVersionConflict({ refusal }: Call): boolean {
	return refusal !== null && (VERSION_ERROR_CODES.has(refusal.code) || refusal.status === 412);
}
