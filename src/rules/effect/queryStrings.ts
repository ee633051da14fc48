import type { Place } from "../place";
import type { Context, Rule } from "../rule";
import { BEHAVIORS, behaviorName, originsOf } from "../shared/behaviors";
import { isStatic } from "../shared/contentHints";
import { distributionAround } from "../shared/distribution";
import { forwardedValuesOf, inCacheKey, sentToOrigin } from "../shared/forwarding";
import { hostOf, isHostOf, s3Host } from "../shared/hosts";
import { caches } from "../shared/lifetimes";
import { acceptsWrites } from "../shared/methods";
import { needsSignature } from "../shared/signers";
import { given, listed, textOf } from "../shared/values";
import { capitalized, quoted } from "../shared/words";

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
	on: BEHAVIORS,
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
		const values = forwardedValuesOf(behavior);
		const names = listed(given(values, "QueryStringCacheKeys")).items;
		const isSigned = names.length > 0 && needsSignature(behavior) === true;
		for (const place of names) {
			const name = textOf(place) ?? "";
			if (isSigned && SIGNATURE.has(name)) {
				const message = `${quoted(name)} belongs to signed URLs and is removed before the cache sees it`;
				context.report("query-signed-names", place, { message });
			} else if (name.includes(";")) {
				context.report("query-delimiter", place, {
					message: `${quoted(name)} never matches: only “&” separates parameters`,
				});
			}
		}
	},
};

function checkDropped(behavior: Place, { report }: Context): void {
	if (sentToOrigin(behavior).queryStrings !== "none" || isStatic(textOf(given(behavior, "PathPattern")))) return;
	const origins = originsOf(behavior, distributionAround(behavior));
	if (origins.some((origin) => s3Host(hostOf(origin)))) return;
	const isApi = origins.some(isComputed);
	if (!isApi && !acceptsWrites(behavior)) return;
	const at = given(forwardedValuesOf(behavior), "QueryString") ?? given(behavior, "CachePolicyId") ?? behavior;
	const reason = isApi ? "leads to an API" : "accepts POST and the like";
	const message = `${capitalized(behaviorName(behavior))} ${reason}, but cuts off the query string`;
	report("query-dropped", at, { message });
}

function isComputed(origin: Place): boolean {
	const host = hostOf(origin);
	return isHostOf("API Gateway", host) || isHostOf("Lambda function URL", host);
}

function checkWhole(behavior: Place, { apiVersion, report }: Context): void {
	const at = given(forwardedValuesOf(behavior), "QueryString");
	if (!at || inCacheKey(behavior).queryStrings !== "all" || caches(behavior, apiVersion) !== true) return;
	const origins = originsOf(behavior, distributionAround(behavior));
	const isBucket = origins.length > 0 && origins.every((origin) => s3Host(hostOf(origin)));
	if (!isBucket && !isStatic(textOf(given(behavior, "PathPattern")))) return;
	const what = isBucket ? "the bucket's files" : "these files";
	const message = `Every spelling of the query string makes another object of ${what} in the cache`;
	report("query-all-in-key", at, { message });
}
