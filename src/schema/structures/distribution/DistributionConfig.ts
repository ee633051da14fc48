import { defineStructure } from "../../definitions";

export const DistributionConfig = defineStructure({
	name: "DistributionConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "All settings of a distribution; the body of a create or update request.",
		more: "An update replaces the stored config and merges nothing. Read the config with `GetDistributionConfig`, change it, and send all of it back. In XML the root element is `DistributionConfig` in the namespace of the API version. Flat-rate pricing plans: Pro adds access logs and cache tags, Business adds custom policies, VPC origins and origin mTLS, Premium adds Origin Shield, origin groups and viewer mTLS. No plan allows [[CacheBehavior.ForwardedValues]], TTL members, dedicated IP addresses, real-time logs, tenants or staging.",
		watch: [
			"An update needs more members than a create: send an empty string, `false` or `Quantity` 0 for none. CloudFront refused updates without some of them with [[error:IllegalUpdate]] or [[error:InvalidArgument]].",
			"After an update, edge locations switch one by one. CloudFront does not invalidate anything: objects cached under the old config stay until they expire or you invalidate them.",
			"A read and update through an older API version leaves out members that it does not have.",
			"On a flat-rate pricing plan (since November 2025) CloudFront refuses features outside the plan. All plans need a web ACL and `PriceClass_All`. The Free plan allows 5 behaviors, and no access logs or custom cache, origin request or response headers policies.",
		],
		limits: "A request with its headers and query string: at most 32,768 bytes.",
		versions: "From 2014-05-31 to 2020-05-31 members were only added; none was removed or renamed.",
	},
	members: {
		CallerReference: {
			type: "string",
			required: true,
			doc: {
				line: "A unique text for a create request, so that sending it again cannot create a second distribution.",
				more: "CloudFront stores it and returns it with the config. A timestamp or UUID works well.",
				watch: [
					"An update must repeat the stored value. CloudFront refuses any other with [[error:IllegalUpdate]].",
					"A config copied from another distribution contains its reference. A create with it fails with [[error:DistributionAlreadyExists]].",
				],
				versions:
					"In 2017-03-25 a repeated create with the same content returned the first response, and only other content failed. The 2020-05-31 model says that any used value fails.",
				example: "site-2024-06-01T09:30:00Z",
			},
		},
		Aliases: {
			type: { structure: "Aliases" },
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: {
				line: "Your own host names (CNAMEs) for the distribution, in addition to its `cloudfront.net` name.",
				watch: [
					"They need a certificate that covers them in [[DistributionConfig.ViewerCertificate]]. Since April 2019 CloudFront refuses names that are added with the default certificate with [[error:InvalidViewerCertificate]].",
					"A name can belong to only one distribution, among all accounts ([[error:CNAMEAlreadyExists]]). CloudFront creates no DNS records.",
					"After you remove a name, viewers that still use it get errors, unless a wildcard alias covers it.",
					"Not allowed with [[enum:ConnectionMode.tenant-only]].",
				],
				absent: "On create: no aliases. On update send `Quantity` 0 for none.",
			},
		},
		DefaultRootObject: {
			type: "string",
			required: { "2014-05-31": true, "2014-11-06": false },
			default: { "2014-11-06": "" },
			doc: {
				line: "Object that viewers get for the root URL `/`, such as `index.html`.",
				more: "CloudFront replaces only the exact path `/`, for every method and query string, but not `/docs/`. It appears to select the cache behavior by the replaced path (inferred), so a pattern like `*.html` can match the root request.",
				watch: [
					"Omit a leading slash. CloudFront accepts one, but `/` alone sends the root URL into an endless redirect.",
					"Without it an S3 origin returns a bucket listing or 403 for `/`.",
				],
				absent: "CloudFront sends `/` to the origin unchanged. On update send an empty string.",
				limits:
					"At most 255 characters of `A-Z a-z 0-9 _ - . * $ / ~ \" ' &`, else [[error:InvalidDefaultRootObject]].",
				versions: "In 2017 it was an object name only. Today it may be a path with folders.",
				example: "index.html",
			},
		},
		Origins: {
			type: { structure: "Origins" },
			required: true,
			doc: {
				line: "Servers and buckets that CloudFront requests content from when it has no cached object.",
				watch: [
					"An origin gets no requests when no [[CacheBehavior.TargetOriginId]] and no origin group names it, unless a CloudFront Function selects it. One that is still named cannot be removed.",
					"CloudFront serves objects cached from a removed or changed origin until they expire.",
				],
				limits: "At least 1, by default at most 100 per distribution (formerly 25), else [[error:TooManyOrigins]].",
			},
		},
		OriginGroups: {
			type: { structure: "OriginGroups" },
			since: "2018-11-05",
			released: "2018-11-20",
			doc: {
				line: "Pairs of origins for failover: a primary and a secondary origin.",
				watch: ["A group has an effect only when a behavior names it in [[CacheBehavior.TargetOriginId]]."],
				absent: "No failover.",
				limits: "At most 10 per distribution by default, else [[error:TooManyOriginGroupsPerDistribution]].",
			},
		},
		DefaultCacheBehavior: {
			type: { structure: "DefaultCacheBehavior" },
			required: true,
			doc: {
				line: "Settings for every request that no path pattern in [[DistributionConfig.CacheBehaviors]] matches.",
				more: "There is exactly one. It acts as a last behavior with the pattern `*`.",
				watch: [
					"A pattern `/*` in [[DistributionConfig.CacheBehaviors]] matches every path and shadows the default behavior.",
				],
			},
		},
		CacheBehaviors: {
			type: { structure: "CacheBehaviors" },
			required: { "2014-05-31": true, "2014-11-06": false },
			doc: {
				line: "Settings per path pattern, in order of precedence. The default behavior comes last.",
				more: "CloudFront uses only the first entry whose [[CacheBehavior.PathPattern]] matches. It never combines settings of several entries.",
				watch: [
					"Order matters. A broad pattern shadows narrower ones after it. An unrestricted pattern before a restricted one makes the overlap public.",
					"For none, send `Quantity` 0 without items. CloudFront refuses an empty `CacheBehavior` element.",
				],
				absent: "On create: all requests use [[DistributionConfig.DefaultCacheBehavior]]. On update send `Quantity` 0.",
				limits: "At most 75 by default (formerly 25), else [[error:TooManyCacheBehaviors]].",
			},
		},
		CustomErrorResponses: {
			type: { structure: "CustomErrorResponses" },
			doc: {
				line: "What viewers get instead of 4xx and 5xx responses, and how long CloudFront caches such errors.",
				watch: [
					"Applies to the whole distribution. Mapping 403 or 404 to a page with 200 also hides the errors of an API in the same distribution.",
					"It also replaces 403 responses of CloudFront itself, such as those of geo restriction or a missing signature.",
				],
				absent:
					"Viewers get errors unchanged, and CloudFront caches them for 10 seconds (300 in 2017). On update send `Quantity` 0.",
			},
		},
		Comment: {
			type: "string",
			required: true,
			sensitive: { "2014-05-31": false, "2019-03-26": true },
			neutral: "",
			doc: {
				line: "Text that describes the distribution; lists show it.",
				more: "Required but may be empty; an empty string removes it. It has no effect on requests.",
				limits: "At most 128 characters, else [[error:InvalidArgument]].",
				versions: "The models mark it sensitive since 2019-03-26, so SDKs may hide it in logs.",
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
					"Standard logging (v2) is not part of DistributionConfig, and real-time logs are set per behavior ([[CacheBehavior.RealtimeLogConfigArn]]). Both may be on when logging here is off.",
					"A change takes effect within 12 hours.",
					"Not allowed with [[enum:ConnectionMode.tenant-only]].",
				],
				absent: "On create: no logs of this kind. On update send it with [[LoggingConfig.Enabled]] `false`.",
			},
		},
		PriceClass: {
			type: "string",
			required: { "2014-05-31": true, "2014-11-06": false },
			enum: "PriceClass",
			default: { "2014-11-06": "PriceClass_All" },
			doc: {
				line: "Which edge locations serve the distribution, which also sets the highest price for traffic.",
				more: "[[enum:PriceClass.PriceClass_100]] covers the USA, Canada, Mexico, Europe and Israel. [[enum:PriceClass.PriceClass_200]] adds South Africa, Kenya, the Middle East, India, Japan and other parts of Asia. [[enum:PriceClass.PriceClass_All]] adds South America, Australia and New Zealand.",
				watch: [
					"It blocks no country. Viewers elsewhere are served from farther away, sometimes from an excluded location at the cheapest rate of the class. To refuse countries use [[DistributionConfig.Restrictions]].",
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
				line: "Whether the distribution serves viewers.",
				watch: [
					"`false` is an outage as soon as it is deployed. CloudFront keeps the config.",
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
				watch: ["[[DistributionConfig.Aliases]] need a custom certificate that covers them."],
				absent:
					"On create: CloudFront's default certificate for its own domain name, with the security policy [[enum:MinimumProtocolVersion.TLSv1]]. On update send it.",
			},
		},
		Restrictions: {
			type: { structure: "Restrictions" },
			neutral: { GeoRestriction: { RestrictionType: "none", Quantity: 0 } },
			doc: {
				line: "Countries that may or may not use the distribution.",
				watch: ["Applies to the whole distribution, before any behavior. Refused viewers get 403."],
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
					"The ARN must have the Region `us-east-1` and the scope `global`. CloudFront refuses a regional web ACL with [[error:InvalidWebACLId]].",
					"With [[enum:ConnectionMode.tenant-only]] only WAF v2 works. With a continuous deployment policy you cannot remove a web ACL, nor add one that is new to the distribution. On a flat-rate plan you cannot remove or replace it.",
					"CloudFront refused updates without it with [[error:IllegalUpdate]].",
				],
				absent: "On create: no web ACL. On update send it, empty for none.",
				limits: "One web ACL on at most 100 distributions by default.",
				versions: "Until November 2019 only ids of WAF Classic. The ARN form is documented for 2020-05-31.",
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
				more: "HTTP/2 needs a viewer with TLS 1.2 and SNI, HTTP/3 one with TLS 1.3 and SNI. Other viewers use an older version. CloudFront uses HTTP/1.1 to origins, except for gRPC.",
				watch: [
					"[[enum:HttpVersion.http3]] and [[enum:HttpVersion.http2and3]] are not allowed with [[DistributionConfig.ContinuousDeploymentPolicyId]]. gRPC ([[CacheBehavior.GrpcConfig]]) needs HTTP/2.",
					"Lists return it in uppercase (`HTTP2`). Requests need the lowercase form.",
					"CloudFront refused updates without it with [[error:IllegalUpdate]].",
				],
				absent: "On create: [[enum:HttpVersion.http2]]. On update send it.",
				versions: "Before 2016-09-07 distributions used HTTP/1.1 only and had no such setting.",
				example: "http2and3",
			},
		},
		IsIPV6Enabled: {
			type: "boolean",
			since: "2016-09-29",
			released: "2016-10-18",
			default: false,
			doc: {
				line: "Whether DNS returns IPv6 addresses (AAAA records) of the distribution.",
				watch: [
					"Signed URLs and cookies with `IpAddress` in a custom policy refuse viewers on IPv6.",
					"With [[DistributionConfig.Aliases]] and Route 53 alias records, each name also needs an AAAA alias record.",
					"Not allowed with [[enum:ConnectionMode.tenant-only]]; the connection group decides.",
				],
				absent: "No IPv6. The console turns it on for new distributions.",
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
					"One policy serves one primary distribution ([[error:ContinuousDeploymentPolicyInUse]]). It is not allowed with HTTP/3 in [[DistributionConfig.HttpVersion]].",
					"While it is set, only behaviors, origins, origin groups, error pages, geo restriction, root object, logging and comment are documented as changeable. CloudFront refused other updates with [[error:IllegalUpdate]].",
					"Disabling the policy, or changing its session stickiness, resets viewer sessions.",
					"Not with [[enum:ConnectionMode.tenant-only]], and [[Origin.ResponseCompletionTimeout]] does not support it. A bucket policy for origin access control must also allow the staging distribution's ARN.",
				],
				absent: "All requests stay with this distribution.",
				limits: "A weight-based policy sends at most 15 % of the traffic.",
			},
		},
		Staging: {
			type: "boolean",
			since: "2020-05-31",
			released: "2022-12-07",
			default: false,
			doc: {
				line: "Whether this is a staging distribution, used by a continuous deployment policy.",
				more: "You create it by copying the primary distribution with `CopyDistribution`. Viewers reach it only through the primary.",
				watch: [
					"You cannot change it on an existing distribution, and a staging distribution cannot have aliases (both inferred).",
					"Not allowed with [[enum:ConnectionMode.tenant-only]].",
					"When the primary uses origin access control, the bucket policy must also allow the staging distribution's ARN.",
				],
				absent: "A standard distribution.",
				limits: "At most 20 staging distributions per account.",
			},
		},
		AnycastIpListId: {
			type: "string",
			since: "2020-05-31",
			released: "2024-11-20",
			doc: {
				line: "List of static Anycast IP addresses of the distribution.",
				more: "The list is a separate resource: a small, fixed set of addresses that networks can allow. Plain A records can then point a zone apex to the distribution, without an alias record.",
				watch: [
					"Not allowed with [[enum:ConnectionMode.tenant-only]]; the connection group has it instead.",
					"It needs [[DistributionConfig.PriceClass]] `PriceClass_All`. A list with IPv4 addresses only does not go with [[DistributionConfig.IsIPV6Enabled]] `true`.",
				],
				absent: "CloudFront uses addresses of its shared ranges, which change.",
				limits: "Documented sizes are 3 and 21 addresses. One list on at most 100 distributions by default.",
			},
		},
		TenantConfig: {
			type: { structure: "TenantConfig" },
			since: "2020-05-31",
			released: "2025-04-28",
			doc: {
				line: "Parameters that each tenant of a multi-tenant distribution sets.",
				watch: ["Allowed only with [[enum:ConnectionMode.tenant-only]]; not in a standard distribution."],
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
				line: "Whether viewers use the distribution directly or only through distribution tenants.",
				more: "[[enum:ConnectionMode.tenant-only]] makes a template for tenants without an endpoint of its own. It excludes [[DistributionConfig.Aliases]], `PriceClass`, `Logging`, `IsIPV6Enabled`, `AnycastIpListId`, `Staging` and `ContinuousDeploymentPolicyId`. In behaviors it excludes [[CacheBehavior.TrustedSigners]], `SmoothStreaming`, [[CacheBehavior.ForwardedValues]] and the TTLs; in origins [[S3OriginConfig.OriginAccessIdentity]]. It also excludes [[ViewerCertificate.IAMCertificateId]], dedicated IP addresses, the policy `SSLv3`, and WAF Classic.",
				absent: "[[enum:ConnectionMode.direct]]: a standard distribution.",
				example: "direct",
			},
		},
		ViewerMtlsConfig: {
			type: { structure: "ViewerMtlsConfig" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: {
				line: "Mutual TLS with viewers: whether clients present certificates, and how CloudFront checks them.",
				watch: [
					"Applies to all aliases and behaviors, because the check is part of the TLS handshake. No behavior may use `allow-all`, and HTTP/3 is not supported.",
				],
				absent: "CloudFront requests no client certificate.",
			},
		},
		ConnectionFunctionAssociation: {
			type: { structure: "ConnectionFunctionAssociation" },
			since: "2020-05-31",
			released: "2025-11-24",
			doc: {
				line: "Connection function that runs during the mutual TLS handshake.",
				watch: [
					"Needs [[DistributionConfig.ViewerMtlsConfig]]. It applies to the whole distribution, unlike [[CacheBehavior.FunctionAssociations]].",
				],
				absent: "No function runs during the handshake.",
				limits: "One per distribution.",
			},
		},
		CacheTagConfig: {
			type: { structure: "CacheTagConfig" },
			since: "2020-05-31",
			released: "2026-04-29",
			doc: {
				line: "Response header that contains cache tags, so that you can invalidate objects by tag.",
				watch: [
					"Objects cached before a change keep their tags, or have none. Invalidate them by path once.",
					"After you remove it, CloudFront reads no tags from later responses.",
				],
				absent: "CloudFront reads no tags, and you can invalidate by path only.",
			},
		},
	},
});
