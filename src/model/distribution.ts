import { Cursor } from "../document/cursor";
import { present, trimmedText } from "./accessors";
import { getTwins } from "./structureTwins";
import { mayHaveMoreMembers } from "./uncertainty";

/** The structures that describe a distribution as a whole. */
export const DISTRIBUTION_TYPES: readonly string[] = getTwins("DistributionConfig");

/** The innermost distribution, config or summary at or around a place; null in a fragment. */
export function findEnclosingDistribution(place: Cursor): Cursor | null {
	const { document, trail } = place;
	for (let depth = trail.length; depth > 0; depth--) {
		const node = trail[depth - 1]?.entry.node;
		if (node && isDistributionType(node.type)) return new Cursor(document, trail.slice(0, depth), node);
	}
	return isDistributionType(document.root.type) ? Cursor.root(document) : null;
}

/** Whether a structure describes a distribution as a whole. */
export function isDistributionType(type: string | null): boolean {
	return type !== null && DISTRIBUTION_TYPES.includes(type);
}

/**
 * Whether missing members of a structure have their defaults: it is part of a complete distribution. A summary omits
 * members, but its origins and behaviors are complete.
 */
export function isInWholeDistribution(place: Cursor): boolean {
	if (place.node.type === "DistributionSummary" || mayHaveMoreMembers(place.node)) return false;
	const around = findEnclosingDistribution(place) ?? undefined;
	return present(around, "Origins") !== undefined && present(around, "DefaultCacheBehavior") !== undefined;
}

/** Whether a string member is empty, or missing where that is equivalent. */
export function isUnset(place: Cursor, key: string): boolean {
	const member = place.get(key);
	return member ? member.node.kind === "string" && trimmedText(member) === "" : isInWholeDistribution(place);
}

/** Whether a boolean member is false, or missing where that is equivalent. */
export function isFalse(place: Cursor, key: string): boolean {
	const member = place.get(key);
	return member ? member.boolean === false : isInWholeDistribution(place);
}

/**
 * Whether viewers reach a distribution only through its tenants, which have their own domains, certificates and web
 * ACLs.
 */
export function isTenantOnly(distribution: Cursor | null): boolean {
	return trimmedText(distribution?.get("ConnectionMode")) === "tenant-only";
}
