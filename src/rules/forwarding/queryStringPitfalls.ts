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
			title: "An origin that computes its answers gets no query string",
			why: "With [[ForwardedValues.QueryString]] false, or policies that take no query string, it is cut off before the cache and the origin: all variants of a URL are one object. Files do not mind. This behavior accepts POST and the like, or leads to an API, and will probably miss it.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Caching content based on query string parameters",
			example: example('"QueryString": false', '"QueryString": true', writing),
		},
		"query-all-in-key": {
			severity: "warning",
			title: "Each spelling of the query string is an object of its own",
			why: "The whole query string is in the cache key, with order, case and the parameters that campaigns and trackers add. Files of a bucket are the same with any of them, so that each is fetched and kept again. List the parameters that matter in [[ForwardedValues.QueryStringCacheKeys]], or forward none.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Caching content based on query string parameters",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/*", "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" } } }] } }',
				good: `{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/*", "ForwardedValues": { ${keys("v")}, "Cookies": { "Forward": "none" } } }] } }`,
			},
		},
		"query-signed-names": {
			severity: "warning",
			title: "A parameter of signed URLs is to tell objects apart",
			why: "Where signatures are needed, `Expires`, `Key-Pair-Id`, `Policy` and `Signature` are taken out of the query string before the cache and the origin see it. As a cache key they are always missing; an app that means parameters of its own has to rename them.",
			basis: "doc",
			source: "Developer Guide 2023, Using signed URLs: parameters that CloudFront removes",
			example: example(keys("Policy"), keys("page"), signing),
		},
		"query-delimiter": {
			severity: "info",
			title: "A semicolon in the name of a query parameter",
			why: "Only `&` separates parameters. Where an app writes `a=1;b=2`, CloudFront sees one parameter `a`, and a name with a semicolon in it never matches.",
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
				const message = `${quote(name)} belongs to signed URLs and is removed before the cache sees it`;
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
	const reason = isApi ? "leads to an API" : "accepts POST and the like";
	const message = `${capitalize(toBehaviorName(behavior))} ${reason}, but cuts off the query string`;
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
	const message = `Every spelling of the query string makes another object of ${what} in the cache`;
	report("query-all-in-key", at, { message });
}
