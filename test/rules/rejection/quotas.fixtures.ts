import type { Value } from "../../../src/document/value";
import { bases } from "../bases";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const many = (count: number, item: (number: number) => Value) =>
	pair(...Array.from({ length: count }, (_, index) => item(index + 1)));

const VALUES = "CacheBehaviors.Items[0].ForwardedValues";

const bucket = (number: number) => ({
	Id: number === 1 ? "media" : `o${number}`,
	DomainName: `o${number}-of-example.s3.eu-west-1.amazonaws.com`,
	S3OriginConfig: { OriginAccessIdentity: "" },
	OriginAccessControlId: "E2VBV9JQ9F5SDB",
});

const lambda = (EventType: string): Value => ({
	EventType,
	LambdaFunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:f:1",
});

const { DefaultCacheBehavior: behavior, OriginGroups } = bases.modern.config;
const [group] = OriginGroups.Items;

export const fixtures: Fixture[] = [
	{
		name: "aliases, and headers, cookies and parameters of a path behavior",
		base: "classic",
		format: "xml",
		change: bend({
			Aliases: many(101, (number) => `s${number}.example.com`),
			[`${VALUES}.Headers`]: many(11, (number) => `X-${number}`),
			[`${VALUES}.Cookies`]: { Forward: "whitelist", WhitelistedNames: many(11, (number) => `c${number}`) },
			[`${VALUES}.QueryStringCacheKeys`]: many(11, (number) => `q${number}`),
		}),
		findings: [
			"TooManyDistributionCNAMEs/quota Aliases",
			`TooManyHeadersInForwardedValues/quota ${VALUES}.Headers`,
			`TooManyCookieNamesInWhiteList/quota ${VALUES}.Cookies.WhitelistedNames`,
			`TooManyQueryStringParameters/quota ${VALUES}.QueryStringCacheKeys`,
		],
	},
	{
		name: "origins: above the quota of then, with too many custom headers",
		base: "modern",
		format: "python",
		change: bend({
			Origins: many(26, bucket),
			"Origins.Items[0].CustomHeaders": many(31, (number) => ({ HeaderName: `X-${number}`, HeaderValue: "a" })),
			OriginGroups: { Quantity: 0 },
			"DefaultCacheBehavior.TargetOriginId": "media",
		}),
		findings: ["TooManyOrigins/quota Origins", "TooManyOriginCustomHeaders/quota Origins.Items[0].CustomHeaders"],
	},
	{
		name: "behaviors, with their functions, and groups",
		base: "modern",
		change: bend({
			CacheBehaviors: many(76, (number) => ({
				...behavior,
				PathPattern: `p${number}/*`,
				LambdaFunctionAssociations: pair(lambda("origin-request"), lambda("origin-response")),
			})),
			OriginGroups: many(11, (number) => ({ ...group, ...(number > 1 && { Id: `group ${number}` }) })),
		}),
		findings: [
			"TooManyCacheBehaviors/quota CacheBehaviors",
			"TooManyLambdaFunctionAssociations/quota",
			"TooManyOriginGroupsPerDistribution/quota OriginGroups",
		],
	},
	{
		name: "signers, key groups and functions of one behavior",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.TrustedSigners": {
				Enabled: true,
				...(many(6, (number) => `11112222333${number}`) as object),
			},
			"DefaultCacheBehavior.TrustedKeyGroups": {
				Enabled: true,
				...(many(5, (number) => `a1b2c3d4-5678-90ab-cdef-11112222333${number}`) as object),
			},
			"DefaultCacheBehavior.FunctionAssociations": many(3, (number) => ({
				EventType: "viewer-request",
				FunctionARN: `arn:aws:cloudfront::111122223333:function/f${number}`,
			})),
		}),
		findings: [
			"TooManyTrustedSigners/quota DefaultCacheBehavior.TrustedSigners",
			"TooManyKeyGroupsAssociatedToDistribution/quota DefaultCacheBehavior.TrustedKeyGroups",
			"TooManyFunctionAssociations/quota DefaultCacheBehavior.FunctionAssociations",
		],
	},
	{
		name: "just as many as there may be",
		base: "classic",
		format: "python",
		change: bend({
			Aliases: many(100, (number) => `s${number}.example.com`),
			[`${VALUES}.QueryStringCacheKeys`]: many(10, (number) => `q${number}`),
		}),
		findings: [],
	},
];
