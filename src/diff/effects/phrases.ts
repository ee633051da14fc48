import type { Cursor } from "../../document/cursor";
import type { Value } from "../../document/value";
import { itemsOf, memoizeByNode, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { capitalize, joinWords, quote } from "../../model/sentences";
import { findManagedPolicy } from "../../schema/policies";
import { formatCount } from "../../schema/units";

/** A place as it is before and after; null where it is missing. */
export interface Sides {
	readonly before: Cursor | null;
	readonly after: Cursor | null;
}

/** A value as a sentence says it: texts in quotation marks, lists and structures by what they hold. */
export function describeValue(value: Value | null): string {
	if (value === null) return "none";
	if (typeof value === "string") return value === "" ? "none" : quote(value);
	if (Array.isArray(value)) return value.length === 0 ? "none" : joinWords(value.map((one) => describeValue(one)));
	if (typeof value !== "object") return String(value);
	if (Object.hasOwn(value, "$opaque")) return quote(String(value.$opaque));
	return formatCount(Object.keys(value).length, "member");
}

/** A policy's name where it is one of AWS's own, else its id. */
export function toPolicyName(id: string | undefined): string {
	return findManagedPolicy(id ?? "")?.name ?? quote(id ?? "");
}

/** A boolean as a text says it; null for what only a program knows. */
export function toFlag(text: string | undefined): boolean | null {
	const folded = text?.trim().toLowerCase();
	return folded === "true" ? true : folded === "false" || folded === undefined || folded === "" ? false : null;
}

/** Sentences in a row, without those that are empty; the last one ends without a period. */
export function joinSentences(...sentences: readonly string[]): string {
	const said = sentences.filter((sentence) => sentence !== "");
	return said.map((sentence, index) => (index === 0 ? sentence : capitalize(sentence))).join(". ");
}

/** The paths that a behavior is for. */
export function describePaths(behavior: Cursor, config: Cursor | null): string {
	if (behavior.node.type === "CacheBehavior") return quote(trimmedText(behavior.get("PathPattern")) ?? "its paths");
	if (!config) return "the paths of the default behavior";
	return itemsOf(present(config, "CacheBehaviors")).items.length > 0 ? "all other paths" : "all paths";
}

/** The paths of the behavior around a change, as it is after it where it still is. */
export function describePathsAround({ behavior, config }: { behavior: Sides; config: Sides }): string {
	if (behavior.after) return describePaths(behavior.after, config.after);
	return behavior.before ? describePaths(behavior.before, config.before) : "some paths";
}

/** One item among many that the change of a switch covers. */
export function explainPart(of: string): { effect: null; sentence: string } {
	return { effect: null, sentence: `Part of the change of ${of}` };
}

/** What a sentence about a behavior begins with. */
export function toStart(sides: { behavior: Sides; config: Sides }): string {
	return `For ${describePathsAround(sides)},`;
}

/** The paths whose requests may go to an origin or group, directly or by a group; empty when there are none. */
export function getPathsToTarget(id: string | undefined, config: Cursor | null): readonly string[] {
	return (id !== undefined && config && getPathsByTarget(config).get(id)) || [];
}

const getPathsByTarget: (config: Cursor) => Map<string, string[]> = memoizeByNode((config) => {
	const groups = getOriginsByGroup(config);
	const paths = new Map<string, string[]>();
	const add = (id: string, path: string) => {
		const known = paths.get(id);
		if (!known) paths.set(id, [path]);
		else if (known.at(-1) !== path) known.push(path);
	};
	for (const behavior of getBehaviors(config)) {
		const target = trimmedText(behavior.get("TargetOriginId"));
		if (target === undefined) continue;
		const path = describePaths(behavior, config);
		add(target, path);
		for (const origin of groups.get(target) ?? []) add(origin, path);
	}
	return paths;
});

/** Ids of the origins in each group. */
function getOriginsByGroup(config: Cursor): Map<string, string[]> {
	const groups = itemsOf(present(config, "OriginGroups")).items.map((group): [string, string[]] => {
		const members = itemsOf(present(group, "Members")).items;
		return [trimmedText(group.get("Id")) ?? "", members.flatMap((one) => trimmedText(one.get("OriginId")) ?? [])];
	});
	return new Map(groups);
}

/** “requests for “a” and “b””, or that there are none. */
export function describeRequests(paths: readonly string[]): string {
	return paths.length === 0 ? "no requests" : `requests for ${joinWords(paths)}`;
}
