import type { Cursor } from "../document/cursor";
import { findManagedPolicy } from "../schema/policies";
import { structures } from "../schema/structures/all";
import type { ApiVersion } from "../schema/versions";
import { isOmitted, present, trimmedText } from "./accessors";
import { getCacheKey, getForwardedValues } from "./forwarding";

/** How long objects are kept, in seconds. */
export interface Ttls {
	readonly min: number;
	readonly default: number;
	readonly max: number;
}

/**
 * The TTLs that hold for a behavior: its own beside ForwardedValues with those implied for what is left out
 * (Developer Guide 2023), or a managed policy's. Null when only the account or a program knows.
 */
export function getTtls(behavior: Cursor, version: ApiVersion): Ttls | null {
	if (!getForwardedValues(behavior)) {
		const policy = findManagedPolicy(trimmedText(present(behavior, "CachePolicyId")) ?? "");
		return policy?.kind === "cache" ? policy.ttl : null;
	}
	const own = (key: string) => {
		const member = present(behavior, key);
		if (!member && isOmitted(behavior, key)) return undefined;
		return member?.number ?? Number.NaN;
	};
	const ttls = getImpliedTtls({ min: own("MinTTL"), default: own("DefaultTTL"), max: own("MaxTTL") }, version);
	return Number.isNaN(ttls.min + ttls.default + ttls.max) ? null : ttls;
}

const { DefaultTTL, MaxTTL } = structures.CacheBehavior.members;

/**
 * The TTLs that hold beside ForwardedValues when some are left out (Developer Guide 2023). API versions without MaxTTL
 * have no maximum (inferred).
 */
export function getImpliedTtls(own: { readonly [of in keyof Ttls]?: number | undefined }, version: ApiVersion): Ttls {
	const min = own.min ?? 0;
	const usual = own.default ?? Math.max(DefaultTTL.default, min);
	const longest = version < MaxTTL.since ? Number.POSITIVE_INFINITY : MaxTTL.default;
	return { min, default: usual, max: own.max ?? Math.max(longest, usual, min) };
}

/** Whether a behavior can keep anything at all; null when that cannot be told. */
export function canCache(behavior: Cursor, version: ApiVersion): boolean | null {
	const { headers } = getCacheKey(behavior);
	if (headers === null) return null;
	if (getForwardedValues(behavior) && headers === "all") return false;
	const lifetimes = getTtls(behavior, version);
	return lifetimes && lifetimes.max > 0;
}
