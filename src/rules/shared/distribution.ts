import { Place } from "../place";
import { mayHaveMore } from "./known";
import { given, textOf } from "./values";

/** The structures that describe a distribution as a whole. */
export const DISTRIBUTIONS: readonly string[] = ["DistributionConfig", "DistributionSummary"];

/** The innermost distribution, config or summary, that a place is or stands in; null in a fragment. */
export function distributionAround(place: Place): Place | null {
	const { document, trail } = place;
	for (let depth = trail.length; depth > 0; depth--) {
		const node = trail[depth - 1]?.entry.node;
		if (node && isDistribution(node.type)) return new Place(document, trail.slice(0, depth), node);
	}
	return isDistribution(document.root.type) ? Place.root(document) : null;
}

function isDistribution(type: string | null): boolean {
	return type !== null && DISTRIBUTIONS.includes(type);
}

/**
 * Whether members that are left out of a place have their defaults: it belongs to a distribution that is there as a
 * whole. A summary leaves out members of its own, but the origins and behaviors in it are whole.
 */
export function isWhole(place: Place): boolean {
	if (place.node.type === "DistributionSummary" || mayHaveMore(place.node)) return false;
	const around = distributionAround(place) ?? undefined;
	return given(around, "Origins") !== undefined && given(around, "DefaultCacheBehavior") !== undefined;
}

/** Whether a string member holds nothing: it is empty, or left out where that means the same. */
export function isUnset(place: Place, key: string): boolean {
	const member = place.get(key);
	return member ? member.node.kind === "string" && textOf(member) === "" : isWhole(place);
}

/** Whether a boolean member is false: it says so, or is left out where that means the same. */
export function isOff(place: Place, key: string): boolean {
	const member = place.get(key);
	return member ? member.boolean === false : isWhole(place);
}

/** Whether viewers come only by the tenants of a distribution, which have names, certificates and web ACLs of their own. */
export function isTenantOnly(distribution: Place | null): boolean {
	return textOf(distribution?.get("ConnectionMode")) === "tenant-only";
}
