import { cover } from "../diff/cover";
import { isIdentical } from "../diff/side";
import type { Document } from "../document/document";
import { saysRedacted } from "../formats/embedded/redacted";
import { type Call, configOf } from "./call";

export type ComparisonKind = "my edit" | "what CloudFront made of it" | "drift";

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
	const versions = calls.flatMap((call, index) => versionsOf(call, index));
	return calls.map((call, index) => {
		const earlier = versions.filter((one) => one.index < index);
		const now = versions.at(-1);
		return call.kind === "write" ? writeEntry(call, index, earlier, now) : readEntry(call, earlier);
	});
}

/** The config that the distribution has after a call, where the call shows it whole. */
function versionsOf(call: Call, index: number): Version[] {
	if (call.refusal || call.kind === "list" || !call.answered || !configOf(call.answered.root)) return [];
	return [{ document: call.answered, etag: call.etag, index }];
}

function writeEntry(call: Call, index: number, earlier: readonly Version[], now: Version | undefined): Entry {
	const matching = call.ifMatch === null ? undefined : earlier.findLast((one) => one.etag === call.ifMatch);
	const start = matching ?? earlier.at(-1);
	const comparisons: Comparison[] = [];
	if (start && call.sent) comparisons.push(comparison("my edit", start.document, call.sent));
	const made = call.refusal ? null : call.answered;
	if (call.sent && made && configOf(made.root)) {
		comparisons.push(comparison("what CloudFront made of it", call.sent, made));
	}
	const last = made && configOf(made.root) ? made : start?.document;
	if (last && now && now.index > index) comparisons.push(comparison("drift", last, now.document));
	return {
		call,
		before: start ? { document: start.document, etag: start.etag, matched: start === matching } : null,
		comparisons,
	};
}

function readEntry(call: Call, earlier: readonly Version[]): Entry {
	const last = earlier.at(-1);
	const shown = call.answered && configOf(call.answered.root) ? call.answered : null;
	if (!last || !shown || (call.etag !== null && call.etag === last.etag))
		return { call, before: null, comparisons: [] };
	return { call, before: null, comparisons: [comparison("drift", last.document, shown)] };
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
