import type { Value } from "../../document/value";
import type { Place } from "../../rules/place";
import { behaviorsOf } from "../../rules/shared/behaviors";
import { given, listed, remembered, textOf } from "../../rules/shared/values";
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
export function pathsTo(id: string | undefined, config: Place | null): readonly string[] {
	return (id !== undefined && config && pathsByTarget(config).get(id)) || [];
}

const pathsByTarget: (config: Place) => Map<string, string[]> = remembered((config) => {
	const groups = originsByGroup(config);
	const paths = new Map<string, string[]>();
	const add = (id: string, path: string) => {
		const known = paths.get(id);
		if (!known) paths.set(id, [path]);
		else if (known.at(-1) !== path) known.push(path);
	};
	for (const behavior of behaviorsOf(config)) {
		const target = textOf(behavior.get("TargetOriginId"));
		if (target === undefined) continue;
		const path = pathsOf(behavior, config);
		add(target, path);
		for (const origin of groups.get(target) ?? []) add(origin, path);
	}
	return paths;
});

/** Ids of the origins in each group. */
function originsByGroup(config: Place): Map<string, string[]> {
	const groups = listed(given(config, "OriginGroups")).items.map((group): [string, string[]] => {
		const members = listed(given(group, "Members")).items;
		return [textOf(group.get("Id")) ?? "", members.flatMap((one) => textOf(one.get("OriginId")) ?? [])];
	});
	return new Map(groups);
}

/** “requests for “a” and “b””, or that nothing is sent there. */
export function requestsFor(paths: readonly string[]): string {
	return paths.length === 0 ? "no requests at present" : `requests for ${inWords(paths)}`;
}
