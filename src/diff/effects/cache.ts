import type { Place } from "../../rules/place";
import { caches } from "../../rules/shared/lifetimes";
import { given, isSet, textOf } from "../../rules/shared/values";
import { quoted } from "../../rules/shared/words";
import { policyOf } from "../../schema/policies";
import { duration } from "../../schema/units";
import type { Case, Explain, Explanation, Explanations } from "./case";
import { pathsAround, said } from "./words";

/** A policy's name where it is one of AWS's own, else its id. */
export function policyName(id: string | undefined): string {
	return policyOf(id ?? "")?.name ?? quoted(id ?? "");
}

/** What becomes of the copies already cached when the key to them changes. */
function withCache(change: Case, what: string): Explanation {
	const { behavior, versions } = change;
	const before = behavior.before && caches(behavior.before, versions.before);
	const after = behavior.after && caches(behavior.after, versions.after);
	const start = `For ${pathsAround(change)}, ${what}`;
	if (before !== false && after === false) {
		return {
			effect: "origin-load",
			sentence: `${start}; nothing is cached any more, so that every request reaches the origin`,
		};
	}
	if (before === false && after === false) return { effect: "origin-access", sentence: start };
	if (before === false) return { effect: "freshness", sentence: `${start}; answers may be cached now` };
	return { effect: "cold-cache", sentence: `${start}; the cache key changes, so that the cache starts cold` };
}

const cachePolicy: Explain = (change) => {
	const { kind } = change;
	const [before, after] = [policyName(change.effective("before")), policyName(change.effective("after"))];
	if (kind === "added") return withCache(change, `the cache policy ${after} decides on the cache key and the TTLs`);
	if (kind === "removed")
		return withCache(change, `the cache policy ${before} is gone; ForwardedValues and TTLs decide`);
	return withCache(change, `the cache policy is ${after} instead of ${before}`);
};

const forwardedValues: Explain = (change) => {
	const policy = textOf(given(change.behavior.after ?? undefined, "CachePolicyId"));
	if (change.kind === "removed") {
		const instead = policy
			? `the cache policy ${policyName(policy)} stands in place of ForwardedValues`
			: "ForwardedValues are gone";
		return withCache(change, instead);
	}
	if (!policy) return withCache(change, "ForwardedValues decide what is forwarded and makes up the cache key");
	const sentence = `ForwardedValues for ${pathsAround(change)} are refused beside a cache policy`;
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
	const was = (COOKIES[before] ?? said(before)).replace(" are forwarded", "");
	return withCache(change, `${COOKIES[after] ?? `cookies are forwarded as ${said(after)}`} instead of ${was}`);
};

/** A name that goes to the origin and tells copies apart, or does so no longer. */
const named =
	(what: string): Explain =>
	(change) => {
		const name = `${what} ${quoted(change.name)}`;
		return withCache(
			change,
			change.kind === "removed"
				? `${name} makes no separate copies any more`
				: `${name} is forwarded and makes copies of its own`,
		);
	};

const queryKeys: Explain = (change) => {
	const name = `the query parameter ${quoted(change.name)}`;
	const isRemoved = change.kind === "removed";
	return withCache(change, isRemoved ? `${name} is no longer named in the cache key` : `${name} is in the cache key`);
};

const LIFETIMES: { readonly [member: string]: string } = {
	MinTTL: "objects are kept at least",
	DefaultTTL: "objects for which the origin states no lifetime are kept",
	MaxTTL: "objects are kept at most",
};

const POLICY_TTLS = { MinTTL: "min", DefaultTTL: "default", MaxTTL: "max" } as const;

const lifetime: Explain = (change) => {
	const { after } = change.behavior;
	const paths = pathsAround(change);
	if (after && isSet(after.get("CachePolicyId"))) return besidePolicy(change, after, paths);
	const sentence = `For ${paths}, ${LIFETIMES[change.name] ?? change.name} ${change.instead}`;
	if (after && caches(after, change.versions.after) === false) {
		return { effect: null, sentence: `${sentence}, which makes no difference: nothing is cached` };
	}
	return { effect: "freshness", sentence };
};

function besidePolicy(change: Case, behavior: Place, paths: string): Explanation {
	if (change.kind !== "removed") {
		return { effect: "refused", sentence: `${change.name} for ${paths} is refused beside a cache policy` };
	}
	const id = textOf(given(behavior, "CachePolicyId"));
	const policy = policyOf(id ?? "");
	const key = POLICY_TTLS[change.name as keyof typeof POLICY_TTLS];
	const seconds = policy?.kind === "cache" ? policy.ttl[key] : undefined;
	const instead = seconds === undefined ? "" : ` with ${duration(seconds)}`;
	const isEqual = String(seconds) === change.effective("before");
	return {
		effect: isEqual ? null : "freshness",
		sentence: `For ${paths}, the cache policy ${policyName(id)}${instead} stands in place of ${change.name} ${change.said("before")}`,
	};
}

/** What makes up the cache key, and how long copies live. */
export const cacheExplanations: Explanations = {
	"CacheBehavior.CachePolicyId": cachePolicy,
	"CacheBehavior.ForwardedValues": forwardedValues,
	"CacheBehavior.MinTTL": lifetime,
	"CacheBehavior.DefaultTTL": lifetime,
	"CacheBehavior.MaxTTL": lifetime,
	"CookieNames.Items": named("the cookie"),
	"CookiePreference.Forward": cookies,
	"ForwardedValues.QueryString": queryString,
	"Headers.Items": named("the header"),
	"QueryStringCacheKeys.Items": queryKeys,
};
