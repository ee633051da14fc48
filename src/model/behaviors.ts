import type { Cursor } from "../document/cursor";
import { itemsOf, memoizeByNode, present, trimmedText } from "./accessors";
import { quote } from "./sentences";

/** The structures that are cache behaviors. */
export const BEHAVIOR_TYPES = ["DefaultCacheBehavior", "CacheBehavior"] as const;

/** Every cache behavior of a config in the order in which they are tried: the default one last. */
export function getBehaviors(config: Cursor): Cursor[] {
	const last = present(config, "DefaultCacheBehavior");
	return [...itemsOf(present(config, "CacheBehaviors")).items, ...(last ? [last] : [])];
}

/** How many behaviors the list of a config has, without the default one. */
export function countListedBehaviors(config: Cursor | null): number {
	return present(config ?? undefined, "CacheBehaviors", "Items")?.node.entries.length ?? 0;
}

/** How to speak of a behavior within a sentence. */
export function toBehaviorName(behavior: Cursor): string {
	if (behavior.node.type === "DefaultCacheBehavior") return "the default behavior";
	const pattern = trimmedText(behavior.get("PathPattern"));
	return pattern ? `the behavior for ${quote(pattern)}` : "this behavior";
}

/** Everything that a TargetOriginId may name. */
interface TargetMap {
	/** Origins, and the origins of each group, by id. */
	byId: Map<string, Cursor[]>;
	/** False when some ids are only known to a program, or the config has no list of origins. */
	isKnown: boolean;
}

/** The origins and origin groups of a config by their ids. */
export const getTargets: (config: Cursor) => TargetMap = memoizeByNode((config) => {
	const origins = itemsOf(present(config, "Origins"));
	const groups = itemsOf(present(config, "OriginGroups"));
	const byId = new Map<string, Cursor[]>();
	let isKnown = origins.isKnown && groups.isKnown && origins.items.length > 0;
	for (const origin of origins.items) {
		const id = trimmedText(origin.get("Id"));
		if (id === undefined) isKnown = false;
		else if (!byId.has(id)) byId.set(id, [origin]);
	}
	for (const group of groups.items) {
		const id = trimmedText(group.get("Id"));
		if (id === undefined) isKnown = false;
		else if (!byId.has(id)) byId.set(id, findGroupOrigins(group, byId));
	}
	return { byId, isKnown };
});

function findGroupOrigins(group: Cursor, origins: ReadonlyMap<string, Cursor[]>): Cursor[] {
	return itemsOf(present(group, "Members")).items.flatMap(
		(member) => origins.get(trimmedText(member.get("OriginId")) ?? "") ?? [],
	);
}

/** The origin that a behavior targets, or all those of the group that it targets; empty when that cannot be told. */
export function findTargetedOrigins(behavior: Cursor, config: Cursor | null): Cursor[] {
	const target = trimmedText(present(behavior, "TargetOriginId"));
	return (config && target !== undefined && getTargets(config).byId.get(target)) || [];
}
