import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isStaticPattern } from "../../model/contentHints";
import { getForwardedValues } from "../../model/forwarding";
import { canCache, getTtls } from "../../model/ttl";
import { describeDuration } from "../../schema/units";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix, setMemberFix } from "../shared/fixBuilders";

const values = '"ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } }';
const example = (bad: string, good: string) => ({
	bad: `{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${values}, ${bad} } }`,
	good: `{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${values}, ${good} } }`,
});
const guide = "Developer Guide 2017 and 2023, Managing how long content stays in the cache (expiration)";
const YEAR = 31_536_000;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"min-ttl-overrides-no-store": {
			severity: "warning",
			title: "Responses are cached despite no-cache, no-store or private",
			why: "With [[CacheBehavior.MinTTL]] above 0, CloudFront caches responses with `Cache-Control: no-cache`, `no-store` or `private` for at least that long. Every viewer with the same cache key gets them, even personal pages. At 0 CloudFront honors these directives.",
			basis: "doc",
			source: guide,
			example: example(
				'"MinTTL": 3600, "DefaultTTL": 86400, "MaxTTL": 31536000',
				'"MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000',
			),
		},
		"ttl-zero-not-uncached": {
			severity: "info",
			title: "Minimum and default TTL of 0 do not turn caching off",
			why: "With [[CacheBehavior.MinTTL]] and [[CacheBehavior.DefaultTTL]] at 0, CloudFront still caches responses with `max-age`, `s-maxage` or `Expires`, up to [[CacheBehavior.MaxTTL]]. It checks only responses without these headers with the origin on every request. Set the maximum TTL to 0 too to turn caching off.",
			basis: "doc",
			source: guide,
			example: example(
				'"MinTTL": 0, "DefaultTTL": 0, "MaxTTL": 31536000',
				'"MinTTL": 0, "DefaultTTL": 300, "MaxTTL": 31536000',
			),
		},
		"ttl-all-zero": {
			severity: "info",
			title: "Nothing is cached",
			why: "With all three TTLs at 0, CloudFront checks every request with the origin. If the TTLs of the cache policy are 0, as in CachingDisabled, [[CacheBehavior.Compress]] has no effect: CloudFront compresses only what it can cache.",
			basis: "doc",
			source: `${guide}; Serving compressed files`,
			example: example(
				'"MinTTL": 0, "DefaultTTL": 0, "MaxTTL": 0',
				'"MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000',
			),
		},
		"max-ttl-caps": {
			severity: "info",
			title: "Maximum TTL shortens caching of static files",
			why: "[[CacheBehavior.MaxTTL]] caps a longer `max-age` of the origin. Files whose name changes with their content usually have a `max-age` of a year, which this limit shortens.",
			basis: "doc",
			source: guide,
			example: {
				bad: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "assets/*", ${values}, "MinTTL": 0, "DefaultTTL": 3600, "MaxTTL": 3600 }] } }`,
				good: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "assets/*", ${values}, "MinTTL": 0, "DefaultTTL": 3600, "MaxTTL": 31536000 }] } }`,
			},
		},
	},
	check(behavior, context) {
		const pattern = trimmedText(present(behavior, "PathPattern"));
		if (getForwardedValues(behavior)) checkOwn(behavior, pattern, context);
	},
};

function checkOwn(behavior: Cursor, pattern: string | undefined, context: RuleContext): void {
	const lifetimes = getTtls(behavior, context.apiVersion);
	if (!lifetimes) return;
	const { min, max } = lifetimes;
	const [minAt, usualAt, maxAt] = ["MinTTL", "DefaultTTL", "MaxTTL"].map((key) => present(behavior, key));
	if (minAt && min > 0) {
		context.report("min-ttl-overrides-no-store", minAt, {
			message: `Responses are cached for ${describeDuration(min)} even if the origin sends no-store, no-cache or private`,
			...replaceValueFix(minAt, 0),
			// Files that are the same for everybody may well be meant to.
			...(isStaticPattern(pattern) && { severity: "info" as const }),
		});
	}
	if (usualAt && min === 0 && lifetimes.default === 0) {
		if (maxAt && max === 0) {
			const message = `All three TTLs are 0: ${toBehaviorName(behavior)} caches nothing`;
			context.report("ttl-all-zero", maxAt, { message });
		} else if (max > 0 && canCache(behavior, context.apiVersion)) {
			const longest = Number.isFinite(max) ? ` for up to ${describeDuration(max)}` : "";
			const message = `Caching is not off: responses with max-age, s-maxage or Expires are cached${longest}`;
			context.report("ttl-zero-not-uncached", maxAt ?? usualAt, { message, ...setMemberFix(behavior, "MaxTTL", 0) });
		}
	}
	if (maxAt && isStaticPattern(pattern) && max > 0 && max < YEAR && canCache(behavior, context.apiVersion)) {
		const message = `CloudFront caps a longer max-age from the origin at ${describeDuration(max)}`;
		context.report("max-ttl-caps", maxAt, { message });
	}
}
