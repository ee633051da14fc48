import { Cursor } from "../document/cursor";
import { present, trimmedText } from "./accessors";
import { getTwins } from "./structureTwins";
import { mayHaveMoreMembers } from "./uncertainty";

/** The structures that describe a distribution as a whole. */
export const DISTRIBUTION_TYPES: readonly string[] = getTwins("DistributionConfig");

/** The innermost distribution, config or summary, that a place is or stands in; null in a fragment. */
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
 * Whether members that are left out of a place have their defaults: it belongs to a distribution that is there as a
 * whole. A summary leaves out members of its own, but the origins and behaviors in it are whole.
 */
export function isInWholeDistribution(place: Cursor): boolean {
	if (place.node.type === "DistributionSummary" || mayHaveMoreMembers(place.node)) return false;
	const around = findEnclosingDistribution(place) ?? undefined;
	return present(around, "Origins") !== undefined && present(around, "DefaultCacheBehavior") !== undefined;
}

/** Whether a string member holds nothing: it is empty, or left out where that means the same. */
export function isUnset(place: Cursor, key: string): boolean {
	const member = place.get(key);
	return member ? member.node.kind === "string" && trimmedText(member) === "" : isInWholeDistribution(place);
}

/** Whether a boolean member is false: it says so, or is left out where that means the same. */
export function isFalse(place: Cursor, key: string): boolean {
	const member = place.get(key);
	return member ? member.boolean === false : isInWholeDistribution(place);
}

/** Whether viewers come only by the tenants of a distribution, which have names, certificates and web ACLs of their own. */
export function isTenantOnly(distribution: Cursor | null): boolean {
	return trimmedText(distribution?.get("ConnectionMode")) === "tenant-only";
}
