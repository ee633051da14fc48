import { members } from "../define";

/** What a cache behavior holds besides its path pattern; the default one has no pattern. */
export const behaviorMembers = members({
	TargetOriginId: {
		type: "string",
		required: true,
		doc: { line: "" },
	},
	TrustedSigners: {
		type: { structure: "TrustedSigners" },
		required: { "2014-05-31": true, "2020-05-31": false },
		doc: { line: "" },
	},
	TrustedKeyGroups: {
		type: { structure: "TrustedKeyGroups" },
		since: "2020-05-31",
		released: "2020-10-21",
		doc: { line: "" },
	},
	ViewerProtocolPolicy: {
		type: "string",
		required: true,
		enum: "ViewerProtocolPolicy",
		doc: { line: "" },
	},
	AllowedMethods: {
		type: { structure: "AllowedMethods" },
		doc: { line: "" },
	},
	SmoothStreaming: {
		type: "boolean",
		doc: { line: "" },
	},
	Compress: {
		type: "boolean",
		since: "2015-09-17",
		released: "2015-12-17",
		doc: { line: "" },
	},
	LambdaFunctionAssociations: {
		type: { structure: "LambdaFunctionAssociations" },
		since: "2016-11-25",
		released: "2016-12-08",
		doc: { line: "" },
	},
	FunctionAssociations: {
		type: { structure: "FunctionAssociations" },
		since: "2020-05-31",
		released: "2021-04-30",
		doc: { line: "" },
	},
	FieldLevelEncryptionId: {
		type: "string",
		since: "2017-10-30",
		released: "2018-04-02",
		doc: { line: "" },
	},
	RealtimeLogConfigArn: {
		type: "string",
		since: "2020-05-31",
		released: "2020-08-31",
		doc: { line: "" },
	},
	CachePolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2020-07-20",
		doc: { line: "" },
	},
	OriginRequestPolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2020-07-20",
		doc: { line: "" },
	},
	ResponseHeadersPolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2021-11-02",
		doc: { line: "" },
	},
	GrpcConfig: {
		type: { structure: "GrpcConfig" },
		since: "2020-05-31",
		released: "2024-11-20",
		doc: { line: "" },
	},
	ForwardedValues: {
		type: { structure: "ForwardedValues" },
		required: { "2014-05-31": true, "2020-05-31": false },
		deprecated: { "2014-05-31": false, "2020-05-31": true },
		doc: { line: "" },
	},
	MinTTL: {
		type: "long",
		required: { "2014-05-31": true, "2020-05-31": false },
		deprecated: { "2014-05-31": false, "2020-05-31": true },
		doc: { line: "" },
	},
	DefaultTTL: {
		type: "long",
		since: "2015-04-17",
		released: "2015-06-24",
		deprecated: { "2015-04-17": false, "2020-05-31": true },
		doc: { line: "" },
	},
	MaxTTL: {
		type: "long",
		since: "2015-04-17",
		released: "2015-06-24",
		deprecated: { "2015-04-17": false, "2020-05-31": true },
		doc: { line: "" },
	},
});
