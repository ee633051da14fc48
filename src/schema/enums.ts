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
				doc: "The shared `*.cloudfront.net` certificate; [[ViewerCertificate.Certificate]] names none. Today written as [[ViewerCertificate.CloudFrontDefaultCertificate]] `true`.",
			},
			iam: {
				since: "2015-09-17",
				released: "2015-12-17",
				doc: "[[ViewerCertificate.Certificate]] holds the id of a certificate in the IAM certificate store. Today written as [[ViewerCertificate.IAMCertificateId]].",
			},
			acm: {
				since: "2016-01-28",
				released: "2016-01-21",
				doc: "[[ViewerCertificate.Certificate]] holds the ARN of an ACM certificate in us-east-1. Today written as [[ViewerCertificate.ACMCertificateArn]].",
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
				doc: "An ordinary distribution: viewers reach it by its own `cloudfront.net` name or by its [[DistributionConfig.Aliases]]. Holds when nothing is said.",
			},
			"tenant-only": {
				since: "2020-05-31",
				released: "2025-04-28",
				doc: "A template that distribution tenants share, each with its own domains and the parameters of [[TenantConfig]]. `Aliases`, `PriceClass`, `ForwardedValues`, the TTLs and more are refused.",
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
				doc: "Runs on every request as it arrives, before the cache is asked. A changed URI does not choose another behavior. For Lambda@Edge or a CloudFront Function, not both in one behavior.",
			},
			"viewer-response": {
				since: "2016-11-25",
				released: "2016-12-08",
				doc: "Runs on every response on its way to the viewer, from cache or origin, unless the origin answered 400 or above. For Lambda@Edge or a CloudFront Function, not both in one behavior.",
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
				doc: "Viewers in a listed country get 403, everybody else is served. AWS's guide now calls it a block list.",
			},
			whitelist: {
				since: "2014-05-31",
				doc: "Viewers in a listed country are served, and those whose country is unknown; all others get 403. AWS's guide now calls it an allow list.",
			},
			none: {
				since: "2014-05-31",
				doc: "Viewers of all countries are served. Countries listed all the same give [[error:InvalidGeoRestrictionParameter]].",
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
				doc: "No HTTP/2 and no HTTP/3 for viewers. What distributions had before 2016-09-07.",
			},
			http2: {
				since: "2016-09-07",
				released: "2016-09-08",
				doc: "HTTP/2 besides HTTP/1.1. Viewers without TLS 1.2 and SNI silently get HTTP/1.1. Holds when nothing is said.",
			},
			http3: {
				since: "2020-05-31",
				released: "2022-08-15",
				doc: "HTTP/3 besides HTTP/1.1, but no HTTP/2 (so no gRPC). HTTP/3 needs TLS 1.3 and SNI. Not together with [[DistributionConfig.ContinuousDeploymentPolicyId]].",
			},
			http2and3: {
				since: "2020-05-31",
				released: "2022-08-15",
				doc: "HTTP/2 and HTTP/3 besides HTTP/1.1: each viewer gets the newest that it can speak. Not together with [[DistributionConfig.ContinuousDeploymentPolicyId]].",
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
				doc: "The alias has an ICP recordal number, so it may be served from China. Outside the China Regions every alias reads so.",
			},
			SUSPENDED: {
				since: "2019-03-26",
				released: "2019-06-14",
				doc: "The alias has no valid ICP recordal number, so it cannot be used in the China Regions.",
			},
			PENDING: {
				since: "2019-03-26",
				released: "2019-06-14",
				doc: "The status could not be found out because the check failed; read the distribution again later.",
			},
		},
	}),
	IpAddressType: defineEnumeration({
		since: "2020-05-31",
		usedBy: ["CustomOriginConfig.IpAddressType"],
		values: {
			ipv4: { since: "2020-05-31", released: "2025-09-03", doc: "CloudFront connects to the origin by IPv4 only." },
			ipv6: {
				since: "2020-05-31",
				released: "2025-09-03",
				doc: "CloudFront connects to the origin by IPv6 only, so the origin's name needs an AAAA record.",
			},
			dualstack: {
				since: "2020-05-31",
				released: "2025-09-03",
				doc: "CloudFront connects to the origin by IPv4 or IPv6, for an origin that answers on both.",
			},
		},
	}),
	ItemSelection: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["CookiePreference.Forward"],
		values: {
			none: {
				since: "2014-05-31",
				doc: "No cookie reaches the origin or splits the cache, and `Set-Cookie` is taken out of responses: wrong for logins, best for static files.",
			},
			whitelist: {
				since: "2014-05-31",
				doc: "Only the cookies in [[CookiePreference.WhitelistedNames]] reach the origin, and they split the cache. Without any name: [[error:InvalidForwardCookies]].",
			},
			all: {
				since: "2014-05-31",
				doc: "Every cookie reaches the origin, and each distinct set of cookies has its own copy in the cache. With analytics cookies about, next to nothing is shared.",
			},
		},
	}),
	Method: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["AllowedMethods.Items", "CachedMethods.Items"],
		values: {
			GET: {
				since: "2014-05-31",
				doc: "Fetches an object. In every allowed and cached set. A GET with a body is answered 403.",
			},
			HEAD: {
				since: "2014-05-31",
				doc: "Fetches an object's headers alone. Goes with `GET` in every allowed and cached set.",
			},
			POST: {
				since: "2014-05-31",
				doc: "Sends data to the origin. Only with all seven methods allowed, never cached. A behavior whose target is an origin group must not allow it.",
			},
			PUT: {
				since: "2014-05-31",
				doc: "Writes an object. Only with all seven methods allowed, never cached: make sure that the origin itself checks who may write.",
			},
			PATCH: {
				since: "2014-05-31",
				doc: "Changes an object in part. Only with all seven methods allowed, never cached.",
			},
			OPTIONS: {
				since: "2014-05-31",
				doc: "Asks what is allowed, as CORS preflights do. Allowed in the sets of three and seven; cached only when in [[CachedMethods.Items]], and then the three CORS request headers belong into the cache key.",
			},
			DELETE: {
				since: "2014-05-31",
				doc: "Removes an object. Only with all seven methods allowed, never cached: whoever allows `POST` allows this as well, so the origin itself has to check.",
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
				doc: "SSL 3.0 to TLS 1.3, RC4 and 3DES included: insecure. Only for dedicated IPs ([[enum:SSLSupportMethod.vip]]); with `sni-only` it gives [[error:InvalidProtocolSettings]].",
			},
			TLSv1: {
				since: "2014-10-21",
				released: "2014-11-06",
				doc: "TLS 1.0 to 1.3 with 3DES; `TLSv1_2016` is the same without 3DES. Forced by the default certificate, and the highest that [[enum:SSLSupportMethod.vip]] takes unless AWS Support enabled more.",
			},
			TLSv1_2016: {
				since: "2017-03-25",
				released: "2017-10-26",
				doc: "TLS 1.0 to 1.3, as the undated `TLSv1` but without 3DES. TLS 1.0 and 1.1 are deprecated (RFC 8996).",
			},
			"TLSv1.1_2016": {
				since: "2017-03-25",
				released: "2017-10-26",
				doc: "TLS 1.1 to 1.3, ciphers as `TLSv1_2016`. What AWS recommended in 2017; TLS 1.1 has since been deprecated (RFC 8996).",
			},
			"TLSv1.2_2018": {
				since: "2017-03-25",
				released: "2017-10-26",
				doc: "TLS 1.2 and 1.3. No CBC with SHA-1 as `TLSv1.1_2016` still has; CBC with SHA-256 or SHA-384 and plain RSA key exchange remain.",
			},
			"TLSv1.2_2019": {
				since: "2019-03-26",
				released: "2020-07-07",
				doc: "TLS 1.2 and 1.3. No plain RSA key exchange as `TLSv1.2_2018` still has, so always forward secrecy; CBC with SHA-256 or SHA-384 remains.",
			},
			"TLSv1.2_2021": {
				since: "2020-05-31",
				released: "2021-06-23",
				doc: "TLS 1.2 and 1.3, AEAD ciphers only: the CBC ones of `TLSv1.2_2019` are gone. The oldest policy without weak ciphers.",
			},
			"TLSv1.3_2025": {
				since: "2020-05-31",
				released: "2025-08-07",
				doc: "TLS 1.3 alone: viewers that stop at TLS 1.2 cannot connect at all. The strictest policy.",
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
				doc: "The first member is always asked first, the second only when the first fails as [[OriginGroup.FailoverCriteria]] says. Holds when nothing is said.",
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
				doc: "Always plain HTTP, on [[CustomOriginConfig.HTTPPort]]; TLS settings for the origin are not used. S3 website endpoints need it, for they have no HTTPS.",
			},
			"match-viewer": {
				since: "2014-05-31",
				doc: "HTTP or HTTPS as the viewer came. One copy is cached for both, so content fetched over plain HTTP can reach HTTPS viewers unless viewers must use HTTPS.",
			},
			"https-only": {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "Always HTTPS, on [[CustomOriginConfig.HTTPSPort]]. The origin's certificate must carry its domain name, or the `Host` that is forwarded; else viewers get 502.",
			},
		},
	}),
	PriceClass: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["DistributionConfig.PriceClass", "DistributionSummary.PriceClass"],
		values: {
			PriceClass_100: {
				since: "2014-05-31",
				doc: "Edges in the USA, Canada, Mexico, Europe and Israel alone, the cheapest. Viewers elsewhere are still served, from farther away.",
			},
			PriceClass_200: {
				since: "2014-05-31",
				doc: "Adds to `PriceClass_100` Japan, India, Hong Kong, Taiwan, South Korea, Southeast Asia, the Middle East, South Africa and Kenya. Not South America, Australia and New Zealand.",
			},
			PriceClass_All: {
				since: "2014-05-31",
				doc: "All edges, South America, Australia and New Zealand included: lowest latency, highest price. Holds when nothing is said.",
			},
			None: {
				since: "2020-05-31",
				released: "2025-04-28",
				doc: "No price class. It came together with multi-tenant distributions, which must not set one; for an ordinary distribution use `PriceClass_All` (inferred).",
			},
		},
	}),
	SSLSupportMethod: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["ViewerCertificate.SSLSupportMethod"],
		values: {
			"sni-only": {
				since: "2014-05-31",
				doc: "Viewers must name the host while connecting (SNI), as practically all do. No extra charge, any TLS policy but `SSLv3`.",
			},
			vip: {
				since: "2014-05-31",
				doc: "Dedicated IP addresses, so that viewers without SNI connect too, for a fixed monthly fee. Two such certificates an account by default; TLS policies `SSLv3` and `TLSv1` only, unless AWS Support enabled more.",
			},
			"static-ip": {
				since: "2020-05-31",
				released: "2020-08-31",
				doc: "Only for distributions that the CloudFront team enabled for it. Otherwise see [[DistributionConfig.AnycastIpListId]] for fixed addresses.",
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
				doc: "SSL 3.0 to the origin: insecure. While it is listed, connections to this origin open with SSL 3.0 greetings only.",
			},
			TLSv1: {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "TLS 1.0 to the origin. Deprecated (RFC 8996); list it only for an origin that has nothing newer.",
			},
			"TLSv1.1": {
				since: "2016-01-13",
				released: "2016-01-15",
				doc: "TLS 1.1 to the origin. Deprecated (RFC 8996); list it only for an origin that has nothing newer.",
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
				doc: "Viewers must present a client certificate that the trust store vouches for; without one, or with an invalid one, they cannot connect.",
			},
			optional: {
				since: "2020-05-31",
				released: "2025-11-24",
				doc: "A client certificate is checked when one is presented, and an invalid one is refused; viewers without any connect all the same.",
			},
			passthrough: {
				since: "2020-05-31",
				released: "2026-05-14",
				doc: "CloudFront asks for a client certificate but does not check it: that is left to the origin. No trust store is needed, and nothing is cached.",
			},
		},
	}),
	ViewerProtocolPolicy: defineEnumeration({
		since: "2014-05-31",
		usedBy: ["CacheBehavior.ViewerProtocolPolicy", "DefaultCacheBehavior.ViewerProtocolPolicy"],
		values: {
			"allow-all": {
				since: "2014-05-31",
				doc: "HTTP and HTTPS are both served, so requests and their cookies may travel unencrypted.",
			},
			"https-only": {
				since: "2014-05-31",
				doc: "Plain HTTP requests get 403, without a redirect. For APIs, whose clients should not send anything over HTTP first.",
			},
			"redirect-to-https": {
				since: "2014-05-31",
				doc: "Plain HTTP gets a redirect to the same URL in HTTPS: 301 for GET and HEAD, 307 for other methods from HTTP/1.1 clients, else 403. In 2017 all other methods got 403.",
			},
		},
	}),
};
