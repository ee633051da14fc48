import type { Cursor } from "../document/cursor";
import { findManagedPolicy, type PolicyValues } from "../schema/policies";
import { isOmitted, isSet, itemsOf, memoizeByNode, present, trimmedText } from "./accessors";

/** The forwarded values of one kind; null when unknown, as with custom policies. */
export type ForwardedSet = PolicyValues | null;

/** Header names, cookies and query parameters of the viewer's request. */
export interface Forwarding {
	readonly headers: ForwardedSet;
	readonly cookies: ForwardedSet;
	readonly queryStrings: ForwardedSet;
}

const UNKNOWN_FORWARDING: Forwarding = { headers: null, cookies: null, queryStrings: null };
const NO_FORWARDING: Forwarding = { headers: "none", cookies: "none", queryStrings: "none" };

/** The ForwardedValues in effect for a behavior; undefined beside a cache policy. */
export function getForwardedValues(behavior: Cursor): Cursor | undefined {
	return mayHaveId(behavior, "CachePolicyId") ? undefined : present(behavior, "ForwardedValues");
}

/** The parts of a request in the cache key, besides host and path. */
export const getCacheKey: (behavior: Cursor) => Forwarding = memoizeByNode((behavior) => {
	const values = getForwardedValues(behavior);
	if (values) return { ...readForwardedValues(values), queryStrings: readQueryStringCacheKeys(values) };
	const policy = findManagedPolicy(trimmedText(present(behavior, "CachePolicyId")) ?? "");
	return policy?.kind === "cache" ? policy : UNKNOWN_FORWARDING;
});

/** The parts of a request that the origin receives: the cache key and what an origin request policy adds. */
export function getForwardedToOrigin(behavior: Cursor): Forwarding {
	const values = getForwardedValues(behavior);
	if (values) return readForwardedValues(values);
	const added = getOriginRequestPolicyValues(behavior);
	const keyed = getCacheKey(behavior);
	return {
		headers: mergeForwardedSets(keyed.headers, added.headers),
		cookies: mergeForwardedSets(keyed.cookies, added.cookies),
		queryStrings: mergeForwardedSets(keyed.queryStrings, added.queryStrings),
	};
}

function getOriginRequestPolicyValues(behavior: Cursor): Forwarding {
	if (isOmitted(behavior, "OriginRequestPolicyId")) return NO_FORWARDING;
	if (present(behavior, "OriginRequestPolicyId") && !mayHaveId(behavior, "OriginRequestPolicyId")) return NO_FORWARDING;
	const policy = findManagedPolicy(trimmedText(present(behavior, "OriginRequestPolicyId")) ?? "");
	return policy?.kind === "origin request" ? policy : UNKNOWN_FORWARDING;
}

/** Whether a member has an id, or an expression that may be one. */
function mayHaveId(place: Cursor, key: string): boolean {
	return isSet(place.get(key));
}

const readForwardedValues: (values: Cursor) => Forwarding = memoizeByNode((values) => {
	if (values.isHidden) return UNKNOWN_FORWARDING;
	return { headers: readHeaders(values), cookies: readCookies(values), queryStrings: readQueryStrings(values) };
});

function readHeaders(values: Cursor): ForwardedSet {
	const names = readNames(values, "Headers");
	if (!names) return null;
	if (names.includes("*")) return "all";
	return names.length === 0 ? "none" : { only: names };
}

function readCookies(values: Cursor): ForwardedSet {
	const cookies = present(values, "Cookies");
	const forward = trimmedText(present(cookies, "Forward"));
	if (forward === "all" || forward === "none") return forward;
	const names = cookies && forward === "whitelist" ? readNames(cookies, "WhitelistedNames") : null;
	return names && { only: names };
}

function readQueryStrings(values: Cursor): ForwardedSet {
	const isForwarded = present(values, "QueryString")?.boolean;
	return isForwarded === undefined ? null : isForwarded ? "all" : "none";
}

/**
 * With QueryStringCacheKeys the origin still receives the whole query string, but only the listed keys are in the cache
 * key.
 */
function readQueryStringCacheKeys(values: Cursor): ForwardedSet {
	const names = readNames(values, "QueryStringCacheKeys");
	const forwarded = readQueryStrings(values);
	if (forwarded !== "all" || !names) return forwarded === "all" ? null : forwarded;
	return names.length === 0 ? "all" : { only: names };
}

function readNames(place: Cursor, key: string): string[] | null {
	const pair = present(place, key);
	const { items, isKnown } = itemsOf(pair);
	return isKnown && (pair || isOmitted(place, key)) ? items.flatMap((item) => trimmedText(item) ?? []) : null;
}

function mergeForwardedSets(a: ForwardedSet, b: ForwardedSet): ForwardedSet {
	if (a === "all" || b === "all") return "all";
	if (a === null || b === null) return null;
	if (a === "none") return b;
	if (b === "none") return a;
	if ("only" in a && "only" in b) return { only: [...a.only, ...b.only] };
	const [broad, other] = "only" in a ? [b, a] : [a, b];
	if (!("allBut" in broad)) return broad;
	const added = "only" in other ? other.only : [];
	return "only" in other ? { allBut: broad.allBut.filter((name) => !hasNameIgnoringCase(added, name)) } : other;
}

/** Whether a set includes a name; null when unknown. Ignores case, as for header names. */
export function includesName(set: ForwardedSet, name: string): boolean | null {
	if (set === null) return null;
	if (set === "none") return false;
	if (set === "all" || "allAnd" in set) return true;
	return "only" in set ? hasNameIgnoringCase(set.only, name) : !hasNameIgnoringCase(set.allBut, name);
}

function hasNameIgnoringCase(names: readonly string[], name: string): boolean {
	return names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
}
