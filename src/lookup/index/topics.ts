/** Common phrases and the parts of the API that they mean, the most likely first. */
export interface Topic {
	/** Words or phrases; all words of a phrase must occur in the query, in any order and form. */
	readonly phrases: readonly string[];
	/** `Structure.Member`, `Structure`, `enum:Name.value`, `error:Code`, `operation:Name` or `policy:Name`. */
	readonly targets: readonly string[];
}

const defineTopic = (phrases: string, targets: string): Topic => ({
	phrases: phrases.split(", "),
	targets: targets.split(" "),
});

export const topics: readonly Topic[] = [
	// Caching
	defineTopic(
		"compress, gzip, brotli, deflate, content encoding, accept encoding, zip, minify",
		"CacheBehavior.Compress CacheBehavior.CachePolicyId policy:CachingOptimized",
	),
	defineTopic(
		"ttl, time live, long cached, cache duration, cache time, cache lifetime, caching period, expire, expiration, expiry, cache hour, cache day, cache week, cache month, cache year, cache forever, cache long, cache minute, cache second, stale, old content, outdated, seconds cached, keep cache, freshness, max age, cache control",
		"CacheBehavior.DefaultTTL CacheBehavior.MaxTTL CacheBehavior.MinTTL CacheBehavior.CachePolicyId",
	),
	defineTopic(
		"stale while revalidate, stale if error, stalewhilerevalidate, swr, serve stale, stale object, expired object",
		"CacheBehavior.MaxTTL CustomErrorResponse.ErrorCachingMinTTL CacheBehavior.MinTTL",
	),
	defineTopic(
		"request collapsing, collapse request, collapsed forwarding, simultaneous request, concurrent request, simultaneous miss, thundering herd, cache stampede, dogpile",
		"CacheBehavior.CachePolicyId CookiePreference.Forward CacheBehavior.OriginRequestPolicyId",
	),
	defineTopic(
		"cross user, cache leak, data leak, leak user, other user data, wrong user, another user, personal data cached, private data cached, user specific, cache poisoning",
		"CacheBehavior.OriginRequestPolicyId CacheBehavior.MinTTL CacheBehavior.CachePolicyId",
	),
	defineTopic("at least cached, minimum cache time, ignore no cache, ignore cache control", "CacheBehavior.MinTTL"),
	defineTopic("at most cached, maximum cache time", "CacheBehavior.MaxTTL"),
	defineTopic(
		"disable caching, turn off caching, no cache, never cache, not cache, without cache, no store, bypass cache, dynamic content",
		"policy:CachingDisabled CacheBehavior.CachePolicyId CacheBehavior.MaxTTL",
	),
	defineTopic(
		"cache key, vary, cache policy, cache miss, cache hit, hit rate, hit ratio",
		"CacheBehavior.CachePolicyId CacheBehavior.ForwardedValues",
	),
	defineTopic(
		"purge, invalidate, invalidation, flush cache, clear cache, empty cache, cache tag, surrogate key",
		"DistributionConfig.CacheTagConfig Distribution.InProgressInvalidationBatches CacheTagConfig.HeaderName",
	),
	defineTopic(
		"query parameter, url parameter, query argument, search parameter, utm, tracking parameter, cache busting, question mark",
		"ForwardedValues.QueryString ForwardedValues.QueryStringCacheKeys CacheBehavior.OriginRequestPolicyId",
	),
	defineTopic(
		"cache query parameter, cache query string, some query parameter",
		"ForwardedValues.QueryStringCacheKeys ForwardedValues.QueryString",
	),
	defineTopic(
		"cookie, session, login, set cookie, forward cookie",
		"CookiePreference.Forward ForwardedValues.Cookies CookiePreference.WhitelistedNames",
	),
	defineTopic("cookie whitelist, cookie name", "CookiePreference.WhitelistedNames CookieNames.Items"),
	defineTopic(
		"forward header, pass header, host header, user agent, accept language, language, request header, authorization header, bearer token",
		"CacheBehavior.OriginRequestPolicyId ForwardedValues.Headers policy:AllViewer",
	),
	defineTopic(
		"forward everything, websocket, web socket, wss, sec websocket key, sec websocket version, socket.io",
		"CacheBehavior.OriginRequestPolicyId policy:AllViewer ForwardedValues.Headers",
	),
	defineTopic(
		"mobile, device detection, viewer country header, device, client ip, visitor ip, real ip, x forwarded, cloudfront header",
		"policy:AllViewerAndCloudFrontHeaders-2022-06 CacheBehavior.OriginRequestPolicyId",
	),
	defineTopic(
		"origin shield, extra cache layer, origin load, cache layer",
		"Origin.OriginShield OriginShield.OriginShieldRegion",
	),

	// Viewers
	defineTopic(
		"redirect http https, redirect https, https, insecure, force https, force ssl, enforce https, always https, require https, http to https, plain http, insecure http, unencrypted, ssl redirect, redirect",
		"CacheBehavior.ViewerProtocolPolicy enum:ViewerProtocolPolicy.redirect-to-https",
	),
	defineTopic(
		"http 2, http 3, http2, http3, http1.1, quic, h2, h3, spdy",
		"DistributionConfig.HttpVersion enum:HttpVersion.http2and3",
	),
	defineTopic("ipv6, aaaa, ip version 6", "DistributionConfig.IsIPV6Enabled CustomOriginConfig.IpAddressType"),
	defineTopic(
		"cname, custom domain, own domain, domain name, alternate domain, vanity, vanity url, host name, hostname, apex, www, subdomain, dns, route 53, route53, url site, point domain",
		"DistributionConfig.Aliases DistributionConfig.ViewerCertificate Distribution.DomainName error:CNAMEAlreadyExists",
	),
	defineTopic(
		"domain in use, domain already, domain taken, cname taken, alias taken, cname conflict, duplicate domain, alias conflict",
		"error:CNAMEAlreadyExists DistributionConfig.Aliases",
	),
	defineTopic(
		"certificate, ssl, ssl certificate, https certificate, own certificate, custom certificate, padlock",
		"DistributionConfig.ViewerCertificate ViewerCertificate.ACMCertificateArn ViewerCertificate.IAMCertificateId",
	),
	defineTopic(
		"acm, certificate manager, certificate arn, letsencrypt, lets encrypt, import certificate",
		"ViewerCertificate.ACMCertificateArn ViewerCertificate.IAMCertificateId",
	),
	defineTopic("iam certificate, server certificate, certificate store", "ViewerCertificate.IAMCertificateId"),
	defineTopic(
		"default certificate, cloudfront certificate, cloudfront.net certificate",
		"ViewerCertificate.CloudFrontDefaultCertificate",
	),
	defineTopic(
		"tls, tls version, ssl version, minimum tls, tls policy, ssl policy, security policy, cipher, weak cipher, old tls, 1.2, 1.3, 1.0, 1.1, pci, handshake",
		"ViewerCertificate.MinimumProtocolVersion CustomOriginConfig.OriginSslProtocols",
	),
	defineTopic(
		"post quantum, postquantum, pqc, quantum safe, quantum computer, quantum resistant, ml kem, mlkem, kyber, hybrid key exchange",
		"ViewerCertificate.MinimumProtocolVersion enum:MinimumProtocolVersion.TLSv1.3_2025",
	),
	defineTopic(
		"sni, server name indication, dedicated ip, old browser, windows xp, vip",
		"ViewerCertificate.SSLSupportMethod enum:SSLSupportMethod.sni-only enum:SSLSupportMethod.vip",
	),
	defineTopic(
		"static ip, fixed ip, anycast, ip list, known ip",
		"DistributionConfig.AnycastIpListId enum:SSLSupportMethod.static-ip",
	),
	defineTopic(
		"mtls, mutual tls, mutual authentication, client certificate, two way",
		"DistributionConfig.ViewerMtlsConfig CustomOriginConfig.OriginMtlsConfig ViewerMtlsConfig.Mode",
	),
	defineTopic(
		"trust store, ca bundle, certificate authority",
		"ViewerMtlsConfig.TrustStoreConfig TrustStoreConfig.TrustStoreId",
	),

	// Plans
	defineTopic(
		"flat rate, flat rate plan, flat rate pricing, pricing plan, price plan, free plan, pro plan, business plan, premium plan, free tier, plan, subscription, subscribed",
		"DistributionConfig DistributionConfig.WebACLId DistributionConfig.PriceClass error:InvalidArgument",
	),

	// Access
	defineTopic(
		"signed url, signed cookie, sign url, presigned, signature, private, private content, protect, temporary link, temporary url, expire link, expire url, paid content, premium content, member only, subscriber, restrict access, restrict viewer, access token, token, expiring link, secure link, protect content, protect video, key pair, public key, private key, unauthorized download, key group",
		"CacheBehavior.TrustedKeyGroups CacheBehavior.TrustedSigners TrustedKeyGroups.Enabled",
	),
	defineTopic("signer, root key, aws account sign", "CacheBehavior.TrustedSigners CacheBehavior.TrustedKeyGroups"),
	defineTopic(
		"hotlink, leech, embed, other site, referer, referrer, steal bandwidth",
		"DistributionConfig.WebACLId CacheBehavior.TrustedKeyGroups policy:UserAgentRefererHeaders",
	),
	defineTopic(
		"country, geo, geoblock, geo block, geofence, geolocation, geoip, russia, iran, north korea, cuba, germany, france, uk, usa, block country, allow country, country block, country access, limit country, restrict country, embargo, sanction, region lock, nation, license region",
		"Restrictions.GeoRestriction GeoRestriction.RestrictionType GeoRestriction.Items",
	),
	defineTopic("country list, country code, iso 3166", "GeoRestriction.Items Restrictions.GeoRestriction"),
	defineTopic(
		"waf, wafv2, waf v2, firewall, web acl, ddos, bot, sql injection, xss, rate limit, throttle, block ip, ip allow, ip block, ip restriction, attack",
		"DistributionConfig.WebACLId error:InvalidWebACLId operation:ListDistributionsByWebACLId",
	),
	defineTopic(
		"oac, origin access control, private bucket, private s3, private s3 bucket, s3 bucket policy, s3 bucket access, bucket policy, restrict bucket, lock bucket, lock s3 bucket, bucket access, bucket public, block public access, sse kms, kms, sigv4, sign request",
		"Origin.OriginAccessControlId S3OriginConfig.OriginAccessIdentity Origin.S3OriginConfig",
	),
	defineTopic(
		"multi region access point, s3 multi region access point, mrap, s3mrap, s3 global, sigv4a, access point",
		"Origin.OriginAccessControlId Origin.DomainName Origin.S3OriginConfig",
	),
	defineTopic("oai, access identity", "S3OriginConfig.OriginAccessIdentity Origin.OriginAccessControlId"),
	defineTopic(
		"field level encryption, encrypt field, encrypt form, encrypt post, credit card, fle, sensitive data",
		"CacheBehavior.FieldLevelEncryptionId",
	),
	defineTopic(
		"secret header, shared secret, custom header, origin header, add header origin, header origin, bypass cloudfront, x origin verify",
		"Origin.CustomHeaders OriginCustomHeader.HeaderName OriginCustomHeader.HeaderValue",
	),
	defineTopic(
		"response header, add header, security header, hsts, strict transport security, csp, content security policy, referrer policy, x frame options, frame options, clickjacking, nosniff, permissions policy, noindex, remove header, server header",
		"CacheBehavior.ResponseHeadersPolicyId policy:SecurityHeadersPolicy",
	),
	defineTopic(
		"cors, cross origin, cross domain, access control allow origin, allow origin",
		"CacheBehavior.ResponseHeadersPolicyId policy:SimpleCORS policy:CORS-S3Origin ForwardedValues.Headers",
	),
	defineTopic(
		"preflight, cors preflight",
		"policy:CORS-With-Preflight enum:Method.OPTIONS CacheBehavior.ResponseHeadersPolicyId",
	),
	defineTopic(
		"http method, verb, post request, put request, upload, read only, form submit, allow post, rest api",
		"CacheBehavior.AllowedMethods AllowedMethods.Items AllowedMethods.CachedMethods",
	),

	// Origins
	defineTopic(
		"backend, upstream, origin server, source server, web server, target server, origin host, origin url",
		"DistributionConfig.Origins Origin.DomainName Origin",
	),
	defineTopic(
		"load balancer, alb, elb, ec2, custom origin, website endpoint, website hosting, static site, static website, s3 website, on premises, nginx, apache",
		"Origin.CustomOriginConfig Origin.DomainName",
	),
	defineTopic(
		"api gateway, lambda url, function url",
		"policy:AllViewerExceptHostHeader Origin.CustomOriginConfig Origin.OriginAccessControlId",
	),
	defineTopic("s3, s3 origin, s3 bucket, bucket origin", "Origin.S3OriginConfig Origin.DomainName"),
	defineTopic(
		"vpc, vpc origin, private subnet, private load balancer, internal load balancer, private origin, private alb, internal alb",
		"Origin.VpcOriginConfig VpcOriginConfig.VpcOriginId",
	),
	defineTopic(
		"origin folder, path prefix, base path, document root, url prefix, origin directory",
		"Origin.OriginPath",
	),
	defineTopic(
		"origin protocol, origin https, https origin, http origin, origin http, encrypt origin, origin certificate, 502, bad gateway",
		"CustomOriginConfig.OriginProtocolPolicy CustomOriginConfig.OriginSslProtocols Origin.DomainName",
	),
	defineTopic("origin tls, origin ssl, backend tls, tls origin", "CustomOriginConfig.OriginSslProtocols"),
	defineTopic(
		"origin port, port, port number, port 8080, 8080, 8443",
		"CustomOriginConfig.HTTPPort CustomOriginConfig.HTTPSPort",
	),
	defineTopic(
		"timeout, origin timeout, read timeout, response timeout, backend timeout, slow origin, slow backend, long request, 504, gateway timeout, wait origin, wait response",
		"CustomOriginConfig.OriginReadTimeout Origin.ConnectionTimeout Origin.ResponseCompletionTimeout CustomOriginConfig.OriginKeepaliveTimeout",
	),
	defineTopic(
		"keep alive, keepalive, idle connection, persistent connection, reuse connection",
		"CustomOriginConfig.OriginKeepaliveTimeout",
	),
	defineTopic("connect timeout, connection timeout", "Origin.ConnectionTimeout Origin.ConnectionAttempts"),
	defineTopic("retry, retries, attempt, try again, how many times", "Origin.ConnectionAttempts"),
	defineTopic(
		"failover, fail over, high availability, ha, backup origin, secondary origin, second origin, standby, redundancy, disaster recovery, multi region, origin down, origin group, 503",
		"DistributionConfig.OriginGroups OriginGroup OriginGroup.FailoverCriteria",
	),
	defineTopic(
		"failover status, failover code, failover criteria",
		"OriginGroup.FailoverCriteria OriginGroupFailoverCriteria.StatusCodes",
	),

	// Behaviors and pages
	defineTopic(
		"path, url path, url pattern, wildcard path, glob, regex, route, routing, match url, path match, robots, robots.txt, extension",
		"CacheBehavior.PathPattern DistributionConfig.CacheBehaviors",
	),
	defineTopic(
		"precedence, priority, behavior order, order behavior, several behaviors, multiple behaviors, per path",
		"DistributionConfig.CacheBehaviors CacheBehaviors.Items CacheBehavior.PathPattern",
	),
	defineTopic(
		"catch all, fallback behavior, everything else, default behavior, other paths",
		"DistributionConfig.DefaultCacheBehavior DefaultCacheBehavior",
	),
	defineTopic("choose origin, route origin, send origin, behavior origin", "CacheBehavior.TargetOriginId"),
	defineTopic(
		"index.html, index, index document, index page, default page, default document, home page, homepage, landing page, start page, front page, root url, root page, root path, naked slash",
		"DistributionConfig.DefaultRootObject",
	),
	defineTopic(
		"custom error, error page, error document, not found, 500, custom page, 404 page, 404, page not found, not found page, 403 page, 500 page, 5xx, 4xx, maintenance page, spa, spa routing, single page app, single page application, react, angular, vue, fallback page, friendly error",
		"DistributionConfig.CustomErrorResponses CustomErrorResponse.ResponsePagePath CustomErrorResponse.ErrorCode",
	),
	defineTopic(
		"cache error, error cached, error page cache, error ttl, negative caching, cache 404, cache 500, error caching, error cache time",
		"CustomErrorResponse.ErrorCachingMinTTL DistributionConfig.CustomErrorResponses",
	),
	defineTopic(
		"change status code, error 200, return 200, 404 200",
		"CustomErrorResponse.ResponseCode CustomErrorResponse.ResponsePagePath",
	),
	defineTopic(
		"lambda, lambda edge, edge lambda, edge function, edge computing, lambda arn, run code, nodejs, node js",
		"CacheBehavior.LambdaFunctionAssociations LambdaFunctionAssociation.LambdaFunctionARN CacheBehavior.FunctionAssociations",
	),
	defineTopic(
		"cloudfront function, edge javascript, javascript, viewer function, url rewrite, rewrite, auth, basic auth, jwt, oauth, password, single sign on, header manipulation",
		"CacheBehavior.FunctionAssociations CacheBehavior.LambdaFunctionAssociations FunctionAssociation.FunctionARN",
	),
	defineTopic("request body, post body, read body, body", "LambdaFunctionAssociation.IncludeBody"),
	defineTopic(
		"video, media, hls, mp4, video streaming, live stream, silverlight, microsoft streaming",
		"CacheBehavior.SmoothStreaming",
	),
	defineTopic("grpc, protobuf", "CacheBehavior.GrpcConfig GrpcConfig.Enabled"),

	// The distribution
	defineTopic(
		"log, log file, access log, request log, s3 log, traffic log",
		"DistributionConfig.Logging LoggingConfig.Bucket CacheBehavior.RealtimeLogConfigArn",
	),
	defineTopic("log bucket, log destination, store log", "LoggingConfig.Bucket"),
	defineTopic("log folder, log path, log prefix", "LoggingConfig.Prefix"),
	defineTopic("log cookie, cookie in log", "LoggingConfig.IncludeCookies"),
	defineTopic("real time log, realtime log, kinesis, live log", "CacheBehavior.RealtimeLogConfigArn"),
	defineTopic(
		"cheap, cheap region, price, save money, reduce bill, billing, expensive, edge location, edge region, pop, points of presence, region, only europe, asia, australia, south america",
		"DistributionConfig.PriceClass enum:PriceClass.PriceClass_100 enum:PriceClass.PriceClass_All",
	),
	defineTopic("cheapest", "enum:PriceClass.PriceClass_100 DistributionConfig.PriceClass"),
	defineTopic(
		"speed, performance, faster, latency",
		"CacheBehavior.Compress DistributionConfig.PriceClass Origin.OriginShield",
	),
	defineTopic(
		"turn off distribution, disable distribution, switch off, take down, take offline, offline, deactivate, activate, pause, delete distribution",
		"DistributionConfig.Enabled",
	),
	defineTopic(
		"description, note, label, display name, friendly name, distribution name, name distribution",
		"DistributionConfig.Comment",
	),
	defineTopic(
		"idempotent, idempotency, unique, client token, duplicate create, copy distribution, clone distribution, nonce",
		"DistributionConfig.CallerReference error:DistributionAlreadyExists",
	),
	defineTopic(
		"blue green, canary, staging, continuous deployment, traffic split, ab test, b test, gradual rollout, test traffic",
		"DistributionConfig.ContinuousDeploymentPolicyId DistributionConfig.Staging",
	),
	defineTopic(
		"multi tenant, tenant, saas, template",
		"DistributionConfig.TenantConfig DistributionConfig.ConnectionMode",
	),
	defineTopic(
		"deploying, in progress, deployed, propagate, still deploying, rollout state, state",
		"Distribution.Status DistributionSummary.Status",
	),
	defineTopic(
		"tag, cost tag, cost allocation",
		"DistributionConfigWithTags.Tags Tag operation:CreateDistributionWithTags",
	),
	defineTopic(
		"cloudfront.net, distribution domain, cloudfront domain, d111111abcdef8, endpoint",
		"Distribution.DomainName",
	),
	defineTopic("china, icp, beian", "AliasICPRecordal.ICPRecordalStatus Distribution.AliasICPRecordals"),

	// Calls and answers
	defineTopic(
		"etag, version conflict, optimistic lock, concurrent update, changed meanwhile, overwrite",
		"UpdateDistributionRequest.IfMatch error:PreconditionFailed error:InvalidIfMatchVersion",
	),
	defineTopic(
		"next page, paging, pagination, page size",
		"DistributionList.NextMarker DistributionList.MaxItems DistributionList.IsTruncated",
	),
	defineTopic(
		"save config, change config, update config, edit distribution, modify distribution, apply change",
		"operation:UpdateDistribution",
	),
	defineTopic(
		"get config, read config, export config, download config, fetch config, show config",
		"operation:GetDistributionConfig operation:GetDistribution",
	),
	defineTopic("new distribution, make distribution", "operation:CreateDistribution"),
	defineTopic("all distributions, show distributions, list distributions", "operation:ListDistributions"),
	defineTopic("permission, forbidden, not authorized, access denied, iam permission", "error:AccessDenied"),
	defineTopic(
		"quantity mismatch, wrong quantity, wrong count, count match, number items",
		"error:InconsistentQuantities",
	),
	defineTopic(
		"origin not found, missing origin, unknown origin, origin does not exist",
		"error:NoSuchOrigin CacheBehavior.TargetOriginId",
	),
	defineTopic("alias limit, max alias, number alias", "error:TooManyDistributionCNAMEs Aliases.Quantity"),
	defineTopic("behavior limit, max behavior, number behavior", "error:TooManyCacheBehaviors CacheBehaviors.Quantity"),
	defineTopic("origin limit, max origin, number origin", "error:TooManyOrigins Origins.Quantity"),
	defineTopic("distribution not found, unknown distribution, wrong id", "error:NoSuchDistribution"),
	defineTopic("ttl order, min greater max, min larger default", "error:InvalidTTLOrder"),
];
