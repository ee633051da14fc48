import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ILLEGAL = "IllegalUpdate/omitted-members";
const INVALID = "InvalidArgument/omitted-members";

export const fixtures: Fixture[] = [
	{
		name: "members of the distribution left out",
		base: "classic",
		format: "xml",
		operation: "update",
		change: bend({ WebACLId: undefined, HttpVersion: undefined, DefaultRootObject: undefined }),
		findings: [ILLEGAL, ILLEGAL, ILLEGAL],
		also: ["default-root-object", "waf"],
	},
	{
		name: "members of behaviors, origins and error responses left out",
		base: "classic",
		format: "python",
		operation: "update",
		change: bend({
			"CacheBehaviors.Items[0].Compress": undefined,
			"Origins.Items[1].CustomOriginConfig.OriginReadTimeout": undefined,
			"Origins.Items[1].CustomOriginConfig.OriginSslProtocols": undefined,
			"CustomErrorResponses.Items[0].ErrorCachingMinTTL": undefined,
		}),
		findings: [
			`${ILLEGAL} CacheBehaviors.Items[0]`,
			`${ILLEGAL} Origins.Items[1].CustomOriginConfig`,
			"InvalidArgument/omitted-members Origins.Items[1].CustomOriginConfig",
			`${ILLEGAL} CustomErrorResponses.Items[0]`,
		],
		also: ["error-ttl-default CustomErrorResponses.Items[0]"],
	},
	{
		name: "the id of field-level encryption, and the kind of an origin",
		base: "modern",
		operation: "update",
		change: bend({
			"DefaultCacheBehavior.FieldLevelEncryptionId": undefined,
			"Origins.Items[1].S3OriginConfig": undefined,
		}),
		findings: ["InvalidArgument/omitted-members DefaultCacheBehavior", `${ILLEGAL} Origins.Items[1]`],
	},
	{
		name: "what stands one and two levels down in origins and behaviors",
		base: "classic",
		format: "xml",
		operation: "update",
		change: bend({
			"Origins.Items[0].CustomHeaders": undefined,
			"Origins.Items[1].OriginPath": undefined,
			"Origins.Items[1].CustomOriginConfig.OriginKeepaliveTimeout": undefined,
			"DefaultCacheBehavior.SmoothStreaming": undefined,
			"DefaultCacheBehavior.AllowedMethods.CachedMethods": undefined,
			"DefaultCacheBehavior.ForwardedValues.Headers": undefined,
			"CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys": undefined,
			"CacheBehaviors.Items[0].LambdaFunctionAssociations": undefined,
		}),
		findings: [
			`${ILLEGAL} Origins.Items[0]`,
			`${ILLEGAL} Origins.Items[1]`,
			`${ILLEGAL} Origins.Items[1].CustomOriginConfig`,
			`${INVALID} DefaultCacheBehavior`,
			`${INVALID} DefaultCacheBehavior.AllowedMethods`,
			`${INVALID} DefaultCacheBehavior.ForwardedValues`,
			`${INVALID} CacheBehaviors.Items[0].ForwardedValues`,
			`${INVALID} CacheBehaviors.Items[0]`,
		],
	},
	{
		name: "an error response without page and code, which has to have both as empty strings",
		base: "classic",
		format: "python",
		operation: "update",
		change: bend({
			"CustomErrorResponses.Items[0]": { ErrorCode: 404, ErrorCachingMinTTL: 60 },
		}),
		findings: [`${ILLEGAL} CustomErrorResponses.Items[0]`, `${ILLEGAL} CustomErrorResponses.Items[0]`],
	},
	{
		name: "the same on create",
		base: "modern",
		operation: "create",
		change: bend({ "DefaultCacheBehavior.FieldLevelEncryptionId": undefined, HttpVersion: undefined }),
		findings: [],
		also: ["legacy-logging Logging", "log-bucket-acl Logging.Bucket (incomplete)"],
	},
	{
		name: "a member that the version does not know",
		base: "classic",
		operation: "update",
		findings: [],
	},
	{
		name: "a whole config",
		base: "modern",
		format: "xml",
		operation: "update",
		findings: [],
	},
	{
		name: "what only the program adds",
		base: "modern",
		format: "python",
		operation: "update",
		change: bend({ WebACLId: undefined }),
		changeText: (text) => text.replace(/'CallerReference': '[^']*'/, "**common"),
		findings: [],
	},
];
