import { present } from "../../model/accessors";
import { toBehaviorName } from "../../model/behaviors";
import { getCacheKey, getForwardedValues, includesName } from "../../model/forwarding";
import { capitalize } from "../../model/sentences";
import { canCache } from "../../model/ttl";
import type { Rule } from "../rule";
import { DISTRIBUTIONS_OR_BEHAVIORS, getBehaviorsToReport } from "../shared/perDistribution";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTIONS_OR_BEHAVIORS,
	// Older versions have no cache policies, which it takes.
	since: "2020-05-31",
	cases: {
		"compress-legacy-no-brotli": {
			severity: "info",
			title: "Compression with gzip only",
			why: "With [[CacheBehavior.ForwardedValues]], CloudFront compresses with gzip only. Brotli makes text smaller, but needs a cache policy that enables it, such as CachingOptimized.",
			basis: "doc",
			source: "Developer Guide 2023, Serving compressed files",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "web", "Compress": true, "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } } } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "web", "Compress": true, "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
		},
	},
	check(place, { apiVersion, report }) {
		const [first, ...others] = getBehaviorsToReport(place).filter(
			(behavior) =>
				present(behavior, "Compress")?.boolean &&
				getForwardedValues(behavior) &&
				canCache(behavior, apiVersion) &&
				!includesName(getCacheKey(behavior).headers, "Accept-Encoding"),
		);
		if (!first) return;
		report("compress-legacy-no-brotli", first.get("Compress") ?? first, {
			message: `${capitalize(toBehaviorName(first))} ${others.length > 0 ? `and ${others.length} more compress` : "compresses"} with gzip only; Brotli needs a cache policy`,
			related: others.map((one) => ({
				place: one.get("Compress") ?? one,
				message: `${capitalize(toBehaviorName(one))} too`,
			})),
		});
	},
};
