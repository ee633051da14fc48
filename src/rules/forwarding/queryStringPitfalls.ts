import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isStaticPattern } from "../../model/contentHints";
import { findEnclosingDistribution } from "../../model/distribution";
import { getCacheKey, getForwardedToOrigin, getForwardedValues } from "../../model/forwarding";
import { getOriginHost, isServiceHost, parseS3Host } from "../../model/hosts";
import { acceptsWrites } from "../../model/methods";
import { capitalize, quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import { findTargetedOrigins } from "../../model/targets";
import { canCache } from "../../model/ttl";
import type { Rule, RuleContext } from "../rule";

const example = (bad: string, good: string, more = "") => ({
	bad: `{ "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { ${bad}, "Cookies": { "Forward": "none" } }${more} } }`,
	good: `{ "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { ${good}, "Cookies": { "Forward": "none" } }${more} } }`,
});
const keys = (...names: string[]) =>
	`"QueryString": true, "QueryStringCacheKeys": ${JSON.stringify({ Quantity: names.length, Items: names })}`;
const writing =
	', "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] }';
const signing = ', "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] }';

/** Parameters of signed URLs. */
const SIGNATURE = new Set(["Expires", "Key-Pair-Id", "Policy", "Signature"]);

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"query-dropped": {
			severity: "warning",
			title: "Dynamic origin receives no query string",
			why: "With [[ForwardedValues.QueryString]] false, or policies without query strings, CloudFront removes the query string before caching and forwarding. All variants of a URL then share one cached object. That suits files, but this behavior allows POST or leads to an API and usually needs it.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Caching content based on query string parameters",
			example: example('"QueryString": false', '"QueryString": true', writing),
		},
		"query-all-in-key": {
			severity: "warning",
			title: "The whole query string is in the cache key",
			why: "The whole query string is in the cache key, including order, case and tracking parameters. A file of a bucket is the same for all of them, so CloudFront fetches and caches it again for each. List the parameters that matter in [[ForwardedValues.QueryStringCacheKeys]], or forward none.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Caching content based on query string parameters",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/*", "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" } } }] } }',
				good: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/*", "ForwardedValues": { ${keys("v")}, "Cookies": { "Forward": "none" } } }] } }`,
			},
		},
		"query-signed-names": {
			severity: "warning",
			title: "Signed URL parameter in the cache key",
			why: "Where signatures are required, CloudFront removes `Expires`, `Key-Pair-Id`, `Policy` and `Signature` from the query string before it caches and forwards requests. In the cache key they are always missing. Rename them if they are parameters of your application.",
			basis: "doc",
			source: "Developer Guide 2023, Using signed URLs: parameters that CloudFront removes",
			example: example(keys("Policy"), keys("page"), signing),
		},
		"query-delimiter": {
			severity: "info",
			title: "Semicolon in a query string parameter name",
			why: "CloudFront separates parameters only at `&`. In `a=1;b=2` it sees one parameter `a`, so a name with a semicolon never matches.",
			basis: "doc",
			source: "Developer Guide 2017, Caching content based on query string parameters",
			example: example(keys("page;lang"), keys("page", "lang")),
		},
	},
	check(behavior, context) {
		checkDropped(behavior, context);
		checkWhole(behavior, context);
		const values = getForwardedValues(behavior);
		const names = itemsOf(present(values, "QueryStringCacheKeys")).items;
		const isSigned = names.length > 0 && requiresSignature(behavior) === true;
		for (const place of names) {
			const name = trimmedText(place) ?? "";
			if (isSigned && SIGNATURE.has(name)) {
				const message = `${quote(name)} is a signed URL parameter, which CloudFront removes before caching`;
				context.report("query-signed-names", place, { message });
			} else if (name.includes(";")) {
				context.report("query-delimiter", place, {
					message: `${quote(name)} never matches: only “&” separates parameters`,
				});
			}
		}
	},
};

function checkDropped(behavior: Cursor, { report }: RuleContext): void {
	if (
		getForwardedToOrigin(behavior).queryStrings !== "none" ||
		isStaticPattern(trimmedText(present(behavior, "PathPattern")))
	)
		return;
	const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
	if (origins.some((origin) => parseS3Host(getOriginHost(origin)))) return;
	const isApi = origins.some(isComputed);
	if (!isApi && !acceptsWrites(behavior)) return;
	const at = present(getForwardedValues(behavior), "QueryString") ?? present(behavior, "CachePolicyId") ?? behavior;
	const reason = isApi ? "leads to an API" : "allows POST";
	const message = `${capitalize(toBehaviorName(behavior))} ${reason}, but CloudFront removes the query string`;
	report("query-dropped", at, { message });
}

function isComputed(origin: Cursor): boolean {
	const host = getOriginHost(origin);
	return isServiceHost("API Gateway", host) || isServiceHost("Lambda function URL", host);
}

function checkWhole(behavior: Cursor, { apiVersion, report }: RuleContext): void {
	const at = present(getForwardedValues(behavior), "QueryString");
	if (!at || getCacheKey(behavior).queryStrings !== "all" || canCache(behavior, apiVersion) !== true) return;
	const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
	const isBucket = origins.length > 0 && origins.every((origin) => parseS3Host(getOriginHost(origin)));
	if (!isBucket && !isStaticPattern(trimmedText(present(behavior, "PathPattern")))) return;
	const what = isBucket ? "the bucket's files" : "these files";
	const message = `The whole query string is in the cache key, for ${what}`;
	report("query-all-in-key", at, { message });
}
