import type { Cursor } from "../../document/cursor";
import type { Value } from "../../document/value";
import { itemsOf, memoizeByNode, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { joinWords, quote } from "../../model/sentences";
import { formatCount } from "../../schema/units";

/** A place as it is before and after; null where it is missing. */
export interface Sides {
	readonly before: Cursor | null;
	readonly after: Cursor | null;
}

/** A value as a sentence says it: texts in quotation marks, lists and structures by what they hold. */
export function describeValue(value: Value | null): string {
	if (value === null) return "nothing";
	if (typeof value === "string") return value === "" ? "nothing" : quote(value);
	if (Array.isArray(value)) return value.length === 0 ? "nothing" : joinWords(value.map((one) => describeValue(one)));
	if (typeof value !== "object") return String(value);
	if (Object.hasOwn(value, "$opaque")) return quote(String(value.$opaque));
	return formatCount(Object.keys(value).length, "member");
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

/** “requests for “a” and “b””, or that nothing is sent there. */
export function describeRequests(paths: readonly string[]): string {
	return paths.length === 0 ? "no requests at present" : `requests for ${joinWords(paths)}`;
}
