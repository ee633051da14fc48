import { setMembers } from "../../formats/edits";
import type { Place } from "../place";
import type { Context, Offer, Rule } from "../rule";
import { BEHAVIORS, originsOf } from "../shared/behaviors";
import { isSignIn } from "../shared/contentHints";
import { distributionAround } from "../shared/distribution";
import { fixBy } from "../shared/fixes";
import { forwardedValuesOf } from "../shared/forwarding";
import { hostOf, s3Host } from "../shared/hosts";
import { caches, lifetimesOf } from "../shared/lifetimes";
import { given, textOf } from "../shared/values";
import { quoted } from "../shared/words";

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
	on: BEHAVIORS,
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
		const at = given(forwardedValuesOf(behavior), "Cookies", "Forward");
		const forward = textOf(at);
		if (!at || (forward !== "all" && forward !== "whitelist" && forward !== "none")) return;
		if (forward === "none") checkNone(behavior, at, context);
		else checkForwarded(behavior, at, forward, context);
	},
};

function checkNone(behavior: Place, at: Place, { report }: Context): void {
	const pattern = textOf(given(behavior, "PathPattern"));
	if (!isSignIn(pattern)) return;
	const message = `${quoted(pattern ?? "")} looks like signing in, but no cookie reaches the origin, and none that it sets reaches the viewer`;
	report("cookies-none-strips-set-cookie", at, { message });
}

function checkForwarded(behavior: Place, at: Place, forward: string, { apiVersion, report }: Context): void {
	const which = forward === "all" ? "All cookies" : "The listed cookies";
	const origins = originsOf(behavior, distributionAround(behavior));
	const bucket = origins.find((origin) => s3Host(hostOf(origin)));
	if (bucket) {
		report("cookies-to-s3", at, {
			message: `${which} are forwarded to S3, which takes no notice of them`,
			related: [{ place: given(bucket, "DomainName") ?? bucket, message: "The bucket" }],
			...(origins.every((origin) => s3Host(hostOf(origin))) && forwardingNone(behavior)),
		});
	}
	if (caches(behavior, apiVersion) !== true) return;
	report("cookies-no-conditional", at, {
		message: "Viewers that ask whether an object has changed get all of it again",
	});
	if (bucket) return;
	if (forward === "all") {
		report("cookies-all", at, {
			message: "All cookies are in the cache key, so hardly any answer serves two visitors",
		});
	}
	const lifetimes = lifetimesOf(behavior, apiVersion);
	if (!lifetimes || Math.max(lifetimes.min, lifetimes.default) === 0) return;
	const message = "A Set-Cookie of the origin is kept and served to everybody who sends the same cookies, or none";
	report("cookies-set-cookie-shared", at, { message });
}

function forwardingNone(behavior: Place): { fix?: Offer } {
	const cookies = given(forwardedValuesOf(behavior), "Cookies");
	if (!cookies) return {};
	const edits = () => setMembers(cookies.document, cookies.node, { Forward: "none", WhitelistedNames: undefined });
	return fixBy("Forward no cookies", edits);
}
