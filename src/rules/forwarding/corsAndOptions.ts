import type { Cursor } from "../../document/cursor";
import { addItem, setMember } from "../../formats/edits";
import { isSet, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { isFontPattern } from "../../model/contentHints";
import { findEnclosingDistribution } from "../../model/distribution";
import { getCacheKey, getForwardedToOrigin, getForwardedValues, includesName } from "../../model/forwarding";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { getAllowedMethods, getCachedMethods } from "../../model/methods";
import { joinWords, quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import { canCache } from "../../model/ttl";
import { findManagedPolicy } from "../../schema/policies";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { forwardHeadersFix } from "../shared/headerFixes";

const NAMES = ["Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"];
const headers = (...names: string[]) =>
	`"ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": ${JSON.stringify({ Quantity: names.length, Items: names })} }`;
const methods = (...cached: string[]) =>
	`"AllowedMethods": { "Quantity": 3, "Items": ["GET", "HEAD", "OPTIONS"], "CachedMethods": ${JSON.stringify({ Quantity: cached.length, Items: cached })} }`;
const behavior = (members: string) => `{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${members} } }`;
const bucket = (members: string) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", ${members} } }`;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"options-not-cached": {
			severity: "info",
			title: "Every preflight request goes to the origin",
			why: "The behavior forwards CORS headers and allows `OPTIONS`, but [[AllowedMethods.CachedMethods]] lists only GET and HEAD. CloudFront therefore sends every preflight request to the origin.",
			basis: "doc",
			source: "API reference 2017-03-25, CachedMethods",
			example: {
				bad: behavior(`${headers(...NAMES)}, ${methods("GET", "HEAD")}`),
				good: behavior(`${headers(...NAMES)}, ${methods("GET", "HEAD", "OPTIONS")}`),
			},
		},
		"options-cached-without-cors-headers": {
			severity: "warning",
			title: "Preflight responses are cached regardless of the requesting site",
			why: "CloudFront caches `OPTIONS` responses here, but `Origin`, `Access-Control-Request-Method` or `Access-Control-Request-Headers` is missing from the cache key. All sites share the first cached response. It decides which sites the browser allows until it expires.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Configuring CloudFront to respect CORS settings",
			example: {
				bad: behavior(`${headers("Origin")}, ${methods("GET", "HEAD", "OPTIONS")}`),
				good: behavior(`${headers(...NAMES)}, ${methods("GET", "HEAD", "OPTIONS")}`),
			},
		},
		"cors-origin-header": {
			severity: "warning",
			title: "S3 CORS responses do not depend on Origin",
			why: "S3 sends CORS headers only if the request has an `Origin` header. ForwardedValues without it in [[ForwardedValues.Headers]] caches the first response, with or without CORS headers, for all sites; a cache policy alone never sends it to S3. Forward `Origin`, or let a response headers policy set the CORS headers.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Configuring CloudFront to respect CORS settings",
			example: {
				bad: bucket(`${headers()}, ${methods("GET", "HEAD")}`),
				good: bucket(`${headers("Origin")}, ${methods("GET", "HEAD")}`),
			},
		},
	},
	check(behavior, context) {
		if (canCache(behavior, context.apiVersion) !== true) return;
		const isCached = getCachedMethods(behavior)?.includes("OPTIONS");
		if (isCached) checkCached(behavior, context);
		else checkUncached(behavior, context);
		checkBucket(behavior, context);
	},
};

function checkCached(behavior: Cursor, { report }: RuleContext): void {
	const key = getCacheKey(behavior).headers;
	const missing = NAMES.filter((name) => includesName(key, name) === false);
	if (missing.length === 0 || answersItself(behavior)) return;
	const at = present(behavior, "AllowedMethods", "CachedMethods") ?? behavior;
	const message = `OPTIONS responses are cached regardless of ${joinWords(missing.map(quote))}`;
	report("options-cached-without-cors-headers", at, {
		message,
		related: [{ place: keyPlace(behavior), message: "The headers in the cache key" }],
		...forwardHeadersFix(behavior, missing),
	});
}

function checkUncached(behavior: Cursor, { report }: RuleContext): void {
	const at = present(behavior, "AllowedMethods", "CachedMethods") ?? present(behavior, "AllowedMethods");
	const sent = getForwardedToOrigin(behavior).headers;
	const isCors = typeof sent === "object" && sent && "only" in sent && NAMES.some((name) => includesName(sent, name));
	if (!at || !isCors || !getAllowedMethods(behavior)?.includes("OPTIONS") || answersItself(behavior)) return;
	const message = "CORS headers are forwarded, but every preflight request goes to the origin";
	report("options-not-cached", at, { message, ...cacheOptionsFix(behavior) });
}

function cacheOptionsFix(behavior: Cursor): { fix?: FixProposal } {
	const allowed = present(behavior, "AllowedMethods");
	const cached = present(allowed, "CachedMethods");
	if (!allowed) return {};
	const { document, node } = allowed;
	const edits = () =>
		cached
			? addItem(document, cached.node, "OPTIONS")
			: setMember(document, node, "CachedMethods", { Quantity: 3, Items: ["GET", "HEAD", "OPTIONS"] });
	return proposeFix("Cache OPTIONS responses", edits);
}

function checkBucket(behavior: Cursor, { report }: RuleContext): void {
	const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
	const isBucket =
		origins.length > 0 && origins.every((origin) => parseS3Host(getOriginHost(origin))?.isWebsite === false);
	if (!isBucket || includesName(getCacheKey(behavior).headers, "Origin") !== false || answersItself(behavior)) return;
	// AWS itself recommends a policy that sends Origin without keying on it; S3 then answers as if everybody asked.
	if (!getForwardedValues(behavior) && includesName(getForwardedToOrigin(behavior).headers, "Origin") !== false) return;
	const pattern = trimmedText(present(behavior, "PathPattern"));
	const hasOptions = getAllowedMethods(behavior)?.includes("OPTIONS");
	if (!hasOptions && !isFontPattern(pattern)) return;
	const reason = hasOptions ? "OPTIONS is accepted" : `${quote(pattern ?? "")} is for fonts`;
	const message = getForwardedValues(behavior)
		? `${reason}, but “Origin” is not in the cache key: the bucket's first response, with or without CORS headers, is served to all`
		: `${reason}, but “Origin” does not reach the bucket: its responses never have CORS headers`;
	report("cors-origin-header", keyPlace(behavior), { message, ...forwardHeadersFix(behavior, ["Origin"]) });
}

/** A response headers policy may set the CORS headers; of the managed ones it is known which do. */
function answersItself(behavior: Cursor): boolean {
	const at = behavior.get("ResponseHeadersPolicyId");
	if (!isSet(at)) return false;
	const policy = findManagedPolicy(trimmedText(at) ?? "");
	if (policy?.kind !== "response headers") return true;
	return policy.headers.some((one) => one.name.toLowerCase().startsWith("access-control-"));
}

function keyPlace(behavior: Cursor): Cursor {
	const values = getForwardedValues(behavior);
	return (values ? (present(values, "Headers") ?? values) : present(behavior, "CachePolicyId")) ?? behavior;
}
