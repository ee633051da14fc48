import type { Cursor } from "../document/cursor";
import { present } from "../model/accessors";
import { getRouting, isUnreachable } from "../model/routing";
import { quote } from "../model/sentences";
import { getDeclaredTargetIds, getUsedTargetIds } from "../model/targets";
import { type DiffRow, getChildRows } from "./diffRows";
import type { Side } from "./side";

/** Something that the config still has after the change, but no longer uses. */
export interface Orphan {
	kind: "origin" | "origin group" | "behavior";
	/** Keyed path from what is compared. */
	path: string;
	sentence: string;
	place: Side;
}

/** Whether a config has an origin or group that no behavior uses. */
export function isLeftUnused(id: string | undefined, config: Cursor | null): boolean {
	return (
		id !== undefined && config !== null && !getUsedTargetIds(config).has(id) && getDeclaredTargetIds(config).has(id)
	);
}

/** The end of a sentence about the change that leaves an origin or group unused. */
export function describeUnused(id: string | undefined): string {
	return `; nothing uses ${quote(id ?? "")} any more`;
}

/**
 * Finds origins, groups and behaviors that were used before, and are still there but unused after.
 * @param rows the rows below the config
 */
export function findOrphans(rows: readonly DiffRow[], before: Cursor, after: Cursor): Orphan[] {
	const row = (label: string) => rows.find((child) => child.label === label);
	const [then, now] = [getUsedTargetIds(before), getUsedTargetIds(after)];
	const unused = (kind: Orphan["kind"], list: DiffRow | undefined): Orphan[] =>
		getItemRows(list).flatMap(({ path, before, after }) => {
			const [was, is] = [getItemId(before), getItemId(after)];
			if (!after || !before || !then.has(was) || now.has(is)) return [];
			return [{ kind, path, sentence: `The ${kind} ${quote(is)} is left unused: no request goes there`, place: after }];
		});
	return [
		...unused("origin", row("Origins")),
		...unused("origin group", row("OriginGroups")),
		...findUnreachableBehaviors(row("CacheBehaviors"), before, after),
	];
}

function getItemRows(list: DiffRow | undefined): readonly DiffRow[] {
	return list ? getChildRows(list) : [];
}

function getItemId(side: Side | null): string {
	const value = side?.node.entries.find((entry) => entry.key === "Id" && !entry.shadowed)?.node.value;
	return value === undefined || value === null ? "" : String(value);
}

function findUnreachableBehaviors(list: DiffRow | undefined, before: Cursor, after: Cursor): Orphan[] {
	const [then, now] = [present(before, "CacheBehaviors"), present(after, "CacheBehaviors")];
	if (!list || !then || !now) return [];
	const [routing, later] = [getRouting(then), getRouting(now)];
	return getItemRows(list).flatMap(({ path, position, label, after: place }) => {
		if (!position?.before || !position.after || !place) return [];
		if (isUnreachable(routing, position.before - 1) || !isUnreachable(later, position.after - 1)) return [];
		const sentence = `The behavior for ${quote(label)} is never reached any more: earlier ones take all its paths`;
		return [{ kind: "behavior", path, sentence, place }];
	});
}
