import type { Cursor } from "../../document/cursor";
import { itemsOf, present } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { isResponse } from "../../model/uncertainty";
import type { ApiErrorCode } from "../apiError";
import type { Rule, RuleCase, RuleContext } from "../rule";

interface Quota {
	error: ApiErrorCode;
	/** Structures whose items are counted. */
	on: readonly string[];
	/** What is counted, and of what one has so many. */
	what: string;
	per: string;
	/** Default quota of today. */
	now: number;
	/** Smaller default quota of the past. */
	earlier?: number;
	source?: string;
	inferred?: true;
	example: (count: number) => object | string;
}

/** A `{Quantity, Items}` pair of so many items. */
function many(count: number, item: (index: number) => unknown) {
	return { Quantity: count, Items: Array.from({ length: count }, (_, index) => item(index + 1)) };
}

function inBehavior(members: object): object {
	return { DefaultCacheBehavior: { TargetOriginId: "media", ViewerProtocolPolicy: "https-only", ...members } };
}

function inForwardedValues(members: object): object {
	return inBehavior({ ForwardedValues: { QueryString: true, Cookies: { Forward: "none" }, ...members } });
}

const QUOTAS: readonly Quota[] = [
	{
		error: "TooManyDistributionCNAMEs",
		on: ["Aliases"],
		what: "aliases",
		per: "distribution",
		now: 100,
		example: (count) => ({ Aliases: many(count, (n) => `site${n}.example.com`) }),
	},
	{
		error: "TooManyOrigins",
		on: ["Origins"],
		what: "origins",
		per: "distribution",
		now: 100,
		earlier: 25,
		example: (count) => ({ Origins: many(count, (n) => ({ Id: `${n}`, DomainName: `o${n}.example.com` })) }),
	},
	{
		error: "TooManyCacheBehaviors",
		on: ["CacheBehaviors"],
		what: "cache behaviors besides the default one",
		per: "distribution",
		now: 75,
		earlier: 25,
		example: (count) => ({ CacheBehaviors: many(count, (n) => ({ PathPattern: `${n}/*`, TargetOriginId: "media" })) }),
	},
	{
		error: "TooManyOriginGroupsPerDistribution",
		on: ["OriginGroups"],
		what: "origin groups",
		per: "distribution",
		now: 10,
		example: (count) => ({ OriginGroups: many(count, (n) => ({ Id: `group ${n}` })) }),
	},
	{
		error: "TooManyOriginCustomHeaders",
		on: ["CustomHeaders"],
		what: "custom headers",
		per: "origin",
		now: 30,
		earlier: 10,
		example: (count) => ({
			Origins: many(1, () => ({
				Id: "api",
				DomainName: "api.example.com",
				CustomHeaders: many(count, (n) => ({ HeaderName: `X-${n}`, HeaderValue: "a" })),
			})),
		}),
	},
	{
		error: "TooManyHeadersInForwardedValues",
		on: ["Headers"],
		what: "headers in ForwardedValues",
		per: "behavior",
		now: 10,
		example: (count) => inForwardedValues({ Headers: many(count, (n) => `X-${n}`) }),
	},
	{
		error: "TooManyCookieNamesInWhiteList",
		on: ["CookieNames"],
		what: "cookie names in ForwardedValues",
		per: "behavior",
		now: 10,
		example: (count) =>
			inForwardedValues({ Cookies: { Forward: "whitelist", WhitelistedNames: many(count, (n) => `c${n}`) } }),
	},
	{
		error: "TooManyQueryStringParameters",
		on: ["QueryStringCacheKeys"],
		what: "query string parameters in ForwardedValues",
		per: "behavior",
		now: 10,
		example: (count) => inForwardedValues({ QueryStringCacheKeys: many(count, (n) => `q${n}`) }),
	},
	{
		error: "TooManyTrustedSigners",
		on: ["TrustedSigners"],
		what: "trusted signers",
		per: "behavior",
		now: 5,
		example: (count) => inBehavior({ TrustedSigners: { Enabled: true, ...many(count, (n) => `11112222333${n}`) } }),
	},
	{
		error: "TooManyKeyGroupsAssociatedToDistribution",
		on: ["TrustedKeyGroups"],
		what: "key groups",
		per: "behavior",
		now: 4,
		source: "Developer Guide 2023 and today, quotas",
		example: (count) => inBehavior({ TrustedKeyGroups: { Enabled: true, ...many(count, (n) => `group-${n}`) } }),
	},
	{
		error: "TooManyLambdaFunctionAssociations",
		on: ["DistributionConfig"],
		what: "Lambda@Edge associations",
		per: "distribution",
		now: 100,
		earlier: 25,
		example: (count) => ({
			CacheBehaviors: many(count, (n) => ({
				PathPattern: `${n}/*`,
				LambdaFunctionAssociations: many(1, () => ({ EventType: "viewer-request" })),
			})),
		}),
	},
	{
		error: "TooManyFunctionAssociations",
		on: ["FunctionAssociations"],
		what: "CloudFront Functions",
		per: "behavior",
		now: 2,
		source: "Developer Guide 2023, edge functions: one for each of the two viewer events",
		inferred: true,
		// Only of events that a program knows: with two known ones a third is a duplicate, which is reported instead.
		example: (count) => {
			const items = Array.from({ length: count }, (_, n) => `{'EventType': event, 'FunctionARN': arn(${n + 1})}`);
			return `{'DefaultCacheBehavior': {'FunctionAssociations': {'Quantity': ${count}, 'Items': [${items.join(", ")}]}}}`;
		},
	},
];

function toCaseId({ error }: Quota): string {
	return `${error}/quota`;
}

function toText(example: object | string): string {
	return typeof example === "string" ? example : JSON.stringify(example);
}

function caseOf({ error, what, per, now, earlier, source, inferred, example }: Quota): RuleCase {
	const change = earlier ? ` It was ${earlier} before.` : "";
	return {
		severity: "warning",
		title: inferred ? `Too many ${what} for one ${per}` : `More ${what} than the default quota allows`,
		why: inferred
			? `There are ${now} viewer events with one function each, so a ${per} can have at most ${now} ${what}. The quota is not published; the error code is inferred.`
			: `The default quota is ${now} ${what} per ${per}.${change} AWS can raise it on request, so CloudFront rejects more of them only if the account has no higher quota.`,
		basis: inferred ? "inferred" : "doc",
		source: source ?? "Developer Guide 2017, 2023 and today, quotas",
		error,
		example: { bad: toText(example(now + 1)), good: toText(example(1)) },
	};
}

export const rule: Rule = {
	kind: "rejection",
	on: [...new Set(QUOTAS.flatMap((quota) => quota.on))],
	cases: Object.fromEntries(QUOTAS.map((quota) => [toCaseId(quota), caseOf(quota)])),
	check(place, context) {
		if (isResponse(place.document)) return;
		for (const quota of QUOTAS) {
			if (quota.on.includes(place.node.type ?? "")) checkQuota(place, quota, context);
		}
	},
};

function checkQuota(place: Cursor, quota: Quota, { report }: RuleContext): void {
	const { what, per, now, earlier, inferred } = quota;
	const count = place.node.type === "DistributionConfig" ? lambdaCount(place) : itemsOf(place).items.length;
	const then = earlier ? ` (${earlier} before)` : "";
	if (count > now) {
		report(toCaseId(quota), place, {
			message: inferred
				? `${count} ${what} are set, but a ${per} can have at most ${now}, one per viewer event`
				: `${count} ${what} exceed the default quota of ${now} per ${per}${then}; CloudFront rejects them unless the account has a higher quota`,
		});
	} else if (earlier && count > earlier) {
		report(toCaseId(quota), place, {
			message: `${count} ${what} are within the default quota of ${now} per ${per}, but above the earlier quota of ${earlier}`,
			severity: "info",
		});
	}
}

/** Associations of all behaviors together. */
function lambdaCount(config: Cursor): number {
	const lists = getBehaviors(config).map(
		(behavior) => itemsOf(present(behavior, "LambdaFunctionAssociations")).items.length,
	);
	return lists.reduce((sum, count) => sum + count, 0);
}
