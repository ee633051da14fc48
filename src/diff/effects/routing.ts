import type { Cursor } from "../../document/cursor";
import { memoizeByNode, present, trimmedText } from "../../model/accessors";
import {
	type CommonPath,
	compilePattern,
	findCommonPath,
	type PathPattern,
	type SearchBudget,
	toSamplePath,
} from "../../model/pathPatterns";
import { findMatchingPath } from "../../model/patternInclusion";
import { findFirstMatch, getRouting, isUnreachable } from "../../model/routing";
import { capitalize, joinWords, quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import type { Effect } from "../change";
import type { DiffRow } from "../diffRows";
import { describeUnused, isLeftUnused } from "../orphans";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { toCursor } from "./changeContext";
import { describePaths } from "./phrases";

/** Most behaviors that a moved one is compared with. */
const MAX_RIVALS = 200;
/** Most of them that are named. */
const MAX_NAMES = 5;
/** What comparing two patterns costs at least. */
const LOOKUP_COST_STEPS = 10;

/** How to speak of the behavior that handles a request. */
function toSubject(behavior: Cursor | null): string {
	if (!behavior) return "another behavior";
	return behavior.node.type === "DefaultCacheBehavior"
		? "the default behavior"
		: `the behavior for ${describePaths(behavior, null)}`;
}

function getTargetId(behavior: Cursor | null): string | undefined {
	return trimmedText(behavior?.get("TargetOriginId"));
}

/** The behavior that handles a path; null when the document does not show it. */
function findHandlingBehavior(config: Cursor | null, path: string): Cursor | null {
	const list = config?.get("CacheBehaviors");
	const first = list ? findFirstMatch(getRouting(list), path) : "none";
	if (first !== "none") return first?.behavior ?? null;
	return config?.get("DefaultCacheBehavior") ?? null;
}

/** What changes for a request that another behavior handles than before. */
function getEffectBetween(before: Cursor | null, after: Cursor | null): Effect {
	const [was, is] = [before && requiresSignature(before), after && requiresSignature(after)];
	if (was === true && is === false) return "exposure";
	return was === false && is === true ? "restriction" : "routing";
}

function describeEffect(effect: Effect): string {
	if (effect === "exposure") return ", no longer requiring a signature";
	return effect === "restriction" ? ", requiring a signature" : "";
}

const getPattern: (behavior: Cursor) => PathPattern | null = memoizeByNode((behavior) => {
	const text = trimmedText(behavior.get("PathPattern"));
	return text === undefined ? null : compilePattern(text);
});

/** Whether a behavior gets no requests because earlier ones take all its paths. */
function isNeverReached(change: ChangeContext): boolean {
	const list = present(change.config.after ?? undefined, "CacheBehaviors");
	const place = change.row.position?.after;
	return Boolean(list && place && isUnreachable(getRouting(list), place - 1));
}

/** The behaviors that nothing reaches any more because the changed one takes all their paths; "" when there are none. */
function shadowed({ row, above, siblings, config }: ChangeContext): string {
	// A change of the pattern stands below the row of the behavior.
	const [own, rows] = row.position ? [row, siblings] : [above.at(-1), above.at(-2)?.children ?? []];
	const [before, after] = [config.before, config.after].map((one) => one?.get("CacheBehaviors"));
	const place = own?.position?.after;
	if (!before || !after || !place) return "";
	const [then, now] = [getRouting(before), getRouting(after)];
	const dead = rows.filter(({ position }) => {
		if (!position?.before || !position.after || isUnreachable(then, position.before - 1)) return false;
		const fate = now.reachabilities[position.after - 1];
		return fate && "by" in fate && fate.by.some(({ index }) => index === place - 1);
	});
	if (dead.length === 0) return "";
	return `. ${joinWords(dead.map(({ label }) => quote(label)))} ${dead.length > 1 ? "are" : "is"} now shadowed and unreachable`;
}

/** A path that needed a signature before and does not now, because a new behavior stands before the signed one. */
function findExposedPath(change: ChangeContext, behavior: Cursor, pattern: PathPattern): string | null {
	const { row, siblings, context: world, config } = change;
	const place = row.position?.after ?? 0;
	const later = siblings.filter(({ position }) => position?.before && (position.after ?? 0) > place);
	for (const { after } of later.slice(0, MAX_RIVALS)) {
		const rival = toCursor(world.after, after);
		if (!rival || getEffectBetween(rival, behavior) !== "exposure") continue;
		const shared = findSharedPath(pattern, getPattern(rival), world.budget);
		if (typeof shared !== "object") continue;
		if (getEffectBetween(findHandlingBehavior(config.before, shared.path), behavior) === "exposure") return shared.path;
	}
	return null;
}

/** Where requests go, and where they went before. */
function describeTarget(was: string | undefined, is: string | undefined): string {
	if (is === undefined) return "";
	return `, and sends them to ${quote(is)}${was && was !== is ? ` instead of ${quote(was)}` : ""}`;
}

function added(change: ChangeContext, behavior: Cursor, pattern: PathPattern): Explanation {
	const paths = describePaths(behavior, null);
	if (isNeverReached(change)) {
		const sentence = `The behavior for ${paths} is added but unreachable: earlier behaviors shadow it`;
		return { effect: null, sentence };
	}
	const before = findHandlingBehavior(change.config.before, toSamplePath(pattern));
	const effect = getEffectBetween(before, behavior);
	const [was, is] = [getTargetId(before), getTargetId(behavior)];
	const start = `A new behavior handles requests for ${paths} instead of ${toSubject(before)}${describeTarget(was, is)}${describeEffect(effect)}`;
	const exposed = effect === "routing" ? findExposedPath(change, behavior, pattern) : null;
	const noSignature = exposed === null ? "" : `. Paths such as ${exposed} no longer require a signature`;
	return { effect: exposed === null ? effect : "exposure", sentence: `${start}${noSignature}${shadowed(change)}` };
}

function removed(change: ChangeContext, behavior: Cursor, pattern: PathPattern): Explanation {
	const after = findHandlingBehavior(change.config.after, toSamplePath(pattern));
	const unused = isLeftUnused(getTargetId(behavior), change.config.after) ? describeUnused(getTargetId(behavior)) : "";
	const effect = getEffectBetween(behavior, after);
	const [was, is] = [getTargetId(behavior), getTargetId(after)];
	const subject = capitalize(toSubject(after));
	return {
		effect,
		sentence: `${subject} handles requests for ${describePaths(behavior, null)}, whose behavior is removed${describeTarget(was, is)}${describeEffect(effect)}${unused}`,
	};
}

/** The behaviors that one comes before or after now, although it did not. */
function overtaken({ row, siblings }: ChangeContext, isAhead: boolean): DiffRow[] {
	const [was, is] = [row.position?.before ?? 0, row.position?.after ?? 0];
	return siblings.filter(({ position }) => {
		if (!position?.before || !position.after) return false;
		return isAhead ? position.before < was && position.after > is : position.before > was && position.after < is;
	});
}

function toOrderedNames(word: string, rows: readonly DiffRow[]): string[] {
	if (rows.length === 0) return [];
	const names = rows.slice(0, MAX_NAMES).map(({ label }) => quote(label));
	const more = rows.length - names.length;
	return [`${word} ${more > 0 ? `${names.join(", ")} and ${more} more` : joinWords(names)}`];
}

function moved(change: ChangeContext, behavior: Cursor, pattern: PathPattern): Explanation {
	const [behind, ahead] = [overtaken(change, true), overtaken(change, false)];
	const order = [...toOrderedNames("before", behind), ...toOrderedNames("after", ahead)].join(" and ");
	const start = `${describePaths(behavior, null)} now comes ${order || "at another position"}`;
	const rivals = [...behind.slice(0, MAX_RIVALS), ...ahead.slice(0, MAX_RIVALS)];
	const { budget: effort } = change.context;
	for (const other of rivals) {
		const place = toCursor(change.context.after, other.after);
		const shared = findSharedPath(pattern, place && getPattern(place), effort);
		if (shared === "none") continue;
		if (shared === "unknown") break;
		const [winner, loser] = behind.includes(other) ? [behavior, place] : [place, behavior];
		const effect = getEffectBetween(loser, winner);
		const whose = winner ? describePaths(winner, null) : "another behavior";
		const sentence = `${start}. Paths that both match, such as ${shared.path}, use the behavior for ${whose}${describeEffect(effect)}${shadowed(change)}`;
		return { effect, sentence };
	}
	const isSettled = effort.left > 0 && rivals.length === behind.length + ahead.length;
	return isSettled
		? { effect: null, sentence: `${start}. This has no effect, because no path matches both` }
		: { effect: "routing", sentence: `${start}. Some paths may use another behavior than before` };
}

/** A path that two patterns match; searching has its price even where the patterns have nothing in common. */
function findSharedPath(pattern: PathPattern, rival: PathPattern | null, effort: SearchBudget): CommonPath {
	if (!rival) return "none";
	effort.left -= LOOKUP_COST_STEPS;
	return effort.left <= 0 ? "unknown" : findCommonPath(pattern, rival, effort);
}

const behaviorItem: Explain = (change) => {
	const { before, after } = change.around("CacheBehavior");
	const behavior = after ?? before;
	const pattern = behavior && getPattern(behavior);
	if (!behavior || !pattern) return { effect: "routing", sentence: `A behavior without PathPattern is ${change.kind}` };
	if (change.kind === "moved") return moved(change, behavior, pattern);
	return change.kind === "added" ? added(change, behavior, pattern) : removed(change, behavior, pattern);
};

const pathPattern: Explain = (change) => {
	const { before, after } = change.behavior;
	const [was, is] = [before && getPattern(before), after && getPattern(after)];
	const start = `The behavior for ${change.said("before")} now handles ${change.said("after")}`;
	if (!was || !is || !change.config.after) return { effect: "routing", sentence: start };
	const lost = findMatchingPath(was, [is], (matched) => !matched[0], change.context.budget);
	if (typeof lost !== "object")
		return { effect: "routing", sentence: `${start}, which includes all its previous paths` };
	const other = findHandlingBehavior(change.config.after, lost.path);
	const effect = getEffectBetween(before, other);
	const elsewhere = `${capitalize(toSubject(other))} handles paths such as ${lost.path}${describeEffect(effect)}`;
	return { effect, sentence: `${start}. ${elsewhere}${shadowed(change)}` };
};

/** Which behavior handles which paths. */
export const routingExplanations: Explanations = {
	"CacheBehavior.PathPattern": pathPattern,
	"CacheBehaviors.Items": behaviorItem,
};
