import type { Cursor } from "../document/cursor";
import { findManagedPolicy } from "../schema/policies";
import { structures } from "../schema/structures/all";
import type { ApiVersion } from "../schema/versions";
import { isOmitted, present, trimmedText } from "./accessors";
import { getCacheKey, getForwardedValues } from "./forwarding";

/** Minimum, default and maximum TTL in seconds. */
export interface Ttls {
	readonly min: number;
	readonly default: number;
	readonly max: number;
}

/**
 * The TTLs of a behavior: its own beside ForwardedValues, with implied values for missing ones (Developer Guide 2023),
 * or a managed policy's. Null when unknown, as with custom policies.
 */
export function getTtls(behavior: Cursor, version: ApiVersion): Ttls | null {
	if (!getForwardedValues(behavior)) {
		const policy = findManagedPolicy(trimmedText(present(behavior, "CachePolicyId")) ?? "");
		return policy?.kind === "cache" ? policy.ttl : null;
	}
	const getOwnTtl = (key: string) => {
		const member = present(behavior, key);
		if (!member && isOmitted(behavior, key)) return undefined;
		return member?.number ?? Number.NaN;
	};
	const ttls = getImpliedTtls(
		{ min: getOwnTtl("MinTTL"), default: getOwnTtl("DefaultTTL"), max: getOwnTtl("MaxTTL") },
		version,
	);
	return Number.isNaN(ttls.min + ttls.default + ttls.max) ? null : ttls;
}

const { DefaultTTL, MaxTTL } = structures.CacheBehavior.members;

/**
 * The TTLs beside ForwardedValues with implied values for missing ones (Developer Guide 2023). API versions without
 * MaxTTL have no maximum (inferred).
 */
export function getImpliedTtls(own: { readonly [of in keyof Ttls]?: number | undefined }, version: ApiVersion): Ttls {
	const min = own.min ?? 0;
	const defaultTtl = own.default ?? Math.max(DefaultTTL.default, min);
	const longest = version < MaxTTL.since ? Number.POSITIVE_INFINITY : MaxTTL.default;
	return { min, default: defaultTtl, max: own.max ?? Math.max(longest, defaultTtl, min) };
}

/** Whether a behavior can cache anything; null when unknown. */
export function canCache(behavior: Cursor, version: ApiVersion): boolean | null {
	const { headers } = getCacheKey(behavior);
	if (headers === null) return null;
	if (getForwardedValues(behavior) && headers === "all") return false;
	const lifetimes = getTtls(behavior, version);
	return lifetimes && lifetimes.max > 0;
}
