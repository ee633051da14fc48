import type { Cursor } from "../document/cursor";
import { itemsOf, memoizeByNode, present, trimmedText } from "./accessors";
import { getBehaviors } from "./behaviors";

/** Everything that a TargetOriginId can refer to. */
interface TargetMap {
	/** Origins, and the origins of each group, by id. */
	byId: Map<string, Cursor[]>;
	/** False when some ids are unknown, or the config has no list of origins. */
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

/** The origin that a behavior targets, or all origins of the group that it targets; empty when unknown. */
export function findTargetedOrigins(behavior: Cursor, config: Cursor | null): Cursor[] {
	const target = trimmedText(present(behavior, "TargetOriginId"));
	return (config && target !== undefined && getTargets(config).byId.get(target)) || [];
}

/** Ids of the origins and groups that behaviors target. */
export const getUsedTargetIds: (config: Cursor) => ReadonlySet<string> = memoizeByNode((config) => {
	const used = new Set(getBehaviors(config).flatMap((behavior) => trimmedText(behavior.get("TargetOriginId")) ?? []));
	for (const group of itemsOf(present(config, "OriginGroups")).items) {
		if (!used.has(trimmedText(group.get("Id")) ?? "")) continue;
		for (const member of itemsOf(present(group, "Members")).items) used.add(trimmedText(member.get("OriginId")) ?? "");
	}
	return used;
});

/** Ids of the origins and groups that a config has. */
export const getDeclaredTargetIds: (config: Cursor) => ReadonlySet<string> = memoizeByNode(
	(config) =>
		new Set(
			["Origins", "OriginGroups"].flatMap((key) =>
				itemsOf(present(config, key)).items.flatMap((item) => trimmedText(item.get("Id")) ?? []),
			),
		),
);
