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
			title: "Cookies forwarded to S3",
			why: "S3 ignores cookies. Forwarding them only makes CloudFront cache one copy per combination of cookies, which lowers the cache hit ratio. Set it to `none`.",
			basis: "doc",
			source: "API reference 2017-03-25, CookiePreference; Developer Guide 2023",
			example: { bad: withBucket("all"), good: withBucket("none") },
		},
		"cookies-all": {
			severity: "warning",
			title: "All cookies are in the cache key",
			why: "With all cookies in the cache key, analytics and session cookies give each visitor separate cached objects, and hardly any request is a cache hit. List the cookies that responses depend on, or turn caching off.",
			basis: "doc",
			source: guide,
			example: { bad: inDefault("all"), good: inDefault("whitelist", uncached) },
		},
		"cookies-set-cookie-shared": {
			severity: "warning",
			title: "Set-Cookie from the origin is cached and shared",
			why: 'With forwarded cookies, CloudFront caches the origin\'s `Set-Cookie` and sends it to everyone with the same cache key, so visitors may share a session. To avoid this, the origin can send `Cache-Control: no-cache="Set-Cookie"` or forbid caching, as long as [[CacheBehavior.MinTTL]] is 0.',
			basis: "doc",
			source: guide,
			example: { bad: inDefault("whitelist"), good: inDefault("whitelist", uncached) },
		},
		"cookies-none-strips-set-cookie": {
			severity: "warning",
			title: "Sign-in path without cookies",
			why: "With [[CookiePreference.Forward]] `none`, the origin receives no cookies, and CloudFront removes `Set-Cookie` from its responses. Pages that sign users in or recognize them cannot work this way.",
			basis: "doc",
			source: guide,
			example: {
				bad: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "login*", ${cookies("none")} }] } }`,
				good: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "login*", ${cookies("all")}${uncached} }] } }`,
			},
		},
		"cookies-no-conditional": {
			severity: "info",
			title: "No 304 responses while cookies are forwarded",
			why: "While cookies are forwarded, CloudFront ignores `If-Modified-Since` and `If-None-Match` from viewers. It returns the full object instead of 304.",
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
	const message = `${quote(pattern ?? "")} looks like a sign-in path, but cookies reach neither the origin nor the viewer`;
	report("cookies-none-strips-set-cookie", at, { message });
}

function checkForwarded(behavior: Cursor, at: Cursor, forward: string, { apiVersion, report }: RuleContext): void {
	const which = forward === "all" ? "All cookies" : "The listed cookies";
	const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
	const bucket = origins.find((origin) => parseS3Host(getOriginHost(origin)));
	if (bucket) {
		report("cookies-to-s3", at, {
			message: `${which} are forwarded to S3, which ignores them`,
			related: [{ place: present(bucket, "DomainName") ?? bucket, message: "The bucket" }],
			...(origins.every((origin) => parseS3Host(getOriginHost(origin))) && forwardNoCookiesFix(behavior)),
		});
	}
	if (canCache(behavior, apiVersion) !== true) return;
	report("cookies-no-conditional", at, {
		message: "Viewers that revalidate an object get the full object instead of 304",
	});
	if (bucket) return;
	if (forward === "all") {
		report("cookies-all", at, {
			message: "All cookies are in the cache key, so hardly any cached object serves two visitors",
		});
	}
	const lifetimes = getTtls(behavior, apiVersion);
	if (!lifetimes || Math.max(lifetimes.min, lifetimes.default) === 0) return;
	const message = "Set-Cookie from the origin is cached and sent to everyone with the same cookies, or none";
	report("cookies-set-cookie-shared", at, { message });
}

function forwardNoCookiesFix(behavior: Cursor): { fix?: FixProposal } {
	const cookies = present(getForwardedValues(behavior), "Cookies");
	if (!cookies) return {};
	const edits = () => setMembers(cookies.document, cookies.node, { Forward: "none", WhitelistedNames: undefined });
	return proposeFix("Forward no cookies", edits);
}
