import { defineStructure } from "../../definitions";

export const DistributionConfig = defineStructure({
	name: "DistributionConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Everything about a distribution that its owner decides; the body of a create or update request.",
		more: "Sent whole: an update replaces the stored config and merges nothing, so the safe way is to read it with `GetDistributionConfig`, change it, and send all of it back. In XML the root element is `DistributionConfig` in the namespace of the API version.",
		watch: [
			"An update needs more members than a create: send an empty string, `false` or `Quantity` 0 for none. CloudFront refused updates without some of them with [[error:IllegalUpdate]] or [[error:InvalidArgument]].",
			"After an update edges switch one by one, and nothing that they hold is purged: objects cached under the old config stay until they expire or are invalidated.",
			"A read and update through an older API version cannot carry members that it does not know.",
			"On a flat-rate pricing plan (since November 2025) CloudFront refuses features outside the plan. All plans want a web ACL and PriceClass_All; the Free plan allows 5 behaviors and no access logs, custom cache, origin request or response headers policies.",
		],
		limits: "A request with its headers and query string: at most 32,768 bytes.",
		versions: "Between 2014-05-31 and 2020-05-31 members were only ever added, none removed or renamed.",
	},
	members: {
		CallerReference: {
			type: "string",
			required: true,
			doc: {
				line: "Text of your choice that makes a create request unique, so that sending it again cannot create a second distribution.",
				more: "CloudFront keeps it with the distribution and returns it with the config. A timestamp or UUID serves.",
				watch: [
					"An update must repeat the stored value; any other is refused with [[error:IllegalUpdate]].",
					"A config copied from another distribution brings its reference along, and a create with it fails with [[error:DistributionAlreadyExists]].",
				],
				versions:
					"As of 2017-03-25 a repeated create with the same content returned the first answer and only other content failed; the 2020-05-31 model says that any used value fails.",
				example: "site-2024-06-01T09:30:00Z",
			},
		},
		Aliases: {
			type: { structure: "Aliases" },
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: {
				line: "Host names of your own (CNAMEs) for the distribution, besides its `cloudfront.net` name.",
				watch: [
					"Names need a certificate that covers them in [[DistributionConfig.ViewerCertificate]]; since April 2019 names added beside the default certificate are refused with [[error:InvalidViewerCertificate]].",
					"Over all accounts a name belongs to one distribution only ([[error:CNAMEAlreadyExists]]). CloudFront creates no DNS records.",
					"Viewers that still use a removed name get errors.",
					"Not allowed with [[enum:ConnectionMode.tenant-only]].",
				],
				absent: "On create: no names of your own. On update send `Quantity` 0 to have none.",
			},
		},
		DefaultRootObject: {
			type: "string",
			required: { "2014-05-31": true, "2014-11-06": false },
			default: { "2014-11-06": "" },
			doc: {
				line: "Object that a request for the root URL `/` gets, such as `index.html`.",
				more: "Only the exact path `/` is replaced, whatever the method and query string; `/docs/` is not. The replaced path appears to choose the cache behavior too (inferred), so a pattern like `*.html` can take the root request.",
				watch: [
					"Write it without a leading slash. CloudFront accepts one, but `/` alone sends the root into an endless redirect.",
					"Without it an S3 origin answers `/` with a bucket listing or 403.",
				],
				absent: "`/` goes to the origin as it is. On update send an empty string.",
				limits:
					"At most 255 characters of `A-Z a-z 0-9 _ - . * $ / ~ \" ' &`; else [[error:InvalidDefaultRootObject]].",
				versions: "The 2017 text knows an object name only; the current one allows a path with folders.",
				example: "index.html",
			},
		},
		Origins: {
			type: { structure: "Origins" },
			required: true,
			doc: {
				line: "Servers and buckets from which CloudFront fetches what it does not hold in a cache.",
				watch: [
					"An origin that no behavior's [[CacheBehavior.TargetOriginId]] and no origin group names is never contacted, unless a CloudFront Function selects it by its id; one that is still named cannot be removed.",
					"Objects fetched from a removed or changed origin are served until they expire.",
				],
				limits:
					"At least 1; by default at most 100 per distribution (25 in 2017 and 2023), else [[error:TooManyOrigins]].",
			},
		},
		OriginGroups: {
			type: { structure: "OriginGroups" },
			since: "2018-11-05",
			released: "2018-11-20",
			doc: {
				line: "Pairs of origins for failover: a primary and the one asked when it fails.",
				watch: [
					"A group works only where a behavior names it in [[CacheBehavior.TargetOriginId]]; a group that nobody targets does nothing.",
				],
				absent: "No failover.",
				limits: "By default at most 10 per distribution, else [[error:TooManyOriginGroupsPerDistribution]].",
			},
		},
		DefaultCacheBehavior: {
			type: { structure: "DefaultCacheBehavior" },
			required: true,
			doc: {
				line: "Behavior for every request that no path pattern in [[DistributionConfig.CacheBehaviors]] matches.",
				more: "Exactly one exists, and it acts as a last pattern `*`.",
				watch: [
					"A pattern `/*` in [[DistributionConfig.CacheBehaviors]] matches everything, so the default never runs.",
				],
			},
		},
		CacheBehaviors: {
			type: { structure: "CacheBehaviors" },
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: {
				line: "Behaviors for single path patterns, tried in list order before the default one.",
				more: "The first entry whose [[CacheBehavior.PathPattern]] matches decides alone; settings of several entries never combine.",
				watch: [
					"Order is significant: a broad pattern above a narrow one hides it, and an unrestricted one above a restricted one makes the overlap public.",
					"To have none send `Quantity` 0 without items; an empty `CacheBehavior` element is refused.",
				],
				absent:
					"On create: all requests take [[DistributionConfig.DefaultCacheBehavior]]. On update send `Quantity` 0.",
				limits: "By default at most 75 (25 in 2017 and 2023), else [[error:TooManyCacheBehaviors]].",
			},
		},
		CustomErrorResponses: {
			type: { structure: "CustomErrorResponses" },
			doc: {
				line: "What viewers get instead of the origin's 4xx and 5xx answers, and how long such errors are cached.",
				watch: [
					"Holds for the whole distribution, not per behavior: mapping 403 or 404 to a page with 200 also hides the errors of an API behind the same distribution.",
					"It also replaces 403 answers of CloudFront itself, such as those of geo restriction or a missing signature.",
				],
				absent: "Errors pass unchanged and are cached for 10 seconds (300 as of 2017). On update send `Quantity` 0.",
			},
		},
		Comment: {
			type: "string",
			required: true,
			sensitive: { "2014-05-31": false, "2019-03-26": true },
			neutral: "",
			doc: {
				line: "Free text to recognize the distribution by; it shows in lists.",
				more: "Required but may be empty, and an empty string also removes it. Changes nothing in how requests are served.",
				limits: "At most 128 characters.",
				versions: "Models mark it sensitive from 2019-03-26 on, so SDK logs may hide it.",
				example: "Shop, production",
			},
		},
		Logging: {
			type: { structure: "LoggingConfig" },
			required: { "2014-05-31": true, "2014-11-06": false },
			neutral: { Enabled: false, IncludeCookies: false, Bucket: "", Prefix: "" },
			doc: {
				line: "Standard access logs (legacy) to an S3 bucket.",
				watch: [
					"Standard logging v2 is set up outside the config and real-time logs per behavior ([[CacheBehavior.RealtimeLogConfigArn]]), so logging off here does not mean no logs.",
					"A change takes effect within 12 hours.",
					"Not allowed with [[enum:ConnectionMode.tenant-only]].",
				],
				absent: "On create: no such logs. On update send it with [[LoggingConfig.Enabled]] false.",
			},
		},
		PriceClass: {
			type: "string",
			required: { "2014-05-31": true, "2014-11-06": false },
			enum: "PriceClass",
			default: { "2014-11-06": "PriceClass_All" },
			doc: {
				line: "Set of edge locations that serve the distribution, and with it the highest price paid for traffic.",
				more: "[[enum:PriceClass.PriceClass_100]] covers the USA, Canada, Mexico, Europe and Israel; [[enum:PriceClass.PriceClass_200]] adds South Africa, Kenya, the Middle East, India, Japan and other parts of Asia; [[enum:PriceClass.PriceClass_All]] adds South America, Australia and New Zealand.",
				watch: [
					"It restricts nobody: viewers elsewhere are served from farther away, sometimes even from an excluded location at the class's cheapest rate. Use [[DistributionConfig.Restrictions]] to refuse countries.",
					"Not allowed with [[enum:ConnectionMode.tenant-only]].",
				],
				absent: "On create: [[enum:PriceClass.PriceClass_All]]. On update send it.",
				example: "PriceClass_100",
			},
		},
		Enabled: {
			type: "boolean",
			required: true,
			doc: {
				line: "Whether the distribution answers viewers.",
				watch: [
					"`false` is an outage once deployed; the config stays valid and stored.",
					"A distribution must be disabled before it can be deleted.",
				],
				example: "true",
			},
		},
		ViewerCertificate: {
			type: { structure: "ViewerCertificate" },
			neutral: { CloudFrontDefaultCertificate: true },
			doc: {
				line: "Certificate and TLS settings for connections between viewers and CloudFront.",
				watch: ["[[DistributionConfig.Aliases]] need a certificate of your own that covers them."],
				absent:
					"On create: CloudFront's certificate for its own domain name, with security policy [[enum:MinimumProtocolVersion.TLSv1]]. On update send it.",
			},
		},
		Restrictions: {
			type: { structure: "Restrictions" },
			neutral: { GeoRestriction: { RestrictionType: "none", Quantity: 0 } },
			doc: {
				line: "Countries from which the distribution may or may not be used.",
				watch: ["Holds for the whole distribution and is tested before any behavior; refused viewers get 403."],
				absent: "On create: no restriction. On update send type [[enum:GeoRestrictionType.none]] with `Quantity` 0.",
			},
		},
		WebACLId: {
			type: "string",
			since: "2015-07-27",
			released: "2015-10-06",
			default: "",
			doc: {
				line: "AWS WAF web ACL that inspects requests to the distribution.",
				more: "The ARN of an AWS WAF (v2) web ACL. Requests that the web ACL blocks get 403, or the response that the web ACL defines. An empty string means no web ACL. A bare id is from WAF Classic, whose support ended on September 30, 2025.",
				watch: [
					"The ARN must be of region `us-east-1` and scope `global`; a regional ACL is refused with [[error:InvalidWebACLId]].",
					"With [[enum:ConnectionMode.tenant-only]] only WAF v2 works. Under a continuous deployment policy an ACL cannot be removed, nor one added that is new to the distribution.",
					"Leaving it out of an update was refused with [[error:IllegalUpdate]].",
				],
				absent: "On create: no web ACL. On update send it, empty for none.",
				limits: "One web ACL on at most 100 distributions by default.",
				versions: "Until November 2019 only IDs of WAF Classic; the ARN form is documented for 2020-05-31.",
				example: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/a1b2c3d4-5678-90ab-cdef-111122223333",
			},
		},
		HttpVersion: {
			type: "string",
			since: "2016-09-07",
			released: "2016-09-08",
			enum: "HttpVersion",
			default: "http2",
			fold: "lower",
			implied: "http1.1",
			doc: {
				line: "Newest HTTP version that viewers may use with CloudFront.",
				more: "HTTP/2 needs a viewer with TLS 1.2 and SNI, HTTP/3 one with TLS 1.3 and SNI; others fall back to an older version without notice. To origins CloudFront speaks HTTP/1.1, gRPC excepted.",
				watch: [
					"[[enum:HttpVersion.http3]] and [[enum:HttpVersion.http2and3]] do not go with [[DistributionConfig.ContinuousDeploymentPolicyId]]; gRPC ([[CacheBehavior.GrpcConfig]]) needs HTTP/2.",
					"Lists spell it in capitals (`HTTP2`); requests must use the lower-case form.",
					"Leaving it out of an update was refused with [[error:IllegalUpdate]].",
				],
				absent: "On create: [[enum:HttpVersion.http2]]. On update send it.",
				versions: "Before 2016-09-07 distributions speak HTTP/1.1 only and have no such setting.",
				example: "http2and3",
			},
		},
		IsIPV6Enabled: {
			type: "boolean",
			since: "2016-09-29",
			released: "2016-10-18",
			default: false,
			doc: {
				line: "Whether DNS gives viewers IPv6 addresses (AAAA records) of the distribution.",
				watch: [
					"Signed URLs and cookies whose custom policy has `IpAddress` refuse viewers that come over IPv6.",
					"With [[DistributionConfig.Aliases]] and Route 53 alias records, each name needs an AAAA alias record as well.",
					"Not for [[enum:ConnectionMode.tenant-only]]: there the connection group decides.",
				],
				absent: "No IPv6. (The console turns it on for new distributions.)",
				example: "true",
			},
		},
		ContinuousDeploymentPolicyId: {
			type: "string",
			since: "2020-05-31",
			released: "2022-12-07",
			doc: {
				line: "Policy that sends part of this distribution's traffic to a staging distribution.",
				more: "Set it on the primary distribution. The policy names the staging distribution ([[DistributionConfig.Staging]]) and, while it is enabled, sends it a share of the requests or those with a certain header. At times of peak traffic CloudFront sends all requests to the primary distribution.",
				watch: [
					"One policy serves one primary distribution ([[error:ContinuousDeploymentPolicyInUse]]), and not with HTTP/3 in [[DistributionConfig.HttpVersion]].",
					"While it is set, the documented changes are those of behaviors, origins and groups, error pages, geo restriction, root object, logging and comment. Other updates were refused with [[error:IllegalUpdate]].",
					"Disabling the policy, or switching its stickiness, resets viewer sessions.",
					"Not with [[enum:ConnectionMode.tenant-only]], and [[Origin.ResponseCompletionTimeout]] does not support it. A bucket policy for origin access control must also allow the staging distribution's ARN.",
				],
				absent: "All requests stay with this distribution.",
				limits: "A policy by weight can send at most 15 % of the traffic.",
			},
		},
		Staging: {
			type: "boolean",
			since: "2020-05-31",
			released: "2022-12-07",
			default: false,
			doc: {
				line: "Marks a staging distribution, which a continuous deployment policy tries out beside its primary.",
				more: "Made by copying the primary with the `CopyDistribution` operation. Viewers reach it only through the primary.",
				watch: [
					"An existing distribution cannot be switched, and a staging one takes no aliases of its own (both inferred).",
					"Not allowed with [[enum:ConnectionMode.tenant-only]].",
					"When the primary uses origin access control, the bucket policy must also allow the staging distribution's ARN.",
				],
				absent: "An ordinary distribution.",
				limits: "At most 20 staging distributions per account.",
			},
		},
		AnycastIpListId: {
			type: "string",
			since: "2020-05-31",
			released: "2024-11-20",
			doc: {
				line: "List of static Anycast IP addresses at which viewers reach the distribution.",
				more: "The list is a separate resource: a small, fixed set of addresses that networks can allow. Plain A records can then point a zone apex to the distribution, without an alias record.",
				watch: [
					"Not for [[enum:ConnectionMode.tenant-only]]: there the connection group carries it.",
					"It needs [[DistributionConfig.PriceClass]] `PriceClass_All`. A list with IPv4 addresses only does not go with [[DistributionConfig.IsIPV6Enabled]] `true`.",
				],
				absent: "Addresses come from CloudFront's shared ranges and change.",
				limits: "Documented sizes are 3 and 21 addresses. One list on at most 100 distributions by default.",
			},
		},
		TenantConfig: {
			type: { structure: "TenantConfig" },
			since: "2020-05-31",
			released: "2025-04-28",
			doc: {
				line: "Parameters that each tenant of a multi-tenant distribution fills in.",
				watch: ["Only with [[enum:ConnectionMode.tenant-only]]; an ordinary distribution must not have it."],
				absent: "Tenants have no parameters.",
			},
		},
		ConnectionMode: {
			type: "string",
			since: "2020-05-31",
			released: "2025-04-28",
			enum: "ConnectionMode",
			default: "direct",
			doc: {
				line: "Whether viewers reach the distribution directly or only through distribution tenants.",
				more: "[[enum:ConnectionMode.tenant-only]] makes a template for tenants, without an endpoint of its own. It excludes [[DistributionConfig.Aliases]], `PriceClass`, `Logging`, `IsIPV6Enabled`, `AnycastIpListId`, `Staging`, `ContinuousDeploymentPolicyId`; in behaviors [[CacheBehavior.TrustedSigners]], `SmoothStreaming`, [[CacheBehavior.ForwardedValues]] and the TTLs; in origins [[S3OriginConfig.OriginAccessIdentity]]; [[ViewerCertificate.IAMCertificateId]], dedicated IP addresses, the policy `SSLv3`, and WAF Classic.",
				absent: "[[enum:ConnectionMode.direct]]: an ordinary distribution.",
				example: "direct",
			},
		},
		ViewerMtlsConfig: {
			type: { structure: "ViewerMtlsConfig" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: {
				line: "Mutual TLS with viewers: whether clients present certificates and what those are checked against.",
				watch: [
					"Holds for all aliases and behaviors of the distribution, since the check is part of the TLS handshake. No behavior may be `allow-all`, and HTTP/3 is not supported.",
				],
				absent: "CloudFront asks clients for no certificate.",
			},
		},
		ConnectionFunctionAssociation: {
			type: { structure: "ConnectionFunctionAssociation" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: {
				line: "Connection function that runs while a mutual TLS connection is set up.",
				watch: [
					"Needs [[DistributionConfig.ViewerMtlsConfig]]. It belongs to the distribution, unlike [[CacheBehavior.FunctionAssociations]].",
				],
				absent: "No function takes part in the handshake.",
				limits: "One per distribution.",
			},
		},
		CacheTagConfig: {
			type: { structure: "CacheTagConfig" },
			since: "2020-05-31",
			released: "2026-04-29",
			doc: {
				line: "Response header from which CloudFront takes cache tags, so that objects can be invalidated by tag.",
				watch: [
					"Objects cached before a change keep the tags they have, or none; invalidate them by path once.",
					"Removing it stops reading tags from later responses.",
				],
				absent: "CloudFront reads no tags, and invalidations go by path only.",
			},
		},
	},
});
