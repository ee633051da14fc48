import type { Place } from "../place";
import { given, listed, remembered, textOf } from "./values";
import { quoted } from "./words";

/** The structures that are cache behaviors. */
export const BEHAVIORS = ["DefaultCacheBehavior", "CacheBehavior"] as const;

/** Every cache behavior of a config in the order in which they are tried: the default one last. */
export function behaviorsOf(config: Place): Place[] {
	const last = given(config, "DefaultCacheBehavior");
	return [...listed(given(config, "CacheBehaviors")).items, ...(last ? [last] : [])];
}

/** How many behaviors the list of a config has, without the default one. */
export function listedBehaviors(config: Place | null): number {
	return given(config ?? undefined, "CacheBehaviors", "Items")?.node.entries.length ?? 0;
}

/** How to speak of a behavior within a sentence. */
export function behaviorName(behavior: Place): string {
	if (behavior.node.type === "DefaultCacheBehavior") return "the default behavior";
	const pattern = textOf(behavior.get("PathPattern"));
	return pattern ? `the behavior for ${quoted(pattern)}` : "this behavior";
}

/** Everything that a TargetOriginId may name. */
interface Targets {
	/** Origins, and the origins of each group, by id. */
	byId: Map<string, Place[]>;
	/** False when some ids are only known to a program, or the config has no list of origins. */
	isKnown: boolean;
}

/** The origins and origin groups of a config by their ids. */
export const targetsOf: (config: Place) => Targets = remembered((config) => {
	const origins = listed(given(config, "Origins"));
	const groups = listed(given(config, "OriginGroups"));
	const byId = new Map<string, Place[]>();
	let isKnown = origins.isKnown && groups.isKnown && origins.items.length > 0;
	for (const origin of origins.items) {
		const id = textOf(origin.get("Id"));
		if (id === undefined) isKnown = false;
		else if (!byId.has(id)) byId.set(id, [origin]);
	}
	for (const group of groups.items) {
		const id = textOf(group.get("Id"));
		if (id === undefined) isKnown = false;
		else if (!byId.has(id)) byId.set(id, membersOf(group, byId));
	}
	return { byId, isKnown };
});

function membersOf(group: Place, origins: ReadonlyMap<string, Place[]>): Place[] {
	return listed(given(group, "Members")).items.flatMap(
		(member) => origins.get(textOf(member.get("OriginId")) ?? "") ?? [],
	);
}

/** The origin that a behavior targets, or all those of the group that it targets; empty when that cannot be told. */
export function originsOf(behavior: Place, config: Place | null): Place[] {
	const target = textOf(given(behavior, "TargetOriginId"));
	return (config && target !== undefined && targetsOf(config).byId.get(target)) || [];
}
