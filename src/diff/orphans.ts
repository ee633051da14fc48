import type { Place } from "../rules/place";
import { behaviorsOf } from "../rules/shared/behaviors";
import { isDead, routingOf } from "../rules/shared/routing";
import { given, listed, remembered, textOf } from "../rules/shared/values";
import { quoted } from "../rules/shared/words";
import { type DiffRow, rowsBelow } from "./rows";
import type { Side } from "./side";

/** Something that is still there after the change but of no use any more. */
export interface Orphan {
	kind: "origin" | "origin group" | "behavior";
	/** Keyed path from what is compared. */
	path: string;
	sentence: string;
	place: Side;
}

/** Ids of the origins and groups to which requests may go. */
export const usedIds: (config: Place) => ReadonlySet<string> = remembered((config) => {
	const used = new Set(behaviorsOf(config).flatMap((behavior) => textOf(behavior.get("TargetOriginId")) ?? []));
	for (const group of listed(given(config, "OriginGroups")).items) {
		if (!used.has(textOf(group.get("Id")) ?? "")) continue;
		for (const member of listed(given(group, "Members")).items) used.add(textOf(member.get("OriginId")) ?? "");
	}
	return used;
});

const declaredIds: (config: Place) => ReadonlySet<string> = remembered(
	(config) =>
		new Set(
			["Origins", "OriginGroups"].flatMap((key) =>
				listed(given(config, key)).items.flatMap((one) => textOf(one.get("Id")) ?? []),
			),
		),
);

/** Whether an origin or group is still in a config although no request goes there. */
export function isLeftUnused(id: string | undefined, config: Place | null): boolean {
	return id !== undefined && config !== null && !usedIds(config).has(id) && declaredIds(config).has(id);
}

/** What a sentence on the cause says of an origin or group that is left unused. */
export function leftUnused(id: string | undefined): string {
	return `; nothing uses ${quoted(id ?? "")} any more`;
}

/**
 * Origins, groups and behaviors that were of use before and are of none after, though they are still there.
 * @param rows the rows below that of the config
 */
export function findOrphans(rows: readonly DiffRow[], before: Place, after: Place): Orphan[] {
	const row = (label: string) => rows.find((one) => one.label === label);
	const [then, now] = [usedIds(before), usedIds(after)];
	const unused = (kind: Orphan["kind"], list: DiffRow | undefined): Orphan[] =>
		itemsOf(list).flatMap(({ path, before, after }) => {
			const [was, is] = [idOf(before), idOf(after)];
			if (!after || !before || !then.has(was) || now.has(is)) return [];
			return [
				{ kind, path, sentence: `The ${kind} ${quoted(is)} is left unused: no request goes there`, place: after },
			];
		});
	return [
		...unused("origin", row("Origins")),
		...unused("origin group", row("OriginGroups")),
		...deadBehaviors(row("CacheBehaviors"), before, after),
	];
}

function itemsOf(list: DiffRow | undefined): readonly DiffRow[] {
	return list ? rowsBelow(list) : [];
}

function idOf(side: Side | null): string {
	const value = side?.node.entries.find((entry) => entry.key === "Id" && !entry.shadowed)?.node.value;
	return value === undefined || value === null ? "" : String(value);
}

function deadBehaviors(list: DiffRow | undefined, before: Place, after: Place): Orphan[] {
	const [then, now] = [given(before, "CacheBehaviors"), given(after, "CacheBehaviors")];
	if (!list || !then || !now) return [];
	const [routing, later] = [routingOf(then), routingOf(now)];
	return itemsOf(list).flatMap(({ path, position, label, after: place }) => {
		if (!position?.before || !position.after || !place) return [];
		if (isDead(routing, position.before - 1) || !isDead(later, position.after - 1)) return [];
		const sentence = `The behavior for ${quoted(label)} is never reached any more: earlier ones take all its paths`;
		return [{ kind: "behavior", path, sentence, place }];
	});
}
