import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { isSignInPattern } from "../../model/contentHints";
import { findEnclosingDistribution } from "../../model/distribution";
import { getForwardedToOrigin, getForwardedValues } from "../../model/forwarding";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import { canCache, getTtls } from "../../model/ttl";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const cookies = (forward: string) =>
	`"ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "${forward}"${forward === "whitelist" ? ', "WhitelistedNames": { "Quantity": 1, "Items": ["session"] }' : ""} } }`;
const inDefault = (forward: string, more = "") =>
	`{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${cookies(forward)}${more} } }`;
const bucket =
	'"Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "media.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }';
const withBucket = (forward: string) =>
	`{ ${bucket}, "DefaultCacheBehavior": { "TargetOriginId": "web", ${cookies(forward)} } }`;
const uncached = ', "MinTTL": 0, "DefaultTTL": 0, "MaxTTL": 0';
const guide = "Developer Guide 2017 and 2023, Caching content based on cookies";

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"cookies-to-s3": {
			severity: "warning",
			title: "Cookies are forwarded to a bucket",
			why: "S3 takes no notice of cookies. Forwarding them only makes copies of each object for each set of cookies, so that fewer requests are answered from the cache. Forward none.",
			basis: "doc",
			source: "API reference 2017-03-25, CookiePreference; Developer Guide 2023",
			example: { bad: withBucket("all"), good: withBucket("none") },
		},
		"cookies-all": {
			severity: "warning",
			title: "Every set of cookies has a cache of its own",
			why: "With all cookies in the cache key, a visitor's analytics and session cookies make every object theirs alone, and hardly anything is served from the cache twice. List the cookies that answers depend on, or turn caching off on purpose.",
			basis: "doc",
			source: guide,
			example: { bad: inDefault("all"), good: inDefault("whitelist", uncached) },
		},
		"cookies-set-cookie-shared": {
			severity: "warning",
			title: "A cookie that the origin sets is kept and given to others",
			why: "Where cookies are forwarded, the origin's `Set-Cookie` is kept with the object and served to everybody with the same cache key: one visitor's session may become another's. The origin avoids it with `Cache-Control: no-cache=\"Set-Cookie\"`, or by forbidding to cache such answers, as long as [[CacheBehavior.MinTTL]] is 0.",
			basis: "doc",
			source: guide,
			example: { bad: inDefault("whitelist"), good: inDefault("whitelist", uncached) },
		},
		"cookies-none-strips-set-cookie": {
			severity: "warning",
			title: "Signing in without cookies",
			why: "With [[CookiePreference.Forward]] `none` the origin sees no cookies, and CloudFront removes `Set-Cookie` from its answers. A page that signs people in, or knows who they are, cannot work like that.",
			basis: "doc",
			source: guide,
			example: {
				bad: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "login*", ${cookies("none")} }] } }`,
				good: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "login*", ${cookies("all")}${uncached} }] } }`,
			},
		},
		"cookies-no-conditional": {
			severity: "info",
			title: "Browsers that have the object get it again",
			why: "Where cookies are forwarded, CloudFront does not honor `If-Modified-Since` and `If-None-Match` of viewers: it answers with the whole object instead of 304.",
			basis: "doc",
			source: "Developer Guide 2023, Request and response behavior: conditional requests",
			example: { bad: inDefault("all"), good: inDefault("none") },
		},
	},
	check(behavior, context) {
		if (!getForwardedValues(behavior)) checkPolicies(behavior, context);
		const at = present(getForwardedValues(behavior), "Cookies", "Forward");
		const forward = trimmedText(at);
		if (!at || (forward !== "all" && forward !== "whitelist" && forward !== "none")) return;
		if (forward === "none") checkNone(behavior, at, context);
		else checkForwarded(behavior, at, forward, context);
	},
};

function checkPolicies(behavior: Cursor, context: RuleContext): void {
	const at = present(behavior, "CachePolicyId");
	if (!at || getForwardedToOrigin(behavior).cookies !== "none") return;
	const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
	if (!origins.some((origin) => parseS3Host(getOriginHost(origin)))) checkNone(behavior, at, context);
}

function checkNone(behavior: Cursor, at: Cursor, { report }: RuleContext): void {
	const pattern = trimmedText(present(behavior, "PathPattern"));
	if (!isSignInPattern(pattern)) return;
	const message = `${quote(pattern ?? "")} looks like signing in, but no cookie reaches the origin, and none that it sets reaches the viewer`;
	report("cookies-none-strips-set-cookie", at, { message });
}

function checkForwarded(behavior: Cursor, at: Cursor, forward: string, { apiVersion, report }: RuleContext): void {
	const which = forward === "all" ? "All cookies" : "The listed cookies";
	const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
	const bucket = origins.find((origin) => parseS3Host(getOriginHost(origin)));
	if (bucket) {
		report("cookies-to-s3", at, {
			message: `${which} are forwarded to S3, which takes no notice of them`,
			related: [{ place: present(bucket, "DomainName") ?? bucket, message: "The bucket" }],
			...(origins.every((origin) => parseS3Host(getOriginHost(origin))) && forwardNoCookiesFix(behavior)),
		});
	}
	if (canCache(behavior, apiVersion) !== true) return;
	report("cookies-no-conditional", at, {
		message: "Viewers that ask whether an object has changed get all of it again",
	});
	if (bucket) return;
	if (forward === "all") {
		report("cookies-all", at, {
			message: "All cookies are in the cache key, so hardly any answer serves two visitors",
		});
	}
	const lifetimes = getTtls(behavior, apiVersion);
	if (!lifetimes || Math.max(lifetimes.min, lifetimes.default) === 0) return;
	const message = "A Set-Cookie of the origin is kept and served to everybody who sends the same cookies, or none";
	report("cookies-set-cookie-shared", at, { message });
}

function forwardNoCookiesFix(behavior: Cursor): { fix?: FixProposal } {
	const cookies = present(getForwardedValues(behavior), "Cookies");
	if (!cookies) return {};
	const edits = () => setMembers(cookies.document, cookies.node, { Forward: "none", WhitelistedNames: undefined });
	return proposeFix("Forward no cookies", edits);
}
