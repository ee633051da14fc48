import type { Rule } from "../rule";
import { behaviorName } from "../shared/behaviors";
import { forwardedValuesOf, inCacheKey, takes } from "../shared/forwarding";
import { caches } from "../shared/lifetimes";
import { behaviorsTogether, DISTRIBUTIONS_OR_BEHAVIORS } from "../shared/together";
import { given } from "../shared/values";
import { capitalized } from "../shared/words";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTIONS_OR_BEHAVIORS,
	// Older versions have no cache policies, which it takes.
	since: "2020-05-31",
	cases: {
		"compress-legacy-no-brotli": {
			severity: "info",
			title: "Compression with gzip only",
			why: "Beside [[CacheBehavior.ForwardedValues]] CloudFront compresses with gzip alone. Brotli, which is smaller for text, takes a cache policy that names it, such as CachingOptimized.",
			basis: "doc",
			source: "Developer Guide 2023, Serving compressed files",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "web", "Compress": true, "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } } } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "web", "Compress": true, "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
		},
	},
	check(place, { apiVersion, report }) {
		const [first, ...others] = behaviorsTogether(place).filter(
			(behavior) =>
				given(behavior, "Compress")?.boolean &&
				forwardedValuesOf(behavior) &&
				caches(behavior, apiVersion) &&
				!takes(inCacheKey(behavior).headers, "Accept-Encoding"),
		);
		if (!first) return;
		report("compress-legacy-no-brotli", first.get("Compress") ?? first, {
			message: `${capitalized(behaviorName(first))} ${others.length > 0 ? `and ${others.length} more compress` : "compresses"} with gzip only; Brotli takes a cache policy`,
			related: others.map((one) => ({
				place: one.get("Compress") ?? one,
				message: `${capitalized(behaviorName(one))} too`,
			})),
		});
	},
};
