import { cover } from "../diff/cover";
import { isIdentical } from "../diff/side";
import type { Document } from "../document/document";
import { saysRedacted } from "../formats/embedded/redacted";
import { type Call, configOf } from "./call";

/** last known to sent: an edit of which nobody saw the version that it starts from. */
export type ComparisonKind = "my edit" | "last known to sent" | "what CloudFront made of it" | "drift";

/** Two configs of one distribution that are worth comparing. */
export interface Comparison {
	kind: ComparisonKind;
	before: Document;
	after: Document;
	/** Both hold the same: nothing to see. */
	same: boolean;
}

/** A call in the story of its distribution. */
export interface Entry {
	call: Call;
	/** Config from which a write starts, and whether If-Match names it: else it is only the last one known. */
	before: { document: Document; etag: string | null; matched: boolean } | null;
	comparisons: Comparison[];
}

/** What happened to one distribution, in order. */
export interface Timeline {
	/** Null: lists of distributions, and what names none. */
	id: string | null;
	entries: Entry[];
}

/** A config that a distribution had at some time. */
interface Version {
	document: Document;
	etag: string | null;
	/** Index of the call that showed it. */
	index: number;
	/** It was the newest when it was shown: requests may overlap, and answer what has been replaced meanwhile. */
	isNewest: boolean;
}

/** The calls by distribution, each with the comparisons that it allows; distributions in the order of appearance. */
export function timelines(calls: readonly Call[]): Timeline[] {
	const sorted = [...calls].sort((a, b) => a.exchange.time - b.exchange.time);
	const byId = new Map<string | null, Call[]>();
	for (const call of sorted) {
		const group = byId.get(call.id);
		if (group) group.push(call);
		else byId.set(call.id, [call]);
	}
	return [...byId].map(([id, group]) => ({ id, entries: entriesOf(group) }));
}

function entriesOf(calls: readonly Call[]): Entry[] {
	const versions = versionsOf(calls);
	// What names no distribution may be about several.
	const known = versions.filter((one) => one.isNewest && calls[one.index]?.id !== null);
	return calls.map((call, index) =>
		call.kind === "write" ? writeEntry(call, index, versions, known) : readEntry(call, index, known),
	);
}

/** The configs that the distribution had, as far as calls show them whole, each version once. */
function versionsOf(calls: readonly Call[]): Version[] {
	const versions: Version[] = [];
	const shown = new Set<string>();
	const replaced = new Set<string>();
	for (const [index, call] of calls.entries()) {
		const { etag, answered, refusal, kind } = call;
		if (refusal) continue;
		if (kind === "write" && answered) for (const start of startsOf(call)) replaced.add(start);
		if (kind === "list" || !answered || isOfPast(answered) || !configOf(answered.root)) continue;
		if (etag !== null && shown.has(etag)) continue;
		versions.push({ document: answered, etag, index, isNewest: etag === null || !replaced.has(etag) });
		if (etag !== null) shown.add(etag);
	}
	return versions;
}

/** Members in which events of CloudTrail and items of AWS Config tell what was at some time before. */
const RECORDS = /(?:^|\.)(?:requestParameters|responseElements|configuration)(?:[.[]|$)/;

function isOfPast({ where }: Document): boolean {
	return RECORDS.test(where);
}

/** The versions that If-Match names: two where a staging distribution is promoted. */
function startsOf({ ifMatch }: Call): string[] {
	return ifMatch === null ? [] : ifMatch.split(/\s*,\s*/, 2);
}

function writeEntry(call: Call, index: number, versions: readonly Version[], known: readonly Version[]): Entry {
	const starts = startsOf(call);
	const isStart = (one: Version) => one.index !== index && one.etag !== null && starts.includes(one.etag);
	// Who opens DevTools late may see the version before only when it is read again.
	const matching = versions.find(isStart);
	const start = matching ?? known.findLast((one) => one.index < index);
	const now = known.at(-1);
	const comparisons: Comparison[] = [];
	if (start && call.sent) {
		comparisons.push(comparison(matching ? "my edit" : "last known to sent", start.document, call.sent));
	}
	const made = !call.refusal && call.answered && configOf(call.answered.root) ? call.answered : null;
	if (call.sent && made) comparisons.push(comparison("what CloudFront made of it", call.sent, made));
	else if (matching && made) comparisons.push(comparison("drift", matching.document, made));
	const last = made ?? start?.document;
	if (last && now && now.index > index && now.document !== last && comparisons.at(-1)?.kind !== "drift") {
		comparisons.push(comparison("drift", last, now.document));
	}
	return {
		call,
		before: start ? { document: start.document, etag: start.etag, matched: start === matching } : null,
		comparisons,
	};
}

function readEntry(call: Call, index: number, known: readonly Version[]): Entry {
	const last = known.findLast((one) => one.index < index);
	const shown = known.find((one) => one.index === index);
	const comparisons = last && shown ? [comparison("drift", last.document, shown.document)] : [];
	return { call, before: null, comparisons };
}

function comparison(kind: ComparisonKind, before: Document, after: Document): Comparison {
	return { kind, before, after, same: areSame(before, after) };
}

/** Answers of `areSame`: the comparisons of a long history are asked for again with every call that joins it. */
const known = new WeakMap<Document, WeakMap<Document, boolean>>();

/** Whether two documents hold the same config, as far as what they hide can be compared. */
function areSame(before: Document, after: Document): boolean {
	const answers = known.get(before) ?? new WeakMap<Document, boolean>();
	known.set(before, answers);
	const answer = answers.get(after) ?? holdSame(before, after);
	answers.set(after, answer);
	return answer;
}

function holdSame(before: Document, after: Document): boolean {
	const isHiding = saysRedacted(before.problems) || saysRedacted(after.problems);
	const given = isHiding ? cover(before, after) : { before, after };
	const [a, b] = [configOf(given.before.root), configOf(given.after.root)];
	return a !== null && b !== null && isIdentical(a, b);
}

/** Codes that speak of the version that a request starts from, not of the config. */
const OF_VERSION: ReadonlySet<string> = new Set(["PreconditionFailed", "InvalidIfMatchVersion"]);

/** Whether a call was refused because of its If-Match, whatever the config in it. */
export function isStale({ refusal }: Call): boolean {
	return refusal !== null && (OF_VERSION.has(refusal.code) || refusal.status === 412);
}
