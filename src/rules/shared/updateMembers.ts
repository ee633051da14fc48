import type { Value } from "../../document/value";
import type { ApiVersion } from "../../schema/versions";

/** A member that a create may leave out but an update may not. */
export interface UpdateMember {
	readonly member: string;
	/** The code of the refusal: IllegalUpdate for a whole, InvalidArgument for the settings of a behavior. */
	readonly code: "IllegalUpdate" | "InvalidArgument";
	/** API version from which on updates need it. */
	readonly since: ApiVersion;
	/** The service's own sentence, where it is on record; without it the code is that of its neighbors. */
	readonly wireMessage?: string;
	/** What to add, where it is not the member's default. */
	readonly neutral?: Value;
	/** Only the guide lists it, and an update without it may pass. */
	readonly isUnsure?: true;
}

const OF_BEHAVIOR: readonly UpdateMember[] = [
	{ member: "AllowedMethods", code: "InvalidArgument", since: "2014-05-31" },
	{
		member: "SmoothStreaming",
		code: "InvalidArgument",
		since: "2014-05-31",
		wireMessage: "The parameter SmoothStreaming flag is missing.",
	},
	{
		member: "LambdaFunctionAssociations",
		code: "InvalidArgument",
		since: "2016-11-25",
		wireMessage: "The parameter Lambda function associations is required.",
	},
	{
		member: "FieldLevelEncryptionId",
		code: "InvalidArgument",
		since: "2017-10-30",
		wireMessage: "The parameter Field level encryption id is required.",
	},
	{ member: "Compress", code: "IllegalUpdate", since: "2015-07-27", isUnsure: true },
];

const ERROR_LIST = "The specified list of custom error responses does not exist or is not valid.";

/**
 * What an update must carry, by structure. Recorded refusals of UpdateDistribution; members without a sentence are on
 * the guide's list of required fields or on that of a tool that probed the service in 2026.
 */
export const UPDATE_MEMBERS: { readonly [structure: string]: readonly UpdateMember[] } = {
	DistributionConfig: [
		{
			member: "Aliases",
			code: "IllegalUpdate",
			since: "2014-05-31",
			wireMessage: "Aliases are missing for the resource",
		},
		{
			member: "DefaultRootObject",
			code: "IllegalUpdate",
			since: "2014-05-31",
			wireMessage: "Default root object is missing for the resource",
		},
		{ member: "CacheBehaviors", code: "IllegalUpdate", since: "2014-05-31" },
		{ member: "CustomErrorResponses", code: "IllegalUpdate", since: "2014-05-31" },
		{ member: "Logging", code: "IllegalUpdate", since: "2014-05-31" },
		{ member: "PriceClass", code: "IllegalUpdate", since: "2014-05-31" },
		{ member: "ViewerCertificate", code: "IllegalUpdate", since: "2014-05-31" },
		{ member: "Restrictions", code: "IllegalUpdate", since: "2014-05-31" },
		{
			member: "WebACLId",
			code: "IllegalUpdate",
			since: "2015-07-27",
			wireMessage: "WebACLId is missing for the resource",
		},
		{
			member: "HttpVersion",
			code: "IllegalUpdate",
			since: "2016-09-07",
			wireMessage: "HttpVersion is missing for the resource",
		},
	],
	Origin: [
		{ member: "OriginPath", code: "IllegalUpdate", since: "2014-11-06" },
		{
			member: "CustomHeaders",
			code: "IllegalUpdate",
			since: "2016-01-13",
			wireMessage: "The 'OriginCustomHeaders' field is missing",
		},
	],
	CustomOriginConfig: [
		{
			member: "OriginReadTimeout",
			code: "IllegalUpdate",
			since: "2017-03-25",
			wireMessage: "OriginReadTimeout is required for updates.",
		},
		{ member: "OriginKeepaliveTimeout", code: "IllegalUpdate", since: "2017-03-25" },
		{
			member: "OriginSslProtocols",
			code: "InvalidArgument",
			since: "2016-01-13",
			wireMessage: "The parameter OriginSslProtocols is required.",
			neutral: { Quantity: 1, Items: ["TLSv1.2"] },
		},
	],
	DefaultCacheBehavior: OF_BEHAVIOR,
	CacheBehavior: OF_BEHAVIOR,
	AllowedMethods: [
		{
			member: "CachedMethods",
			code: "InvalidArgument",
			since: "2014-10-21",
			wireMessage: "The parameter CachedMethods is required",
		},
	],
	ForwardedValues: [
		{
			member: "Headers",
			code: "InvalidArgument",
			since: "2014-05-31",
			wireMessage: "The parameter Header settings is required.",
		},
		{ member: "QueryStringCacheKeys", code: "InvalidArgument", since: "2016-08-20" },
	],
	CustomErrorResponse: [
		{ member: "ErrorCachingMinTTL", code: "IllegalUpdate", since: "2014-05-31", wireMessage: ERROR_LIST },
		{ member: "ResponseCode", code: "IllegalUpdate", since: "2014-05-31", wireMessage: ERROR_LIST, neutral: "" },
		{ member: "ResponsePagePath", code: "IllegalUpdate", since: "2014-05-31", wireMessage: ERROR_LIST, neutral: "" },
	],
};

/** The service's sentences for a code, each once. */
export function getUpdateMessages(code: UpdateMember["code"]): string[] {
	const members = Object.values(UPDATE_MEMBERS).flat();
	return [...new Set(members.flatMap((one) => (one.code === code ? (one.wireMessage ?? []) : [])))];
}
