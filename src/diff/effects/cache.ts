import { isSet, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { canCache, getTtls, type Ttls } from "../../model/ttl";
import { findManagedPolicy } from "../../schema/policies";
import { describeDuration } from "../../schema/units";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { describePathsAround, describeValue } from "./phrases";

/** A policy's name where it is one of AWS's own, else its id. */
export function toPolicyName(id: string | undefined): string {
	return findManagedPolicy(id ?? "")?.name ?? quote(id ?? "");
}

/**
 * What becomes of the copies already cached when the key to them changes.
 * @param uncached what to say instead where nothing is cached anyway
 */
function withCache(change: ChangeContext, what: string, uncached = what): Explanation {
	const { behavior, versions } = change;
	const before = behavior.before && canCache(behavior.before, versions.before);
	const after = behavior.after && canCache(behavior.after, versions.after);
	const start = `For ${describePathsAround(change)}`;
	if (before === false && after === false) return { effect: "origin-access", sentence: `${start}, ${uncached}` };
	if (after === false) {
		const nothing = "nothing is cached any more, so that every request reaches the origin";
		return { effect: "origin-load", sentence: `${start}, ${uncached}; ${nothing}` };
	}
	if (before === false) return { effect: "freshness", sentence: `${start}, ${what}; answers may be cached now` };
	return { effect: "cold-cache", sentence: `${start}, ${what}; the cache key changes, so that the cache starts cold` };
}

const cachePolicy: Explain = (change) => {
	const { kind } = change;
	const [before, after] = [toPolicyName(change.effective("before")), toPolicyName(change.effective("after"))];
	if (kind === "added") return withCache(change, `the cache policy ${after} decides on the cache key and the TTLs`);
	if (kind === "removed")
		return withCache(change, `the cache policy ${before} is gone; ForwardedValues and TTLs decide`);
	return withCache(change, `the cache policy is ${after} instead of ${before}`);
};

const forwardedValues: Explain = (change) => {
	const policy = trimmedText(present(change.behavior.after ?? undefined, "CachePolicyId"));
	if (change.kind === "removed") {
		const instead = policy
			? `the cache policy ${toPolicyName(policy)} stands in place of ForwardedValues`
			: "ForwardedValues are gone";
		return withCache(change, instead);
	}
	if (!policy) return withCache(change, "ForwardedValues decide what is forwarded and makes up the cache key");
	const sentence = `ForwardedValues for ${describePathsAround(change)} are refused beside a cache policy`;
	return { effect: "refused", sentence };
};

const queryString: Explain = (change) =>
	withCache(
		change,
		change.effective("after") === "true"
			? "the origin receives the query string, and each has copies of its own"
			: "query strings are no longer forwarded and make no difference to the cached copy",
	);

const COOKIES: { readonly [forward: string]: string } = {
	none: "no cookies are forwarded",
	all: "all cookies are forwarded",
	whitelist: "only the listed cookies are forwarded",
};

const cookies: Explain = (change) => {
	const [before, after] = [change.effective("before") ?? "", change.effective("after") ?? ""];
	const was = (COOKIES[before] ?? describeValue(before)).replace(" are forwarded", "");
	return withCache(change, `${COOKIES[after] ?? `cookies are forwarded as ${describeValue(after)}`} instead of ${was}`);
};

/** A name that goes to the origin and tells copies apart, or does so no longer. */
const named =
	(what: string): Explain =>
	(change) => {
		const name = change.name === "*" ? `any ${what}` : `the ${what} ${quote(change.name)}`;
		if (change.kind === "removed") {
			const gone = `${name} is no longer forwarded`;
			return withCache(change, `${gone} and makes no copies of its own any more`, gone);
		}
		return withCache(change, `${name} is forwarded and makes copies of its own`, `${name} is forwarded`);
	};

const queryKeys: Explain = (change) => {
	const name = `the query parameter ${quote(change.name)}`;
	const isRemoved = change.kind === "removed";
	return withCache(change, isRemoved ? `${name} is no longer named in the cache key` : `${name} is in the cache key`);
};

const TTL_MEMBERS: { readonly [member: string]: readonly [of: keyof Ttls, say: string] } = {
	MinTTL: ["min", "objects are kept at least"],
	DefaultTTL: ["default", "objects for which the origin states no lifetime are kept"],
	MaxTTL: ["max", "objects are kept at most"],
};

/** Lifetimes go by what holds in the end: the behavior's own, what is implied, or what the cache policy says. */
const lifetime: Explain = (change) => {
	const { behavior, versions, kind, name } = change;
	const [of, say] = TTL_MEMBERS[name] ?? ["default", name];
	const paths = describePathsAround(change);
	if (behavior.after && isSet(behavior.after.get("CachePolicyId")) && kind !== "removed") {
		return { effect: "refused", sentence: `${name} for ${paths} is refused beside a cache policy` };
	}
	const was = behavior.before ? getTtls(behavior.before, versions.before)?.[of] : undefined;
	const is = behavior.after ? getTtls(behavior.after, versions.after)?.[of] : undefined;
	const policy = trimmedText(present(behavior.after ?? undefined, "CachePolicyId"));
	const by = policy ? `, as the cache policy ${toPolicyName(policy)} says` : "";
	if (is === undefined)
		return { effect: "freshness", sentence: `For ${paths}, ${say} as long as the cache policy says` };
	const instead = was === undefined ? "" : was === is ? " as before" : ` instead of ${toDuration(was)}`;
	const sentence = `For ${paths}, ${say} ${toDuration(is)}${instead}${by}`;
	if (behavior.after && canCache(behavior.after, versions.after) === false) {
		return { effect: null, sentence: `${sentence}, which makes no difference: nothing is cached` };
	}
	return { effect: was === is ? null : "freshness", sentence };
};

function toDuration(seconds: number): string {
	return Number.isFinite(seconds) ? describeDuration(seconds) : "without an end";
}

/** What makes up the cache key, and how long copies live. */
export const cacheExplanations: Explanations = {
	"CacheBehavior.CachePolicyId": cachePolicy,
	"CacheBehavior.ForwardedValues": forwardedValues,
	"CacheBehavior.MinTTL": lifetime,
	"CacheBehavior.DefaultTTL": lifetime,
	"CacheBehavior.MaxTTL": lifetime,
	"CookieNames.Items": named("cookie"),
	"CookiePreference.Forward": cookies,
	"ForwardedValues.QueryString": queryString,
	"Headers.Items": named("header"),
	"QueryStringCacheKeys.Items": queryKeys,
};
