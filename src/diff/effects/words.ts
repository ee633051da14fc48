import type { Value } from "../../document/value";
import type { Place } from "../../rules/place";
import { behaviorsOf } from "../../rules/shared/behaviors";
import { given, listed, textOf } from "../../rules/shared/values";
import { inWords, quoted } from "../../rules/shared/words";
import { counted } from "../../schema/units";

/** A place as it is before and after; null where it is missing. */
export interface Both {
	readonly before: Place | null;
	readonly after: Place | null;
}

/** A value as a sentence says it: texts in quotation marks, lists and structures by what they hold. */
export function said(value: Value | null): string {
	if (value === null) return "nothing";
	if (typeof value === "string") return value === "" ? "nothing" : quoted(value);
	if (Array.isArray(value)) return value.length === 0 ? "nothing" : inWords(value.map((one) => said(one)));
	if (typeof value !== "object") return String(value);
	if (Object.hasOwn(value, "$opaque")) return quoted(String(value.$opaque));
	return counted(Object.keys(value).length, "member");
}

/** The paths that a behavior is for. */
export function pathsOf(behavior: Place, config: Place | null): string {
	if (behavior.node.type === "CacheBehavior") return quoted(textOf(behavior.get("PathPattern")) ?? "its paths");
	if (!config) return "the paths of the default behavior";
	return listed(given(config, "CacheBehaviors")).items.length > 0 ? "all other paths" : "all paths";
}

/** The paths of the behavior around a change, as it is after it where it still is. */
export function pathsAround({ behavior, config }: { behavior: Both; config: Both }): string {
	if (behavior.after) return pathsOf(behavior.after, config.after);
	return behavior.before ? pathsOf(behavior.before, config.before) : "some paths";
}

/** The paths whose requests may go to an origin or group, directly or by a group; empty when there are none. */
export function pathsTo(id: string | undefined, config: Place | null): string[] {
	if (id === undefined || !config) return [];
	const ids = new Set([id, ...groupsOf(id, config)]);
	return behaviorsOf(config)
		.filter((behavior) => ids.has(textOf(behavior.get("TargetOriginId")) ?? ""))
		.map((behavior) => pathsOf(behavior, config));
}

/** Ids of the origin groups that an origin is in. */
function groupsOf(id: string, config: Place): string[] {
	return listed(given(config, "OriginGroups")).items.flatMap((group) => {
		const members = listed(given(group, "Members")).items;
		return members.some((one) => textOf(one.get("OriginId")) === id) ? (textOf(group.get("Id")) ?? []) : [];
	});
}

/** “requests for “a” and “b””, or that nothing is sent there. */
export function requestsFor(paths: readonly string[]): string {
	return paths.length === 0 ? "no requests at present" : `requests for ${inWords(paths)}`;
}
