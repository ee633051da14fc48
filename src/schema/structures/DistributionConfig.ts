import { structure } from "../define";

export const DistributionConfig = structure({
	name: "DistributionConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		CallerReference: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		Aliases: {
			type: { structure: "Aliases" },
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: { line: "" },
		},
		DefaultRootObject: {
			type: "string",
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: { line: "" },
		},
		Origins: {
			type: { structure: "Origins" },
			required: true,
			doc: { line: "" },
		},
		OriginGroups: {
			type: { structure: "OriginGroups" },
			since: "2018-11-05",
			released: "2018-11-20",
			doc: { line: "" },
		},
		DefaultCacheBehavior: {
			type: { structure: "DefaultCacheBehavior" },
			required: true,
			doc: { line: "" },
		},
		CacheBehaviors: {
			type: { structure: "CacheBehaviors" },
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: { line: "" },
		},
		CustomErrorResponses: {
			type: { structure: "CustomErrorResponses" },
			doc: { line: "" },
		},
		Comment: {
			type: "string",
			required: true,
			sensitive: { "2014-05-31": false, "2019-03-26": true },
			doc: { line: "" },
		},
		Logging: {
			type: { structure: "LoggingConfig" },
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: { line: "" },
		},
		PriceClass: {
			type: "string",
			required: { "2014-05-31": true, "2014-11-06": false },
			enum: "PriceClass",
			doc: { line: "" },
		},
		Enabled: {
			type: "boolean",
			required: true,
			doc: { line: "" },
		},
		ViewerCertificate: {
			type: { structure: "ViewerCertificate" },
			doc: { line: "" },
		},
		Restrictions: {
			type: { structure: "Restrictions" },
			doc: { line: "" },
		},
		WebACLId: {
			type: "string",
			since: "2015-07-27",
			released: "2015-10-06",
			doc: { line: "" },
		},
		HttpVersion: {
			type: "string",
			since: "2016-09-07",
			released: "2016-09-08",
			enum: "HttpVersion",
			doc: { line: "" },
		},
		IsIPV6Enabled: {
			type: "boolean",
			since: "2016-09-29",
			released: "2016-10-18",
			doc: { line: "" },
		},
		ContinuousDeploymentPolicyId: {
			type: "string",
			since: "2020-05-31",
			released: "2022-12-07",
			doc: { line: "" },
		},
		Staging: {
			type: "boolean",
			since: "2020-05-31",
			released: "2022-12-07",
			doc: { line: "" },
		},
		AnycastIpListId: {
			type: "string",
			since: "2020-05-31",
			released: "2024-11-20",
			doc: { line: "" },
		},
		TenantConfig: {
			type: { structure: "TenantConfig" },
			since: "2020-05-31",
			released: "2025-04-28",
			doc: { line: "" },
		},
		ConnectionMode: {
			type: "string",
			since: "2020-05-31",
			released: "2025-04-28",
			enum: "ConnectionMode",
			doc: { line: "" },
		},
		ViewerMtlsConfig: {
			type: { structure: "ViewerMtlsConfig" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: { line: "" },
		},
		ConnectionFunctionAssociation: {
			type: { structure: "ConnectionFunctionAssociation" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: { line: "" },
		},
		CacheTagConfig: {
			type: { structure: "CacheTagConfig" },
			since: "2020-05-31",
			released: "2026-04-29",
			doc: { line: "" },
		},
	},
});
