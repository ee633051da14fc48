import { type PolicyValues, policyOf } from "../../schema/policies";
import type { Place } from "../place";
import { given, isLeftOut, isSet, listed, remembered, textOf } from "./values";

/** What is taken of one sort of values; null when only a policy of the account, or nobody, tells. */
export type Taken = PolicyValues | null;

/** Header names, cookies and query parameters of the viewer's request. */
export interface Forwarding {
	readonly headers: Taken;
	readonly cookies: Taken;
	readonly queryStrings: Taken;
}

const UNKNOWN: Forwarding = { headers: null, cookies: null, queryStrings: null };
const NOTHING: Forwarding = { headers: "none", cookies: "none", queryStrings: "none" };

/** The ForwardedValues that count for a behavior; undefined beside a cache policy. */
export function forwardedValuesOf(behavior: Place): Place | undefined {
	return isNamed(behavior, "CachePolicyId") ? undefined : given(behavior, "ForwardedValues");
}

/** What of a request makes up the cache key, besides host and path. */
export const inCacheKey: (behavior: Place) => Forwarding = remembered((behavior) => {
	const values = forwardedValuesOf(behavior);
	if (values) return { ...legacy(values), queryStrings: keyedQuery(values) };
	const policy = policyOf(textOf(given(behavior, "CachePolicyId")) ?? "");
	return policy?.kind === "cache" ? policy : UNKNOWN;
});

/** What of a request the origin gets: the cache key's part and what an origin request policy adds. */
export function sentToOrigin(behavior: Place): Forwarding {
	const values = forwardedValuesOf(behavior);
	if (values) return legacy(values);
	const added = addedForOrigin(behavior);
	const keyed = inCacheKey(behavior);
	return {
		headers: union(keyed.headers, added.headers),
		cookies: union(keyed.cookies, added.cookies),
		queryStrings: union(keyed.queryStrings, added.queryStrings),
	};
}

function addedForOrigin(behavior: Place): Forwarding {
	if (isLeftOut(behavior, "OriginRequestPolicyId")) return NOTHING;
	if (given(behavior, "OriginRequestPolicyId") && !isNamed(behavior, "OriginRequestPolicyId")) return NOTHING;
	const policy = policyOf(textOf(given(behavior, "OriginRequestPolicyId")) ?? "");
	return policy?.kind === "origin request" ? policy : UNKNOWN;
}

/** Whether a member holds an id, or may: only a program knows it. */
function isNamed(place: Place, key: string): boolean {
	return isSet(place.get(key));
}

const legacy: (values: Place) => Forwarding = remembered((values) => {
	if (values.isHidden) return UNKNOWN;
	return { headers: legacyHeaders(values), cookies: legacyCookies(values), queryStrings: legacyQuery(values) };
});

function legacyHeaders(values: Place): Taken {
	const names = namesIn(values, "Headers");
	if (!names) return null;
	if (names.includes("*")) return "all";
	return names.length === 0 ? "none" : { only: names };
}

function legacyCookies(values: Place): Taken {
	const cookies = given(values, "Cookies");
	const forward = textOf(given(cookies, "Forward"));
	if (forward === "all" || forward === "none") return forward;
	const names = cookies && forward === "whitelist" ? namesIn(cookies, "WhitelistedNames") : null;
	return names && { only: names };
}

function legacyQuery(values: Place): Taken {
	const isForwarded = given(values, "QueryString")?.boolean;
	return isForwarded === undefined ? null : isForwarded ? "all" : "none";
}

/** With listed keys the origin still gets the whole query string, but only they are in the key. */
function keyedQuery(values: Place): Taken {
	const names = namesIn(values, "QueryStringCacheKeys");
	const taken = legacyQuery(values);
	if (taken !== "all" || !names) return taken === "all" ? null : taken;
	return names.length === 0 ? "all" : { only: names };
}

function namesIn(place: Place, key: string): string[] | null {
	const pair = given(place, key);
	const { items, isKnown } = listed(pair);
	return isKnown && (pair || isLeftOut(place, key)) ? items.flatMap((one) => textOf(one) ?? []) : null;
}

function union(a: Taken, b: Taken): Taken {
	if (a === "all" || b === "all") return "all";
	if (a === null || b === null) return null;
	if (a === "none") return b;
	if (b === "none") return a;
	if ("only" in a && "only" in b) return { only: [...a.only, ...b.only] };
	const [broad, other] = "only" in a ? [b, a] : [a, b];
	if (!("allBut" in broad)) return broad;
	const taken = "only" in other ? other.only : [];
	return "only" in other ? { allBut: broad.allBut.filter((name) => !has(taken, name)) } : other;
}

/** Whether a value of that name is taken; null when it cannot be told. Case does not count, as for header names. */
export function takes(taken: Taken, name: string): boolean | null {
	if (taken === null) return null;
	if (taken === "none") return false;
	if (taken === "all" || "allAnd" in taken) return true;
	return "only" in taken ? has(taken.only, name) : !has(taken.allBut, name);
}

function has(names: readonly string[], name: string): boolean {
	return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
