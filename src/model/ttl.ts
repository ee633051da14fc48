import type { Cursor } from "../document/cursor";
import { findManagedPolicy } from "../schema/policies";
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
	const min = own("MinTTL") ?? 0;
	const usual = own("DefaultTTL") ?? Math.max(86_400, min);
	const longest = version < "2015-04-17" ? Number.POSITIVE_INFINITY : 31_536_000;
	const max = own("MaxTTL") ?? Math.max(longest, usual, min);
	return Number.isNaN(min + usual + max) ? null : { min, default: usual, max };
}

/** Whether a behavior can keep anything at all; null when that cannot be told. */
export function canCache(behavior: Cursor, version: ApiVersion): boolean | null {
	const { headers } = getCacheKey(behavior);
	if (headers === null) return null;
	if (getForwardedValues(behavior) && headers === "all") return false;
	const lifetimes = getTtls(behavior, version);
	return lifetimes && lifetimes.max > 0;
}
