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

const api = (viewers: string) =>
	`{ "PathPattern": "api/*", "TargetOriginId": "web", "ViewerProtocolPolicy": "${viewers}"${writing} }`;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"match-viewer-cached-once": {
			severity: "warning",
			title: "Objects fetched over HTTP are served over HTTPS",
			why: "With `match-viewer`, CloudFront contacts the origin with the viewer's protocol, and `allow-all` allows both. The protocol is not in the cache key, so HTTPS viewers also get objects that were fetched over plain HTTP and could be changed on the way. Fetch over HTTPS only, or add `CloudFront-Forwarded-Proto` to the cache key.",
			basis: "doc",
			source: "Developer Guide 2023, Requiring HTTPS between CloudFront and a custom origin",
			example: {
				bad: `{ ${web("match-viewer")}, ${behavior("allow-all")} }`,
				good: `{ ${web("https-only")}, ${behavior("allow-all")} }`,
			},
		},
		"redirect-methods": {
			severity: "warning",
			title: "POST over HTTP is redirected or rejected",
			why: "With `redirect-to-https`, GET and HEAD get a redirect. POST and other methods get 307 from HTTP/1.1 clients on, otherwise 403, and some clients do not resend the body. The first request was already sent unencrypted; for an API, `https-only` rejects it clearly.",
			basis: "doc",
			source: "Developer Guide 2017 (403) and 2023 (307), Viewer protocol policy",
			example: {
				bad: `{ ${web("https-only")}, "CacheBehaviors": { "Quantity": 1, "Items": [${api("redirect-to-https")}] } }`,
				good: `{ ${web("https-only")}, "CacheBehaviors": { "Quantity": 1, "Items": [${api("https-only")}] } }`,
			},
		},
		"https-only-403": {
			severity: "info",
			title: "Plain HTTP viewers get 403",
			why: "`https-only` rejects plain HTTP with 403 instead of a redirect. Viewers who type the name without `https://` or follow an old link may see that error. `redirect-to-https` redirects them.",
			basis: "doc",
			source: "API reference 2017-03-25, DefaultCacheBehavior: viewer protocol policy",
			example: {
				bad: `{ ${web("https-only")}, ${behavior("https-only")} }`,
				good: `{ ${web("https-only")}, ${behavior("redirect-to-https")} }`,
			},
		},
		"s3-protocol-matches-viewer": {
			severity: "info",
			title: "HTTP viewers cause HTTP requests to the bucket",
			why: "CloudFront contacts a bucket with the protocol of the viewer's request. With `allow-all`, it fetches objects from S3 unencrypted if the viewer uses HTTP.",
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
		const message = "If a viewer uses plain HTTP, CloudFront also contacts the bucket over HTTP";
		const place = present(bucket, "DomainName") ?? bucket;
		const related = [{ place, message: "The bucket" }];
		report("s3-protocol-matches-viewer", at, { message, related, ...replaceValueFix(at, "redirect-to-https") });
	}
	const matching = origins.find((one) => trimmedText(policyOf(one)) === "match-viewer");
	const isKeyed = includesName(getCacheKey(behavior).headers, "CloudFront-Forwarded-Proto") !== false;
	if (!matching || isKeyed || canCache(behavior, apiVersion) !== true) return;
	report("match-viewer-cached-once", at, {
		message: `${capitalize(toBehaviorName(behavior))} serves objects fetched over plain HTTP to HTTPS viewers too`,
		related: [
			{ place: policyOf(matching) ?? matching, message: "CloudFront uses the viewer's protocol for this origin" },
		],
		...httpsOnlyFix(matching, apiVersion),
	});
}

function policyOf(origin: Cursor): Cursor | undefined {
	return present(origin, "CustomOriginConfig", "OriginProtocolPolicy");
}

function checkHttps(behavior: Cursor, at: Cursor, policy: string | undefined, { report }: RuleContext): void {
	const isDefault = behavior.node.type === "DefaultCacheBehavior";
	if (policy === "https-only" && isDefault && !acceptsWrites(behavior)) {
		report("https-only-403", at, { message: "Viewers on plain HTTP get 403 instead of a redirect" });
	}
	// Browsers that were redirected once stay on HTTPS; programs are those that fail.
	const isApi = isApiPattern(trimmedText(present(behavior, "PathPattern")));
	if (policy !== "redirect-to-https" || !isApi || !acceptsWrites(behavior)) return;
	report("redirect-methods", at, {
		message: `${capitalize(toBehaviorName(behavior))} allows POST; some clients do not resend the body when HTTP is redirected`,
		...replaceValueFix(at, "https-only"),
	});
}
