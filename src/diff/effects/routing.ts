import type { Place } from "../../rules/place";
import {
	compile,
	type Effort,
	overlap,
	type PathPattern,
	samplePath,
	type Witness,
} from "../../rules/shared/pathPatterns";
import { findPath } from "../../rules/shared/patternInclusion";
import { firstMatch, isDead, routingOf } from "../../rules/shared/routing";
import { needsSignature } from "../../rules/shared/signers";
import { given, remembered, textOf } from "../../rules/shared/values";
import { inWords, quoted } from "../../rules/shared/words";
import type { Effect } from "../change";
import { isLeftUnused, leftUnused } from "../orphans";
import type { DiffRow } from "../rows";
import type { Case, Explain, Explanation, Explanations } from "./case";
import { placeOf } from "./case";
import { pathsOf } from "./words";

/** Most behaviors that a moved one is compared with. */
const MOST_RIVALS = 200;
/** Most of them that are named. */
const MOST_NAMES = 5;
/** What comparing two patterns costs at least. */
const COST_OF_LOOKING = 10;

/** How to speak of the behavior that answers. */
function who(behavior: Place | null): string {
	if (!behavior) return "another behavior";
	return behavior.node.type === "DefaultCacheBehavior" ? "the default behavior" : `that for ${pathsOf(behavior, null)}`;
}

function targetOf(behavior: Place | null): string | undefined {
	return textOf(behavior?.get("TargetOriginId"));
}

/** The behavior that answers a path; null when that cannot be told. */
function answering(config: Place | null, path: string): Place | null {
	const list = config?.get("CacheBehaviors");
	const first = list ? firstMatch(routingOf(list), path) : "none";
	if (first !== "none") return first?.behavior ?? null;
	return config?.get("DefaultCacheBehavior") ?? null;
}

/** What changes for a request that another behavior answers than before. */
function effectBetween(before: Place | null, after: Place | null): Effect {
	const [was, is] = [before && needsSignature(before), after && needsSignature(after)];
	if (was === true && is === false) return "exposure";
	return was === false && is === true ? "restriction" : "routing";
}

function note(effect: Effect): string {
	if (effect === "exposure") return ", without the signature that was asked for";
	return effect === "restriction" ? ", and need a signature" : "";
}

const patternOf: (behavior: Place) => PathPattern | null = remembered((behavior) => {
	const text = textOf(behavior.get("PathPattern"));
	return text === undefined ? null : compile(text);
});

/** Whether a behavior gets no requests because earlier ones take all its paths. */
function isNeverReached(change: Case): boolean {
	const list = given(change.config.after ?? undefined, "CacheBehaviors");
	const place = change.row.position?.after;
	return Boolean(list && place && isDead(routingOf(list), place - 1));
}

/** The behaviors that nothing reaches any more because the changed one takes all their paths; "" when there are none. */
function shadowed({ row, above, siblings, config }: Case): string {
	// A change of the pattern stands below the row of the behavior.
	const [own, rows] = row.position ? [row, siblings] : [above.at(-1), above.at(-2)?.children ?? []];
	const [before, after] = [config.before, config.after].map((one) => one?.get("CacheBehaviors"));
	const place = own?.position?.after;
	if (!before || !after || !place) return "";
	const [then, now] = [routingOf(before), routingOf(after)];
	const dead = rows.filter(({ position }) => {
		if (!position?.before || !position.after || isDead(then, position.before - 1)) return false;
		const fate = now.fates[position.after - 1];
		return fate && "by" in fate && fate.by.some(({ index }) => index === place - 1);
	});
	if (dead.length === 0) return "";
	return `; ${inWords(dead.map(({ label }) => quoted(label)))} ${dead.length > 1 ? "are" : "is"} never reached any more`;
}

/** A path that needed a signature before and does not now, because a new behavior stands before the signed one. */
function exposedPath(change: Case, behavior: Place, pattern: PathPattern): string | null {
	const { row, siblings, world, config } = change;
	const place = row.position?.after ?? 0;
	const later = siblings.filter(({ position }) => position?.before && (position.after ?? 0) > place);
	for (const { after } of later.slice(0, MOST_RIVALS)) {
		const rival = placeOf(world.after, after);
		if (!rival || effectBetween(rival, behavior) !== "exposure") continue;
		const shared = sharedPath(pattern, patternOf(rival), world.effort);
		if (typeof shared !== "object") continue;
		if (effectBetween(answering(config.before, shared.path), behavior) === "exposure") return shared.path;
	}
	return null;
}

function added(change: Case, behavior: Place, pattern: PathPattern): Explanation {
	const paths = pathsOf(behavior, null);
	if (isNeverReached(change)) {
		const sentence = `The behavior for ${paths} is new but never reached: earlier ones take all its paths`;
		return { effect: null, sentence };
	}
	const before = answering(change.config.before, samplePath(pattern));
	const effect = effectBetween(before, behavior);
	const [was, is] = [targetOf(before), targetOf(behavior)];
	const where =
		is === undefined ? "" : ` and go to ${quoted(is)}${was && was !== is ? ` instead of ${quoted(was)}` : ""}`;
	const start = `Requests for ${paths} have settings of their own${where}${note(effect)}; ${who(before)} answered them before`;
	const exposed = effect === "routing" ? exposedPath(change, behavior, pattern) : null;
	const noSignature = exposed === null ? "" : `; paths such as ${exposed} need no signature any more`;
	return { effect: exposed === null ? effect : "exposure", sentence: `${start}${noSignature}${shadowed(change)}` };
}

function removed(change: Case, behavior: Place, pattern: PathPattern): Explanation {
	const after = answering(change.config.after, samplePath(pattern));
	const unused = isLeftUnused(targetOf(behavior), change.config.after) ? leftUnused(targetOf(behavior)) : "";
	const effect = effectBetween(behavior, after);
	const [was, is] = [targetOf(behavior), targetOf(after)];
	const where =
		is === undefined ? "" : ` and go to ${quoted(is)}${was && was !== is ? ` instead of ${quoted(was)}` : ""}`;
	return {
		effect,
		sentence: `Requests for ${pathsOf(behavior, null)} have no settings of their own any more: ${who(after)} answers them, so that they${where.replace(/^ and/, "")}${note(effect)}${unused}`,
	};
}

/** The behaviors that one comes before or after now, although it did not. */
function overtaken({ row, siblings }: Case, isAhead: boolean): DiffRow[] {
	const [was, is] = [row.position?.before ?? 0, row.position?.after ?? 0];
	return siblings.filter(({ position }) => {
		if (!position?.before || !position.after) return false;
		return isAhead ? position.before < was && position.after > is : position.before > was && position.after < is;
	});
}

function inOrder(word: string, rows: readonly DiffRow[]): string[] {
	if (rows.length === 0) return [];
	const names = rows.slice(0, MOST_NAMES).map(({ label }) => quoted(label));
	const more = rows.length - names.length;
	return [`${word} ${more > 0 ? `${names.join(", ")} and ${more} more` : inWords(names)}`];
}

function moved(change: Case, behavior: Place, pattern: PathPattern): Explanation {
	const [behind, ahead] = [overtaken(change, true), overtaken(change, false)];
	const order = [...inOrder("before", behind), ...inOrder("after", ahead)].join(" and ");
	const start = `${pathsOf(behavior, null)} is tried ${order || "at another place"} now`;
	const rivals = [...behind.slice(0, MOST_RIVALS), ...ahead.slice(0, MOST_RIVALS)];
	const { effort } = change.world;
	for (const other of rivals) {
		const place = placeOf(change.world.after, other.after);
		const shared = sharedPath(pattern, place && patternOf(place), effort);
		if (shared === "none") continue;
		if (shared === "unknown") break;
		const [winner, loser] = behind.includes(other) ? [behavior, place] : [place, behavior];
		const effect = effectBetween(loser, winner);
		const whose = winner ? pathsOf(winner, null) : "another";
		const sentence = `${start}: paths that both match, such as ${shared.path}, get the settings for ${whose}${note(effect)}${shadowed(change)}`;
		return { effect, sentence };
	}
	const isSettled = effort.left > 0 && rivals.length === behind.length + ahead.length;
	return isSettled
		? { effect: null, sentence: `${start}, which makes no difference: no path matches both` }
		: { effect: "routing", sentence: `${start}, which may change who answers` };
}

/** A path that two patterns match; searching has its price even where the patterns have nothing in common. */
function sharedPath(pattern: PathPattern, rival: PathPattern | null, effort: Effort): Witness {
	if (!rival) return "none";
	effort.left -= COST_OF_LOOKING;
	return effort.left <= 0 ? "unknown" : overlap(pattern, rival, effort);
}

const behaviorItem: Explain = (change) => {
	const { before, after } = change.around("CacheBehavior");
	const behavior = after ?? before;
	const pattern = behavior && patternOf(behavior);
	if (!behavior || !pattern)
		return { effect: "routing", sentence: `A behavior without a path pattern is ${change.kind}` };
	if (change.kind === "moved") return moved(change, behavior, pattern);
	return change.kind === "added" ? added(change, behavior, pattern) : removed(change, behavior, pattern);
};

const pathPattern: Explain = (change) => {
	const { before, after } = change.behavior;
	const [was, is] = [before && patternOf(before), after && patternOf(after)];
	const start = `The behavior for ${change.said("before")} is for ${change.said("after")} now`;
	if (!was || !is || !change.config.after) return { effect: "routing", sentence: start };
	const lost = findPath(was, [is], (matched) => !matched[0], change.world.effort);
	if (typeof lost !== "object")
		return { effect: "routing", sentence: `${start}, which takes in all paths that it had` };
	const other = answering(change.config.after, lost.path);
	const effect = effectBetween(before, other);
	const elsewhere = `paths such as ${lost.path} are answered by ${who(other)}${note(effect)}`;
	return { effect, sentence: `${start}; ${elsewhere}${shadowed(change)}` };
};

/** Which behavior answers which paths. */
export const routingExplanations: Explanations = {
	"CacheBehavior.PathPattern": pathPattern,
	"CacheBehaviors.Items": behaviorItem,
};
