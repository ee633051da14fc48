import type { Place } from "../../rules/place";
import { compile, type Effort, overlap, type PathPattern, samplePath } from "../../rules/shared/pathPatterns";
import { findPath } from "../../rules/shared/patternInclusion";
import { behaviorFor, isDead, routingOf } from "../../rules/shared/routing";
import { needsSignature } from "../../rules/shared/signers";
import { given, textOf } from "../../rules/shared/values";
import { inWords, quoted } from "../../rules/shared/words";
import type { Effect } from "../change";
import type { DiffRow } from "../rows";
import type { Case, Explain, Explanation, Explanations } from "./case";
import { placeOf } from "./case";
import { pathsOf } from "./words";

/** What one question about the overlap of patterns may cost. */
const EFFORT = 200_000;

/** How to speak of the behavior that answers. */
function who(behavior: Place | null): string {
	if (!behavior) return "another behavior";
	return behavior.node.type === "DefaultCacheBehavior" ? "the default behavior" : `that for ${pathsOf(behavior, null)}`;
}

function targetOf(behavior: Place | null): string | undefined {
	return textOf(behavior?.get("TargetOriginId"));
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

function patternOf(behavior: Place | null): PathPattern | null {
	const text = textOf(behavior?.get("PathPattern"));
	return text === undefined ? null : compile(text);
}

/** Whether a behavior gets no requests because earlier ones take all its paths. */
function isNeverReached(change: Case): boolean {
	const list = given(change.config.after ?? undefined, "CacheBehaviors");
	const place = change.row.position?.after;
	return Boolean(list && place && isDead(routingOf(list), place - 1));
}

function added(change: Case, behavior: Place, pattern: PathPattern): Explanation {
	const paths = pathsOf(behavior, null);
	if (isNeverReached(change)) {
		return {
			effect: null,
			sentence: `The behavior for ${paths} is new but never reached: earlier ones take all its paths`,
		};
	}
	const before = change.config.before && behaviorFor(change.config.before, samplePath(pattern));
	const effect = effectBetween(before, behavior);
	const [was, is] = [targetOf(before), targetOf(behavior)];
	const where =
		is === undefined ? "" : ` and go to ${quoted(is)}${was && was !== is ? ` instead of ${quoted(was)}` : ""}`;
	return {
		effect,
		sentence: `Requests for ${paths} have settings of their own${where}${note(effect)}; ${who(before)} answered them before`,
	};
}

function removed(change: Case, behavior: Place, pattern: PathPattern): Explanation {
	const after = change.config.after && behaviorFor(change.config.after, samplePath(pattern));
	const effect = effectBetween(behavior, after);
	const [was, is] = [targetOf(behavior), targetOf(after)];
	const where =
		is === undefined ? "" : ` and go to ${quoted(is)}${was && was !== is ? ` instead of ${quoted(was)}` : ""}`;
	return {
		effect,
		sentence: `Requests for ${pathsOf(behavior, null)} have no settings of their own any more: ${who(after)} answers them, so that they${where.replace(/^ and/, "")}${note(effect)}`,
	};
}

/** The behaviors that one comes before or after now, although it did not. */
function overtaken({ row, siblings }: Case, earlier: boolean): DiffRow[] {
	const [was, is] = [row.position?.before ?? 0, row.position?.after ?? 0];
	return siblings.filter(({ position }) => {
		if (!position?.before || !position.after) return false;
		return earlier ? position.before < was && position.after > is : position.before > was && position.after < is;
	});
}

function moved(change: Case, behavior: Place, pattern: PathPattern): Explanation {
	const [behind, ahead] = [overtaken(change, true), overtaken(change, false)];
	const names = (rows: readonly DiffRow[]) => inWords(rows.map(({ label }) => quoted(label)));
	const order = [
		...(behind.length > 0 ? [`before ${names(behind)}`] : []),
		...(ahead.length > 0 ? [`after ${names(ahead)}`] : []),
	].join(" and ");
	const start = `${pathsOf(behavior, null)} is tried ${order || "at another place"} now`;
	const effort: Effort = { left: EFFORT };
	for (const other of [...behind, ...ahead]) {
		const place = placeOf(change.world.after, other.after);
		const rival = patternOf(place);
		const shared = rival ? overlap(pattern, rival, effort) : "none";
		if (shared === "none") continue;
		if (shared === "unknown") return { effect: "routing", sentence: `${start}, which may change who answers` };
		const [winner, loser] = behind.includes(other) ? [behavior, place] : [place, behavior];
		const effect = effectBetween(loser, winner);
		return {
			effect,
			sentence: `${start}: paths that both match, such as ${shared.path}, get the settings for ${winner ? pathsOf(winner, null) : "another"}${note(effect)}`,
		};
	}
	return { effect: null, sentence: `${start}, which makes no difference: no path matches both` };
}

const behaviorItem: Explain = (change) => {
	const { before, after } = change.around("CacheBehavior");
	const behavior = after ?? before;
	const pattern = patternOf(behavior);
	if (!behavior || !pattern)
		return { effect: "routing", sentence: `A behavior without a path pattern is ${change.kind}` };
	if (change.kind === "moved") return moved(change, behavior, pattern);
	return change.kind === "added" ? added(change, behavior, pattern) : removed(change, behavior, pattern);
};

const pathPattern: Explain = (change) => {
	const { before, after } = change.behavior;
	const [was, is] = [patternOf(before), patternOf(after)];
	const start = `The behavior for ${change.said("before")} is for ${change.said("after")} now`;
	if (!was || !is || !change.config.after) return { effect: "routing", sentence: start };
	const lost = findPath(was, [is], (matched) => !matched[0], { left: EFFORT });
	if (typeof lost !== "object")
		return { effect: "routing", sentence: `${start}, which takes in all paths that it had` };
	const other = behaviorFor(change.config.after, lost.path);
	const effect = effectBetween(before, other);
	return { effect, sentence: `${start}; paths such as ${lost.path} are answered by ${who(other)}${note(effect)}` };
};

/** Which behavior answers which paths. */
export const routingExplanations: Explanations = {
	"CacheBehavior.PathPattern": pathPattern,
	"CacheBehaviors.Items": behaviorItem,
};
