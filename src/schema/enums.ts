import { defineEnumeration } from "./definitions";

/** Every enumeration of the API with its values in the order of the model. */
export const enums = {
	CertificateSource: defineEnumeration({
		since: "2015-09-17",
		usedBy: ["ViewerCertificate.CertificateSource"],
		values: {
			cloudfront: {
				since: "2015-09-17",
				released: "2015-12-17",
				doc: "The default `*.cloudfront.net` certificate, so [[ViewerCertificate.Certificate]] is not used. Deprecated: use [[ViewerCertificate.CloudFrontDefaultCertificate]] `true`.",
			},
			iam: {
				since: "2015-09-17",
				released: "2015-12-17",
				doc: "[[ViewerCertificate.Certificate]] is the id of a certificate in the IAM certificate store. Deprecated: use [[ViewerCertificate.IAMCertificateId]].",
			},
			acm: {
				since: "2016-01-28",
				released: "2016-01-21",
				doc: "[[ViewerCertificate.Certificate]] is the ARN of an ACM certificate in us-east-1. Deprecated: use [[ViewerCertificate.ACMCertificateArn]].",
			},
		},
	}),
	ConnectionMode: defineEnumeration({
		since: "2020-05-31",
		usedBy: ["DistributionConfig.ConnectionMode", "DistributionSummary.ConnectionMode"],
		values: {
			direct: {
				since: "2020-05-31",
				released: "2025-04-28",
				doc: "A standard distribution: viewers use its own `cloudfront.net` name or its [[DistributionConfig.Aliases]]. Default.",
			},
			"tenant-only": {
				since: "2020-05-31",
				released: "2025-04-28",
				doc: "A template that distribution tenants share. Each tenant has its own domains and values for [[TenantConfig]]. CloudFront refuses `Aliases`, `PriceClass`, `ForwardedValues`, the TTLs and more.",
			},
		},
	}),
	EventType: defineEnumeration({
		since: "2016-11-25",
		usedBy: ["FunctionAssociation.EventType", "LambdaFunctionAssociation.EventType"],
		values: {
			"viewer-request": {
				since: "2016-11-25",
				released: "2016-12-08",
				doc: "Runs on every request, before CloudFront looks in the cache. A changed URI does not choose another behavior. For Lambda@Edge or a CloudFront Function, not both in one behavior.",
			},
			"viewer-response": {
				since: "2016-11-25",
				released: "2016-12-08",
				doc: "Runs before CloudFront returns the response, from cache or origin, except when the origin returned status 400 or above. For Lambda@Edge or a CloudFront Function, not both in one behavior.",
			},
			"origin-request": {
				since: "2016-11-25",
				released: "2016-12-08",
				doc: "Runs only when CloudFront sends the request to the origin, so not on a cache hit. For Lambda@Edge only; CloudFront refuses a CloudFront Function here.",
			},
			"origin-response": {
				since: "2016-11-25",
				released: "2016-12-08",
				doc: "Runs on the origin's response, whatever its status, before CloudFront caches it: the cache holds the result. For Lambda@Edge only; CloudFront refuses a CloudFront Function here.",
			},
		},
	}),
	GeoRestrictionType: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["GeoRestriction.RestrictionType"],
		values: {
			blacklist: {
				since: "2014-05-31",
				doc: "Viewers in a listed country get 403; all other viewers are served. AWS's guide calls it a block list.",
			},
			whitelist: {
				since: "2014-05-31",
				doc: "CloudFront serves viewers in a listed country and viewers whose country is unknown. All others get 403. AWS's guide calls it an allow list.",
			},
			none: {
				since: "2014-05-31",
				doc: "CloudFront serves viewers in all countries. Listed countries are refused with [[error:InvalidGeoRestrictionParameter]].",
			},
		},
	}),
	HttpVersion: defineEnumeration({
		since: "2016-09-07",
		usedBy: ["DistributionConfig.HttpVersion", "DistributionSummary.HttpVersion"],
		values: {
			"http1.1": {
				since: "2016-09-07",
				released: "2016-09-08",
				doc: "No HTTP/2 and no HTTP/3 for viewers. The only version before 2016-09-07.",
			},
			http2: {
				since: "2016-09-07",
				released: "2016-09-08",
				doc: "HTTP/2 and HTTP/1.1. Viewers without TLS 1.2 and SNI use HTTP/1.1. Default.",
			},
			http3: {
				since: "2020-05-31",
				released: "2022-08-15",
				doc: "HTTP/3 and HTTP/1.1, but no HTTP/2 (so no gRPC). HTTP/3 needs TLS 1.3 and SNI. Not allowed with [[DistributionConfig.ContinuousDeploymentPolicyId]].",
			},
			http2and3: {
				since: "2020-05-31",
				released: "2022-08-15",
				doc: "HTTP/3, HTTP/2 and HTTP/1.1. Each viewer uses the newest version that it supports. Not allowed with [[DistributionConfig.ContinuousDeploymentPolicyId]].",
			},
		},
	}),
	ICPRecordalStatus: defineEnumeration({
		since: "2019-03-26",
		usedBy: ["AliasICPRecordal.ICPRecordalStatus"],
		values: {
			APPROVED: {
				since: "2019-03-26",
				released: "2019-06-14",
				doc: "The alias has an ICP recordal number and may be served in China. Outside the China Regions every alias has this status.",
			},
			SUSPENDED: {
				since: "2019-03-26",
				released: "2019-06-14",
				doc: "The alias has no valid ICP recordal number, so it cannot be used in the China Regions.",
			},
			PENDING: {
				since: "2019-03-26",
				released: "2019-06-14",
				doc: "CloudFront could not determine the status because the check failed. Read the distribution again later.",
			},
		},
	}),
	IpAddressType: defineEnumeration({
		since: "2020-05-31",
		usedBy: ["CustomOriginConfig.IpAddressType"],
		values: {
			ipv4: { since: "2020-05-31", released: "2025-09-03", doc: "CloudFront connects to the origin over IPv4 only." },
			ipv6: {
				since: "2020-05-31",
				released: "2025-09-03",
				doc: "CloudFront connects to the origin over IPv6 only, so the origin's name needs an AAAA record.",
			},
			dualstack: {
				since: "2020-05-31",
				released: "2025-09-03",
				doc: "CloudFront connects to the origin over IPv4 or IPv6. The origin must accept both.",
			},
		},
	}),
	ItemSelection: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["CookiePreference.Forward"],
		values: {
			none: {
				since: "2014-05-31",
				doc: "CloudFront forwards no cookies, keeps them out of the cache key, and removes `Set-Cookie` from responses. Right for static files; it breaks logins.",
			},
			whitelist: {
				since: "2014-05-31",
				doc: "CloudFront forwards only the cookies in [[CookiePreference.WhitelistedNames]] and adds them to the cache key. An empty list is refused with [[error:InvalidForwardCookies]].",
			},
			all: {
				since: "2014-05-31",
				doc: "CloudFront forwards all cookies and adds them to the cache key. Viewers with different cookies share no cached object, so analytics cookies alone leave almost no cache hits.",
			},
		},
	}),
	Method: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["AllowedMethods.Items", "CachedMethods.Items"],
		values: {
			GET: {
				since: "2014-05-31",
				doc: "Requests an object. In every allowed and cached set. A GET with a body gets 403.",
			},
			HEAD: {
				since: "2014-05-31",
				doc: "Requests an object's headers only. Together with `GET` in every allowed and cached set.",
			},
			POST: {
				since: "2014-05-31",
				doc: "Sends data to the origin. Allowed only as one of all seven methods, never cached. Not allowed when the target is an origin group.",
			},
			PUT: {
				since: "2014-05-31",
				doc: "Writes an object. Allowed only as one of all seven methods, never cached. The origin itself must check who may write.",
			},
			PATCH: {
				since: "2014-05-31",
				doc: "Changes part of an object. Allowed only as one of all seven methods, never cached.",
			},
			OPTIONS: {
				since: "2014-05-31",
				doc: "Requests the allowed methods, as CORS preflights do. Allowed in the sets of three and seven. Cached only when in [[CachedMethods.Items]]; then add the three CORS request headers to the cache key.",
			},
			DELETE: {
				since: "2014-05-31",
				doc: "Deletes an object. Allowed only as one of all seven methods, so allowing `POST` also allows it. Never cached. The origin itself must check who may delete.",
			},
		},
	}),
	MinimumProtocolVersion: defineEnumeration({
		since: "2014-10-21",
		usedBy: ["ViewerCertificate.MinimumProtocolVersion"],
		values: {
			SSLv3: {
				since: "2014-10-21",
				released: "2014-11-06",
				doc: "SSL 3.0 to TLS 1.3, with RC4 and 3DES: insecure. Only for dedicated IP addresses ([[enum:SSLSupportMethod.vip]]); with `sni-only` CloudFront refuses it with [[error:InvalidProtocolSettings]].",
			},
			TLSv1: {
				since: "2014-10-21",
				released: "2014-11-06",
				doc: "TLS 1.0 to 1.3, with 3DES (`TLSv1_2016` is the same without it). CloudFront sets it for the default certificate. The highest policy for [[enum:SSLSupportMethod.vip]] unless AWS Support enabled more.",
			},
			TLSv1_2016: {
				since: "2017-03-25",
				released: "2017-10-26",
				doc: "TLS 1.0 to 1.3; the same as `TLSv1` without 3DES. TLS 1.0 and 1.1 are deprecated (RFC 8996).",
			},
			"TLSv1.1_2016": {
				since: "2017-03-25",
				released: "2017-10-26",
				doc: "TLS 1.1 to 1.3, with the ciphers of `TLSv1_2016`. AWS recommended it in 2017; TLS 1.1 has since been deprecated (RFC 8996).",
			},
			"TLSv1.2_2018": {
				since: "2017-03-25",
				released: "2017-10-26",
				doc: "TLS 1.2 and 1.3. Unlike `TLSv1.1_2016` it offers no CBC ciphers with SHA-1. CBC with SHA-256 or SHA-384 and RSA key exchange remain.",
			},
			"TLSv1.2_2019": {
				since: "2019-03-26",
				released: "2020-07-07",
				doc: "TLS 1.2 and 1.3. Unlike `TLSv1.2_2018` it offers no RSA key exchange, so every connection has forward secrecy. CBC with SHA-256 or SHA-384 remains.",
			},
			"TLSv1.2_2021": {
				since: "2020-05-31",
				released: "2021-06-23",
				doc: "TLS 1.2 and 1.3 with AEAD ciphers only; the CBC ciphers of `TLSv1.2_2019` are gone. The oldest policy without weak ciphers.",
			},
			"TLSv1.3_2025": {
				since: "2020-05-31",
				released: "2025-08-07",
				doc: "TLS 1.3 only. Viewers that support at most TLS 1.2 cannot connect. The strictest policy.",
			},
			"TLSv1.2_2025": {
				since: "2020-05-31",
				released: "2025-10-10",
				doc: "TLS 1.2 and 1.3 with AES-GCM ciphers. Unlike `TLSv1.2_2021` it offers no ChaCha20-Poly1305, so clients without AES-GCM cannot connect.",
			},
		},
	}),
	OriginGroupSelectionCriteria: defineEnumeration({
		since: "2020-05-31",
		usedBy: ["OriginGroup.SelectionCriteria"],
		values: {
			default: {
				since: "2020-05-31",
				released: "2024-11-22",
				doc: "CloudFront always sends the request to the first member, and to the second only when the first fails as [[OriginGroup.FailoverCriteria]] describes. Default.",
			},
			"media-quality-based": {
				since: "2020-05-31",
				released: "2024-11-22",
				doc: "For AWS Elemental MediaPackage v2 only. CloudFront uses the origin whose responses report the better media quality score, and sends extra HEAD requests to the other origin.",
			},
		},
	}),
	OriginProtocolPolicy: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["CustomOriginConfig.OriginProtocolPolicy"],
		values: {
			"http-only": {
				since: "2014-05-31",
				doc: "CloudFront always uses plain HTTP, on [[CustomOriginConfig.HTTPPort]], and ignores the TLS settings of the origin. S3 website endpoints need it because they do not support HTTPS.",
			},
			"match-viewer": {
				since: "2014-05-31",
				doc: "CloudFront uses the viewer's protocol. Both protocols share one cached object, so content fetched over plain HTTP can reach HTTPS viewers, unless viewers must use HTTPS.",
			},
			"https-only": {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "CloudFront always uses HTTPS, on [[CustomOriginConfig.HTTPSPort]]. The origin's certificate must cover its domain name or the forwarded `Host`, otherwise viewers get 502.",
			},
		},
	}),
	PriceClass: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["DistributionConfig.PriceClass", "DistributionSummary.PriceClass"],
		values: {
			PriceClass_100: {
				since: "2014-05-31",
				doc: "Edge locations in the USA, Canada, Mexico, Europe and Israel, at the lowest price. Viewers elsewhere are still served, from farther away.",
			},
			PriceClass_200: {
				since: "2014-05-31",
				doc: "`PriceClass_100` plus Japan, India, Hong Kong, Taiwan, South Korea, Southeast Asia, the Middle East, South Africa and Kenya. Without South America, Australia and New Zealand.",
			},
			PriceClass_All: {
				since: "2014-05-31",
				doc: "All edge locations, including South America, Australia and New Zealand: lowest latency, highest price. Default.",
			},
			None: {
				since: "2020-05-31",
				released: "2025-04-28",
				doc: "No price class. Introduced with multi-tenant distributions, which must not set one. For a standard distribution use `PriceClass_All` (inferred).",
			},
		},
	}),
	SSLSupportMethod: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["ViewerCertificate.SSLSupportMethod"],
		values: {
			"sni-only": {
				since: "2014-05-31",
				doc: "Viewers must send the host name in the TLS handshake (SNI). Practically all do. No extra charge; every TLS policy except `SSLv3`.",
			},
			vip: {
				since: "2014-05-31",
				doc: "Dedicated IP addresses, so viewers without SNI can connect, for a fixed monthly fee. By default two such certificates per account, and only the policies `SSLv3` and `TLSv1` unless AWS Support enabled more.",
			},
			"static-ip": {
				since: "2020-05-31",
				released: "2020-08-31",
				doc: "Only for distributions that the CloudFront team enabled for it. For fixed addresses without that, use [[DistributionConfig.AnycastIpListId]].",
			},
		},
	}),
	SslProtocol: defineEnumeration({
		since: "2016-01-13",
		usedBy: ["OriginSslProtocols.Items"],
		values: {
			SSLv3: {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "SSL 3.0 to the origin: insecure. While it is listed, CloudFront opens connections to this origin with SSL 3.0 handshakes only.",
			},
			TLSv1: {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "TLS 1.0 to the origin. Deprecated (RFC 8996). List it only for an origin that supports nothing newer.",
			},
			"TLSv1.1": {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "TLS 1.1 to the origin. Deprecated (RFC 8996). List it only for an origin that supports nothing newer.",
			},
			"TLSv1.2": {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "TLS 1.2 to the origin, the newest version that can be listed; list it alone. CloudFront also speaks TLS 1.3 with origins that support it, without a value for it here.",
			},
		},
	}),
	ViewerMtlsMode: defineEnumeration({
		since: "2020-05-31",
		usedBy: ["ViewerMtlsConfig.Mode"],
		values: {
			required: {
				since: "2020-05-31",
				released: "2025-11-24",
				doc: "Viewers must present a client certificate that is valid for the trust store. CloudFront refuses connections without one or with an invalid one.",
			},
			optional: {
				since: "2020-05-31",
				released: "2025-11-24",
				doc: "CloudFront checks a client certificate when the viewer presents one, and refuses an invalid one. Viewers without a certificate can connect.",
			},
			passthrough: {
				since: "2020-05-31",
				released: "2026-05-14",
				doc: "CloudFront requests a client certificate but does not check it; the origin must. It needs no trust store. CloudFront caches nothing.",
			},
		},
	}),
	ViewerProtocolPolicy: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["CacheBehavior.ViewerProtocolPolicy", "DefaultCacheBehavior.ViewerProtocolPolicy"],
		values: {
			"allow-all": {
				since: "2014-05-31",
				doc: "CloudFront serves HTTP and HTTPS, so requests and their cookies may travel unencrypted.",
			},
			"https-only": {
				since: "2014-05-31",
				doc: "Plain HTTP requests get 403 without a redirect. For APIs, whose clients should not send anything over HTTP first.",
			},
			"redirect-to-https": {
				since: "2014-05-31",
				doc: "Redirects plain HTTP to the same URL over HTTPS: with 301 for GET and HEAD, with 307 for other methods of HTTP/1.1 clients. Other requests get 403. In 2017 all other methods got 403.",
			},
		},
	}),
};
