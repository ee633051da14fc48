import type { Cursor } from "../../document/cursor";
import { setMember } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isStaticPattern } from "../../model/contentHints";
import { findEnclosingDistribution } from "../../model/distribution";
import {
	type ForwardedSet,
	getCacheKey,
	getForwardedToOrigin,
	getForwardedValues,
	includesName,
} from "../../model/forwarding";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { capitalize, joinWords } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import { getTtls } from "../../model/ttl";
import { findManagedPolicy, managedPolicies } from "../../schema/policies";
import { describeDuration } from "../../schema/units";
import type { FixProposal, Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const CACHING_OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6";
const CACHING_DISABLED = "CachingDisabled";

const exampleOf = (cachePolicy: string, originRequestPolicy: string) =>
	JSON.stringify({
		Origins: {
			Quantity: 1,
			Items: [
				{ Id: "app", DomainName: "origin.example.com", CustomOriginConfig: { OriginProtocolPolicy: "https-only" } },
			],
		},
		DefaultCacheBehavior: {
			TargetOriginId: "app",
			CachePolicyId: cachePolicy,
			OriginRequestPolicyId: originRequestPolicy,
		},
	});

export const rule: Rule = {
	kind: "security",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"personal-outside-key": {
			severity: "warning",
			title: "Personal responses are cached and shared between viewers",
			why: "The origin request policy sends cookies or `Authorization` to the origin, but the cache policy leaves them out of the cache key. When the origin responds per user, CloudFront caches the response for one viewer and serves it to all others. Use CachingDisabled, or a cache policy with these values in its key.",
			basis: "doc",
			source: "Developer Guide, current edition, Control origin requests with a policy: values outside the cache key",
			example: {
				bad: exampleOf(CACHING_OPTIMIZED, "216adef6-5c7f-47e4-b989-5492eafa07d3"),
				good: exampleOf("4135ea2d-6df8-44a3-9df3-4b5a84be39ad", "216adef6-5c7f-47e4-b989-5492eafa07d3"),
			},
		},
		"query-outside-key": {
			severity: "warning",
			title: "Query strings reach the origin but are not in the cache key",
			why: "The origin request policy sends query strings to the origin, but the cache policy leaves them out of the cache key. CloudFront caches the first response and serves it for every other query string of the same path. Use a cache policy with the parameters to which the origin responds.",
			basis: "doc",
			source: "Developer Guide, current edition, Control origin requests with a policy: values outside the cache key",
			example: {
				bad: exampleOf(CACHING_OPTIMIZED, "775133bc-15f2-49f9-abea-afb2e0bf67d2"),
				good: exampleOf("4135ea2d-6df8-44a3-9df3-4b5a84be39ad", "775133bc-15f2-49f9-abea-afb2e0bf67d2"),
			},
		},
	},
	check(behavior, { apiVersion, report }) {
		const at = present(behavior, "OriginRequestPolicyId");
		const ttls = getTtls(behavior, apiVersion);
		if (!at || getForwardedValues(behavior) || !ttls || ttls.max === 0 || Math.max(ttls.default, ttls.min) === 0)
			return;
		if (isStaticPattern(trimmedText(present(behavior, "PathPattern")))) return;
		// A bucket responds the same to everybody.
		const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
		if (origins.length > 0 && origins.every((one) => parseS3Host(getOriginHost(one)))) return;
		const forwarded = getForwardedToOrigin(behavior);
		const keyed = getCacheKey(behavior);
		const personal = [
			...(isOutside(forwarded.cookies, keyed.cookies) ? ["cookies"] : []),
			...(includesName(forwarded.headers, "Authorization") && includesName(keyed.headers, "Authorization") === false
				? ["“Authorization”"]
				: []),
		];
		const query = isOutside(forwarded.queryStrings, keyed.queryStrings) ? ["query strings"] : [];
		const names = [...personal, ...query];
		if (names.length === 0) return;
		const who = capitalize(toBehaviorName(behavior));
		const kept = describeDuration(Math.max(ttls.default, ttls.min));
		report(personal.length > 0 ? "personal-outside-key" : "query-outside-key", at, {
			message: `${who} sends ${joinWords(names)} to the origin but caches its responses without them in the cache key (${kept} by default): ${personal.length > 0 ? "one viewer's response is served to others" : "one response is served for all of them"}`,
			related: cachePolicyOf(behavior),
			...disableCachingFix(behavior),
		});
	},
};

/** Whether all values of a sort reach the origin, or some of them by name, and the cache key has none. */
function isOutside(forwarded: ForwardedSet, keyed: ForwardedSet): boolean {
	return keyed === "none" && forwarded !== null && forwarded !== "none";
}

function cachePolicyOf(behavior: Cursor): { place: Cursor; message: string }[] {
	const policy = present(behavior, "CachePolicyId");
	const name = findManagedPolicy(trimmedText(policy) ?? "")?.name;
	return policy ? [{ place: policy, message: `The cache policy${name ? ` ${name}` : ""}` }] : [];
}

function disableCachingFix(behavior: Cursor): { fix?: FixProposal } {
	const policy = managedPolicies.find(({ name }) => name === CACHING_DISABLED);
	if (!policy) return {};
	const edits = () => setMember(behavior.document, behavior.node, "CachePolicyId", policy.id);
	return proposeFix(`Use the managed policy ${CACHING_DISABLED}`, edits);
}
