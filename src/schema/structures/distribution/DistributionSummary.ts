import { defineStructure } from "../../definitions";

export const DistributionSummary = defineStructure({
	name: "DistributionSummary",
	since: "2014-05-31",
	use: "response",
	config: false,
	key: "Id",
	twinOf: "DistributionConfig",
	doc: {
		line: "A distribution in a list: its identity, its state and most of its config.",
		watch: [
			"Not a config to send back: CallerReference, DefaultRootObject, Logging, TenantConfig, CacheTagConfig and the continuous deployment policy are missing. Call `GetDistributionConfig` before an update.",
		],
	},
	members: {
		Id: {
			type: "string",
			required: true,
			doc: { line: "Identifier that CloudFront assigned.", example: "E1A2B3C4D5E6F7" },
		},
		ARN: {
			type: "string",
			required: true,
			since: "2016-08-01",
			released: "2016-08-09",
			doc: {
				line: "Amazon Resource Name of the distribution.",
				example: "arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5E6F7",
			},
		},
		ETag: {
			type: "string",
			since: "2020-05-31",
			released: "2025-04-28",
			doc: { line: "Current version of the distribution, as single reads return it in a header." },
		},
		Status: {
			type: "string",
			required: true,
			doc: {
				line: "`InProgress` while a change is being deployed, else `Deployed`; see [[Distribution.Status]].",
				example: "Deployed",
			},
		},
		LastModifiedTime: {
			type: "timestamp",
			required: true,
			doc: { line: "When the distribution was last changed.", example: "2024-06-01T09:30:00.000Z" },
		},
		DomainName: {
			type: "string",
			required: true,
			fold: "lower",
			doc: { line: "The distribution's name under `cloudfront.net`.", example: "d111111abcdef8.cloudfront.net" },
		},
		Aliases: {
			type: { structure: "Aliases" },
			required: true,
			doc: { line: "Alternate domain names, as in [[DistributionConfig.Aliases]]." },
		},
		Origins: {
			type: { structure: "Origins" },
			required: true,
			doc: {
				line: "Origins, as in [[DistributionConfig.Origins]].",
				watch: ["Includes custom header values ([[OriginCustomHeader.HeaderValue]]), which are often secrets."],
			},
		},
		OriginGroups: {
			type: { structure: "OriginGroups" },
			since: "2018-11-05",
			released: "2018-11-20",
			doc: { line: "Failover pairs, as in [[DistributionConfig.OriginGroups]]." },
		},
		DefaultCacheBehavior: {
			type: { structure: "DefaultCacheBehavior" },
			required: true,
			doc: { line: "Settings for all other requests, as in [[DistributionConfig.DefaultCacheBehavior]]." },
		},
		CacheBehaviors: {
			type: { structure: "CacheBehaviors" },
			required: true,
			doc: { line: "Settings by path pattern, as in [[DistributionConfig.CacheBehaviors]]." },
		},
		CustomErrorResponses: {
			type: { structure: "CustomErrorResponses" },
			required: true,
			doc: { line: "Error pages, as in [[DistributionConfig.CustomErrorResponses]]." },
		},
		Comment: {
			type: "string",
			required: true,
			sensitive: { "2014-05-31": false, "2020-05-31": true },
			doc: { line: "Text that describes the distribution, as in [[DistributionConfig.Comment]]." },
		},
		PriceClass: {
			type: "string",
			required: true,
			enum: "PriceClass",
			doc: { line: "Edge locations in use, as in [[DistributionConfig.PriceClass]]." },
		},
		Enabled: {
			type: "boolean",
			required: true,
			doc: { line: "Whether the distribution serves viewers, as in [[DistributionConfig.Enabled]]." },
		},
		ViewerCertificate: {
			type: { structure: "ViewerCertificate" },
			required: true,
			doc: { line: "Certificate and TLS policy, as in [[DistributionConfig.ViewerCertificate]]." },
		},
		Restrictions: {
			type: { structure: "Restrictions" },
			required: true,
			doc: { line: "Geographic restriction, as in [[DistributionConfig.Restrictions]]." },
		},
		WebACLId: {
			type: "string",
			required: true,
			since: "2015-07-27",
			released: "2015-10-06",
			doc: { line: "Web ACL, empty for none, as in [[DistributionConfig.WebACLId]]." },
		},
		HttpVersion: {
			type: "string",
			required: true,
			since: "2016-09-07",
			released: "2016-09-08",
			enum: "HttpVersion",
			doc: {
				line: "Newest HTTP version for viewers, as in [[DistributionConfig.HttpVersion]].",
				watch: ["Responses have it in uppercase, such as `HTTP2`. A request needs `http2`."],
			},
		},
		IsIPV6Enabled: {
			type: "boolean",
			required: true,
			since: "2016-09-29",
			released: "2016-10-18",
			doc: { line: "Whether the distribution has IPv6 addresses, as in [[DistributionConfig.IsIPV6Enabled]]." },
		},
		AliasICPRecordals: {
			type: { list: "AliasICPRecordal", xml: "AliasICPRecordal" },
			since: "2019-03-26",
			released: "2019-06-14",
			doc: { line: "ICP recordal status in China of each alternate domain name." },
		},
		Staging: {
			type: "boolean",
			required: true,
			since: "2020-05-31",
			released: "2022-12-07",
			doc: { line: "Whether it is a staging distribution, as in [[DistributionConfig.Staging]]." },
		},
		ConnectionMode: {
			type: "string",
			since: "2020-05-31",
			released: "2025-04-28",
			enum: "ConnectionMode",
			doc: { line: "Standard or multi-tenant, as in [[DistributionConfig.ConnectionMode]]." },
		},
		AnycastIpListId: {
			type: "string",
			since: "2020-05-31",
			released: "2024-11-20",
			doc: { line: "Static IP addresses, as in [[DistributionConfig.AnycastIpListId]]." },
		},
		ViewerMtlsConfig: {
			type: { structure: "ViewerMtlsConfig" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: { line: "Mutual TLS with viewers, as in [[DistributionConfig.ViewerMtlsConfig]]." },
		},
		ConnectionFunctionAssociation: {
			type: { structure: "ConnectionFunctionAssociation" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: {
				line: "Function of the mutual TLS handshake, as in [[DistributionConfig.ConnectionFunctionAssociation]].",
			},
		},
	},
});
