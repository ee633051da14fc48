import type { Value } from "../../../src/document/value";
import { bases } from "../bases";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const counts = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const many = (count: number, item: (number: number) => Value) => pair(...counts(1, count).map(item));

const VALUES = "CacheBehaviors.Items[0].ForwardedValues";

const bucket = (number: number): Value => ({
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

const behaviors = (count: number, functions: readonly Value[]): Value =>
	many(count, (number) => ({
		...behavior,
		TargetOriginId: "standby",
		PathPattern: `p${number}/*`,
		LambdaFunctionAssociations: pair(...functions),
	}));

export const fixtures: Fixture[] = [
	{
		name: "aliases, and cookies and parameters of a path behavior",
		base: "classic",
		format: "xml",
		change: bend({
			Aliases: many(101, (number) => `s${number}.example.com`),
			[`${VALUES}.Cookies`]: { Forward: "whitelist", WhitelistedNames: many(11, (number) => `c${number}`) },
			[`${VALUES}.QueryStringCacheKeys`]: many(11, (number) => `q${number}`),
		}),
		findings: [
			"TooManyDistributionCNAMEs/quota Aliases",
			`TooManyCookieNamesInWhiteList/quota ${VALUES}.Cookies.WhitelistedNames`,
			`TooManyQueryStringParameters/quota ${VALUES}.QueryStringCacheKeys`,
		],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
		],
	},
	{
		name: "headers of a path behavior",
		base: "classic",
		change: bend({
			[`${VALUES}.Headers`]: pair("Authorization", "Accept", ...counts(1, 9).map((number) => `CloudFront-${number}`)),
		}),
		findings: [`TooManyHeadersInForwardedValues/quota ${VALUES}.Headers`],
	},
	{
		name: "origins, more than the quota of then",
		base: "modern",
		format: "python",
		change: bend({
			Origins: many(26, bucket),
			OriginGroups: { Quantity: 0 },
			"DefaultCacheBehavior.TargetOriginId": "media",
		}),
		findings: ["TooManyOrigins/quota Origins"],
		also: [...counts(1, 25).map((index) => `unused-origin Origins.Items[${index}].Id`)],
	},
	{
		name: "custom headers",
		base: "modern",
		format: "xml",
		change: bend({
			"Origins.Items[0].CustomHeaders": many(31, (number) => ({ HeaderName: `X-${number}`, HeaderValue: "a" })),
		}),
		findings: ["TooManyOriginCustomHeaders/quota Origins.Items[0].CustomHeaders"],
	},
	{
		name: "behaviors and groups",
		base: "modern",
		change: bend({
			CacheBehaviors: behaviors(76, []),
			OriginGroups: many(11, (number) => ({ ...group, ...(number > 1 && { Id: `group ${number}` }) })),
		}),
		findings: ["TooManyCacheBehaviors/quota CacheBehaviors", "TooManyOriginGroupsPerDistribution/quota OriginGroups"],
		also: counts(1, 10).map((index) => `unused-origin-group OriginGroups.Items[${index}].Id`),
	},
	{
		name: "functions of all behaviors together, more than the quota of then",
		base: "modern",
		format: "python",
		change: bend({ CacheBehaviors: behaviors(26, [lambda("viewer-response")]) }),
		findings: ["TooManyLambdaFunctionAssociations/quota", "TooManyCacheBehaviors/quota CacheBehaviors"],
		also: counts(0, 25).map(
			(index) => `viewer-response-skip CacheBehaviors.Items[${index}].LambdaFunctionAssociations.Items[0].EventType`,
		),
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
		],
		also: [
			"InvalidFunctionAssociation/duplicate DefaultCacheBehavior.FunctionAssociations.Items[1].EventType",
			"InvalidFunctionAssociation/duplicate DefaultCacheBehavior.FunctionAssociations.Items[2].EventType",
			"InvalidArgument/signers-and-key-groups DefaultCacheBehavior.TrustedSigners",
		],
	},
	{
		name: "functions of one behavior whose events only the program knows",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.FunctionAssociations": many(3, (number) => ({
				EventType: "viewer-request",
				FunctionARN: `arn:aws:cloudfront::111122223333:function/f${number}`,
			})),
		}),
		changeText: (text) => text.replaceAll(/(EventType['"]: )['"]viewer-request['"]/g, "$1event"),
		findings: ["TooManyFunctionAssociations/quota DefaultCacheBehavior.FunctionAssociations"],
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
