import { both, type Direction, items, put } from "./bends";

export const origins: readonly Direction[] = [
	{
		name: "completion timeout",
		a: put("Origins.Items.0.ResponseCompletionTimeout", 100),
		b: put("Origins.Items.0.ResponseCompletionTimeout", undefined),
		there: [
			"failover: Origin “media”: CloudFront waits for a complete response with no limit instead of up to 1 minute 40 seconds",
		],
		back: [
			"failover: Origin “media”: CloudFront waits for a complete response for up to 1 minute 40 seconds instead of with no limit",
		],
	},
	{
		name: "protocol: HTTP only",
		a: put("Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "https-only"),
		b: put("Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "http-only"),
		there: [
			"exposure: Origin “api”: the protocol policy is http-only instead of https-only. Traffic to the origin is unencrypted",
		],
		back: [
			"invalidation: Origin “api”: the protocol policy is https-only instead of http-only. Objects fetched over HTTP stay cached until they expire or are invalidated",
		],
	},
	{
		name: "protocol: HTTP only from that of the viewer",
		b: put("Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "http-only"),
		there: [
			"exposure: Origin “api”: the protocol policy is http-only instead of match-viewer. Traffic to the origin is unencrypted",
		],
		back: [
			"origin-access: Origin “api”: the protocol policy is match-viewer instead of http-only. CloudFront forwards HTTPS requests of viewers by HTTPS",
		],
	},
	{
		name: "protocol: that of the viewer",
		a: put("Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "https-only"),
		b: put("Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "match-viewer"),
		there: [
			"exposure: Origin “api”: the protocol policy is match-viewer instead of https-only. CloudFront forwards HTTP requests of viewers unencrypted",
		],
		back: [
			"invalidation: Origin “api”: the protocol policy is https-only instead of match-viewer. Objects fetched over HTTP stay cached until they expire or are invalidated",
		],
	},
	{
		name: "TLS: an old version where HTTPS ends",
		b: both(
			put("Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "http-only"),
			items("Origins.Items.1.CustomOriginConfig.OriginSslProtocols", "TLSv1", "TLSv1.1", "TLSv1.2"),
		),
		there: [
			"exposure: Origin “api”: the protocol policy is http-only instead of match-viewer. Traffic to the origin is unencrypted",
			"none: Origin “api”: OriginSslProtocols have no effect with http-only",
		],
		back: [
			"origin-access: Origin “api”: the protocol policy is match-viewer instead of http-only. CloudFront forwards HTTPS requests of viewers by HTTPS",
			"origin-access: Origin “api”: CloudFront does not use TLSv1 for HTTPS",
		],
	},
	{
		name: "TLS: an old version",
		b: items("Origins.Items.1.CustomOriginConfig.OriginSslProtocols", "TLSv1", "TLSv1.1", "TLSv1.2"),
		there: ["exposure: Origin “api”: CloudFront also accepts TLSv1"],
		back: ["origin-access: Origin “api”: CloudFront no longer uses TLSv1, so the origin must support another version"],
	},
	{
		name: "keepalive",
		b: put("Origins.Items.1.CustomOriginConfig.OriginKeepaliveTimeout", 60),
		there: ["none: Origin “api”: CloudFront keeps idle connections open for 1 minute instead of 5 seconds"],
		back: ["none: Origin “api”: CloudFront keeps idle connections open for 5 seconds instead of 1 minute"],
	},
	{
		name: "read timeout",
		b: put("Origins.Items.1.CustomOriginConfig.OriginReadTimeout", 60),
		there: ["failover: Origin “api”: CloudFront waits for a response for up to 1 minute instead of 30 seconds"],
		back: ["failover: Origin “api”: CloudFront waits for a response for up to 30 seconds instead of 1 minute"],
	},
	{
		name: "attempts",
		b: put("Origins.Items.0.ConnectionAttempts", 1),
		there: ["failover: Origin “media”: the number of connection attempts is 1 instead of 3 (the default)"],
		back: ["failover: Origin “media”: the number of connection attempts is 3 (the default) instead of 1"],
	},
	{
		name: "origin path",
		b: put("Origins.Items.0.OriginPath", "/v2"),
		there: [
			"routing: Origin “media”: CloudFront sends requests with the path prefix “/v2” instead of no path prefix, for “images/*”, “*.jpg”, “private/*” and all other paths. Objects already cached are served until they expire or are invalidated",
		],
		back: [
			"routing: Origin “media”: CloudFront sends requests with no path prefix instead of the path prefix “/v2”, for “images/*”, “*.jpg”, “private/*” and all other paths. Objects already cached are served until they expire or are invalidated",
		],
	},
	{
		name: "origin domain",
		b: put("Origins.Items.1.DomainName", "b.example.com"),
		there: [
			"routing: Origin “api”: requests for “api/*” go to “b.example.com” instead of “api.example.com”. Objects already cached are served until they expire or are invalidated",
		],
		back: [
			"routing: Origin “api”: requests for “api/*” go to “api.example.com” instead of “b.example.com”. Objects already cached are served until they expire or are invalidated",
		],
	},
	{
		name: "origin group removed",
		b: both(put("OriginGroups", { Quantity: 0 }), put("CacheBehaviors.Items.1.TargetOriginId", "media")),
		there: [
			"failover: Origin group “group” is removed. Requests for “images/*” no longer fail over to a second origin",
			"routing: Requests for “images/*” go to “media” instead of “group”. Objects already cached are served until they expire or are invalidated",
		],
		back: [
			"failover: Origin group “group” is added: requests for “images/*” can fail over to a second origin",
			"routing: Requests for “images/*” go to “group” instead of “media”. Objects already cached are served until they expire or are invalidated",
		],
	},
	{
		name: "origin group: a status",
		b: items("OriginGroups.Items.0.FailoverCriteria.StatusCodes", 500, 502, 503),
		there: ["failover: Origin group “group”: status 503 triggers failover to the second origin"],
		back: ["failover: Origin group “group”: status 503 no longer triggers failover"],
	},
	{
		name: "origin group: members swapped",
		b: items("OriginGroups.Items.0.Members", { OriginId: "spare" }, { OriginId: "media" }),
		there: ["failover: Origin group “group”: the primary origin is “spare”, the secondary “media”"],
		back: ["failover: Origin group “group”: the primary origin is “media”, the secondary “spare”"],
	},
	{
		name: "origin renamed",
		b: both(put("Origins.Items.1.Id", "web"), put("CacheBehaviors.Items.0.TargetOriginId", "web")),
		there: ["none: Origin “api” is renamed to “web”, and the reference to it follows"],
		back: ["none: Origin “web” is renamed to “api”, and the reference to it follows"],
	},
	{
		name: "Origin Shield",
		b: put("Origins.Items.0.OriginShield", { Enabled: true, OriginShieldRegion: "eu-west-1" }),
		there: [
			"cost: Origin “media”: CloudFront uses Origin Shield in eu-west-1. Fewer requests reach the origin, at a charge",
		],
		back: [
			"cost: Origin “media”: CloudFront no longer uses Origin Shield. More requests reach the origin, and the charge ends",
		],
	},
	{
		name: "Origin Shield: another Region",
		a: put("Origins.Items.0.OriginShield", { Enabled: true, OriginShieldRegion: "eu-west-1" }),
		b: put("Origins.Items.0.OriginShield.OriginShieldRegion", "us-east-1"),
		there: [
			"cold-cache: Origin “media”: Origin Shield is in “us-east-1” instead of “eu-west-1”, where its cache starts cold",
		],
		back: [
			"cold-cache: Origin “media”: Origin Shield is in “eu-west-1” instead of “us-east-1”, where its cache starts cold",
		],
	},
	{
		name: "origin access control",
		b: put("Origins.Items.0.OriginAccessControlId", "E2"),
		there: [
			"origin-access: Origin “media”: CloudFront signs its requests with the origin access control “E2”. The policy of the origin must allow this first",
		],
		back: [
			"origin-access: Origin “media”: CloudFront no longer signs its requests. An origin that is not public returns 403",
		],
	},
	{
		name: "custom header",
		b: put("Origins.Items.1.CustomHeaders", { Quantity: 0 }),
		there: ["origin-access: Origin “api”: CloudFront no longer adds the header “X-From”"],
		back: ["origin-access: Origin “api”: CloudFront adds the header “X-From” to each request"],
	},
	{
		name: "custom header: another value",
		b: put("Origins.Items.1.CustomHeaders.Items.0.HeaderValue", "new"),
		there: [
			"origin-access: Origin “api”: the header “X-From” has another value. The origin must accept both values until all edge locations use the new one",
		],
		back: [
			"origin-access: Origin “api”: the header “X-From” has another value. The origin must accept both values until all edge locations use the new one",
		],
	},
];
