import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isApiPattern } from "../../model/contentHints";
import { findEnclosingDistribution } from "../../model/distribution";
import { getCacheKey, includesName } from "../../model/forwarding";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { acceptsWrites } from "../../model/methods";
import { capitalize } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import { canCache } from "../../model/ttl";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";
import { httpsOnlyFix } from "../shared/originProtocolFixes";

const web = (policy: string) =>
	`"Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "${policy}" } }] }`;
const bucket =
	'"Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }';
const behavior = (viewers: string, more = "") =>
	`"DefaultCacheBehavior": { "TargetOriginId": "web", "ViewerProtocolPolicy": "${viewers}", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } }${more} }`;
const writing =
	', "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] }';

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"match-viewer-cached-once": {
			severity: "warning",
			title: "What was fetched over plain HTTP is served over HTTPS",
			why: "With `match-viewer` the origin is contacted with the viewer's protocol, and `allow-all` lets both in. The protocol is no part of the cache key: an object that came over plain HTTP, where anyone on the way could change it, goes to HTTPS viewers too. Fetch over HTTPS only, or key on `CloudFront-Forwarded-Proto`.",
			basis: "doc",
			source: "Developer Guide 2023, Requiring HTTPS between CloudFront and a custom origin",
			example: {
				bad: `{ ${web("match-viewer")}, ${behavior("allow-all")} }`,
				good: `{ ${web("https-only")}, ${behavior("allow-all")} }`,
			},
		},
		"redirect-methods": {
			severity: "warning",
			title: "Programs that post over HTTP are redirected or refused",
			why: "With `redirect-to-https` GET and HEAD get a redirect. POST and other methods get 307 if the client speaks HTTP/1.1, else 403 (in 2017 always 403), and many programs do not send their data a second time. By then the data has crossed the net in the clear. For an API `https-only` says so at once.",
			basis: "doc",
			source: "Developer Guide 2017 (403) and 2023 (307), Viewer protocol policy",
			example: {
				bad: `{ ${web("https-only")}, ${behavior("redirect-to-https", writing)} }`,
				good: `{ ${web("https-only")}, ${behavior("https-only", writing)} }`,
			},
		},
		"https-only-403": {
			severity: "info",
			title: "Visitors who come over HTTP are refused",
			why: "`https-only` answers plain HTTP with 403 and no redirect. Whoever types the name without `https://`, or follows an old link, may see that error; `redirect-to-https` takes them along.",
			basis: "doc",
			source: "API reference 2017-03-25, DefaultCacheBehavior: viewer protocol policy",
			example: {
				bad: `{ ${web("https-only")}, ${behavior("https-only")} }`,
				good: `{ ${web("https-only")}, ${behavior("redirect-to-https")} }`,
			},
		},
		"s3-protocol-matches-viewer": {
			severity: "info",
			title: "HTTP viewers mean HTTP to the bucket",
			why: "A bucket origin is contacted with the protocol of the viewer's request. With `allow-all` objects are fetched from S3 in the clear when the viewer came over HTTP.",
			basis: "doc",
			source: "Developer Guide 2023, Requiring HTTPS between CloudFront and an S3 origin",
			example: {
				bad: `{ ${bucket}, ${behavior("allow-all")} }`,
				good: `{ ${bucket}, ${behavior("redirect-to-https")} }`,
			},
		},
	},
	check(behavior, context) {
		const at = present(behavior, "ViewerProtocolPolicy");
		const policy = trimmedText(at);
		if (at && policy === "allow-all") checkAllowAll(behavior, at, context);
		else if (at) checkHttps(behavior, at, policy, context);
	},
};

function checkAllowAll(behavior: Cursor, at: Cursor, { apiVersion, report }: RuleContext): void {
	const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
	const bucket = origins.find((one) => parseS3Host(getOriginHost(one))?.isWebsite === false);
	if (bucket) {
		const message = "A viewer's plain HTTP request makes CloudFront ask the bucket over HTTP as well";
		const place = present(bucket, "DomainName") ?? bucket;
		const related = [{ place, message: "The bucket" }];
		report("s3-protocol-matches-viewer", at, { message, related, ...replaceValueFix(at, "redirect-to-https") });
	}
	const matching = origins.find((one) => trimmedText(policyOf(one)) === "match-viewer");
	const isKeyed = includesName(getCacheKey(behavior).headers, "CloudFront-Forwarded-Proto") !== false;
	if (!matching || isKeyed || canCache(behavior, apiVersion) !== true) return;
	report("match-viewer-cached-once", at, {
		message: `${capitalize(toBehaviorName(behavior))} serves what was fetched over plain HTTP to viewers on HTTPS too`,
		related: [{ place: policyOf(matching) ?? matching, message: "The origin is contacted with the viewer's protocol" }],
		...httpsOnlyFix(matching, apiVersion),
	});
}

function policyOf(origin: Cursor): Cursor | undefined {
	return present(origin, "CustomOriginConfig", "OriginProtocolPolicy");
}

function checkHttps(behavior: Cursor, at: Cursor, policy: string | undefined, { report }: RuleContext): void {
	const isDefault = behavior.node.type === "DefaultCacheBehavior";
	if (policy === "https-only" && isDefault) {
		report("https-only-403", at, { message: "Visitors who come over plain HTTP get 403 instead of a redirect" });
	}
	if (policy !== "redirect-to-https" || !acceptsWrites(behavior)) return;
	report("redirect-methods", at, {
		message: `${capitalize(toBehaviorName(behavior))} accepts POST and the like, for which a redirect from HTTP often fails`,
		...replaceValueFix(at, "https-only"),
		// Browsers that were redirected once stay on HTTPS; programs are those that fail.
		...(!isApiPattern(trimmedText(present(behavior, "PathPattern"))) && { severity: "info" as const }),
	});
}
