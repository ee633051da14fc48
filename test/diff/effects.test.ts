import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/diff/change";
import { compareDocuments } from "../../src/diff/compare";
import { getExplanation } from "../../src/diff/effects/explanations";
import type { Value } from "../../src/document/value";
import { allStructures } from "../../src/schema/schema";
import { baseConfig, behavior, type Config, customOrigin, documentOf, edit, listOf, s3Origin, set } from "./configs";

const OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6";
const DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const DEFAULT = "DefaultCacheBehavior";

type Bend = (config: Config) => void;

const put =
	(path: string, value: unknown): Bend =>
	(config) =>
		set(config, path, value);

const list =
	(path: string, ...args: [start: number, count: number, ...items: unknown[]]): Bend =>
	(config) =>
		edit(config, path, (items) => (items.splice as (...args: unknown[]) => void)(...args));

const all =
	(...bends: Bend[]): Bend =>
	(config) => {
		for (const bend of bends) bend(config);
	};

/** Gives the default behavior a cache policy in place of ForwardedValues. */
const policy = (id: string): Bend =>
	all(
		...["ForwardedValues", "MinTTL", "DefaultTTL", "MaxTTL"].map((key) => put(`${DEFAULT}.${key}`, undefined)),
		put(`${DEFAULT}.CachePolicyId`, id),
	);

const signed = { TrustedSigners: { Enabled: true, ...listOf("self") } };

/** What is done to the version before, the effect, and what the sentence says; then what makes the version before. */
type Row = [name: string, change: Bend, effect: Effect | null, says: string, before?: Bend];

const rows: Row[] = [
	["another CallerReference", put("CallerReference", "second"), "refused", "IllegalUpdate"],
	["disabled", put("Enabled", false), "outage", "CloudFront serves no viewers"],
	["enabled", put("Enabled", true), "exposure", "CloudFront serves viewers", put("Enabled", false)],
	["an alias gone", list("Aliases", 1, 1), "viewer-refused", "Requests for “example.com” get an error"],
	["an alias come", list("Aliases", 2, 0, "a.example.com"), "routing", "The certificate must cover it"],
	["another root object", put("DefaultRootObject", "a.html"), "routing", "“a.html” instead of “index.html”"],
	["a comment", put("Comment", "x"), null, "“x” instead of “A site”"],
	[
		"the end of a long comment",
		put("Comment", `${"long ".repeat(30)}and new`),
		null,
		"“… long long long and new” instead of “… long long long and old”",
		put("Comment", `${"long ".repeat(30)}and old`),
	],
	["the price class", put("PriceClass", "PriceClass_All"), "cost", "PriceClass_All instead of PriceClass_100"],
	["a web ACL", put("WebACLId", "acl"), "restriction", "“acl” filters requests"],
	["no web ACL", put("WebACLId", ""), "exposure", "before: “acl”", put("WebACLId", "acl")],
	["IPv6", put("IsIPV6Enabled", true), "routing", "by IPv6"],
	["no IPv6", put("IsIPV6Enabled", false), "viewer-refused", "IPv6-only", put("IsIPV6Enabled", true)],
	["a deployment policy", put("ContinuousDeploymentPolicyId", "p"), "routing", "staging distribution"],
	["staging", put("Staging", true), "refused", "true instead of false"],
	["logs elsewhere", put("Logging.Bucket", "b.s3.amazonaws.com"), "logging", "“b.s3.amazonaws.com”"],
	["no logs", put("Logging", undefined), "logging", "no longer writes access logs"],

	[
		"another server",
		put("Origins.Items.1.DomainName", "b.example.com"),
		"routing",
		"requests for “api/*” go to “b.example.com”",
	],
	[
		"a server that nothing uses",
		put("Origins.Items.3.DomainName", "b.example.com"),
		null,
		"which no behavior uses",
		list("Origins", 3, 0, customOrigin("idle")),
	],
	[
		"an origin path",
		put("Origins.Items.0.OriginPath", "/v2"),
		"routing",
		"with the path prefix “/v2” instead of no path prefix",
	],
	[
		"HTTPS to the origin",
		put("Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "https-only"),
		"invalidation",
		"Objects fetched over HTTP stay cached",
	],
	[
		"an old TLS version",
		list("Origins.Items.1.CustomOriginConfig.OriginSslProtocols", 0, 0, "SSLv3"),
		"exposure",
		"CloudFront also accepts SSLv3",
	],
	[
		"an origin's port",
		put("Origins.Items.1.CustomOriginConfig.HTTPPort", 8080),
		"origin-access",
		"port 8080 instead of 80",
	],
	[
		"a time limit",
		put("Origins.Items.1.CustomOriginConfig.OriginReadTimeout", 60),
		"failover",
		"1 minute instead of 30 seconds",
	],
	["attempts", put("Origins.Items.0.ConnectionAttempts", 1), "failover", "1 instead of 3 (the default)"],
	[
		"a secret header",
		put("Origins.Items.1.CustomHeaders.Items.0.HeaderValue", "new"),
		"origin-access",
		"“X-From” has another value",
	],
	[
		"origin access control",
		put("Origins.Items.0.OriginAccessControlId", "E2"),
		"origin-access",
		"origin access control “E2”",
	],
	[
		"no origin access control",
		put("Origins.Items.0.OriginAccessControlId", ""),
		"origin-access",
		"no longer signs",
		put("Origins.Items.0.OriginAccessControlId", "E2"),
	],
	[
		"an Origin Shield",
		put("Origins.Items.0.OriginShield", { Enabled: true, OriginShieldRegion: "eu-west-1" }),
		"cost",
		"in eu-west-1",
	],
	["a new origin", list("Origins", 0, 0, s3Origin("new")), null, "no behavior uses it yet"],
	["an origin gone that is named", list("Origins", 1, 1), "refused", "NoSuchOrigin"],
	[
		"a status of failover",
		list("OriginGroups.Items.0.FailoverCriteria.StatusCodes", 0, 0, 404),
		"failover",
		"status 404",
	],

	["another target", put("CacheBehaviors.Items.0.TargetOriginId", "media"), "routing", "nothing uses “api” any more"],
	[
		"plain HTTP",
		put(`${DEFAULT}.ViewerProtocolPolicy`, "allow-all"),
		"exposure",
		"For all other paths, CloudFront serves HTTP requests",
	],
	[
		"HTTPS alone",
		put(`${DEFAULT}.ViewerProtocolPolicy`, "https-only"),
		"viewer-refused",
		"rejects HTTP requests with 403",
	],
	["a method that writes", list(`${DEFAULT}.AllowedMethods`, 0, 0, "PUT"), "exposure", "CloudFront accepts PUT"],
	["a method less", list(`${DEFAULT}.AllowedMethods`, 2, 1), "viewer-refused", "OPTIONS requests get 403"],
	[
		"compression",
		put(`${DEFAULT}.Compress`, true),
		"invalidation",
		"stay uncompressed",
		put(`${DEFAULT}.Compress`, false),
	],
	[
		"a Lambda function",
		put(
			`${DEFAULT}.LambdaFunctionAssociations`,
			listOf({ EventType: "origin-request", LambdaFunctionARN: "arn:aws:lambda:us-east-1:1:function:f:5" }),
		),
		"invalidation",
		"“f”, version 5, runs on origin-request",
	],
	[
		"a CloudFront Function",
		put(
			`${DEFAULT}.FunctionAssociations`,
			listOf({ EventType: "viewer-request", FunctionARN: "arn:aws:cloudfront::1:function/f" }),
		),
		"response",
		"“f” runs on viewer-request",
	],
	[
		"response headers",
		put(`${DEFAULT}.ResponseHeadersPolicyId`, "67f7725c-6f97-4210-82d7-5512b31e9d03"),
		"response",
		"SecurityHeadersPolicy",
	],

	[
		"a header in the key",
		list(`${DEFAULT}.ForwardedValues.Headers`, 0, 0, "Host"),
		"cold-cache",
		"“Host” becomes part of the cache key. The cache starts cold",
	],
	[
		"every header",
		list(`${DEFAULT}.ForwardedValues.Headers`, 0, 0, "*"),
		"origin-load",
		"caching is turned off. Every request goes to the origin",
	],
	[
		"a cookie in the key",
		list(`${DEFAULT}.ForwardedValues.Cookies.WhitelistedNames`, 0, 0, "a"),
		"cold-cache",
		"the cookie “a”",
	],
	[
		"no query string",
		put(`${DEFAULT}.ForwardedValues.QueryString`, false),
		"cold-cache",
		"query strings no longer reach the origin",
	],
	[
		"another cache policy",
		put(`${DEFAULT}.CachePolicyId`, "own"),
		"cold-cache",
		"“own” instead of CachingOptimized",
		policy(OPTIMIZED),
	],
	[
		"no caching",
		put(`${DEFAULT}.CachePolicyId`, DISABLED),
		"origin-load",
		"Every request goes to the origin",
		policy(OPTIMIZED),
	],
	[
		"caching again",
		put(`${DEFAULT}.CachePolicyId`, OPTIMIZED),
		"freshness",
		"Responses can be cached now",
		policy(DISABLED),
	],
	[
		"a TTL beside a policy",
		put(`${DEFAULT}.MinTTL`, 5),
		"refused",
		"CloudFront rejects MinTTL beside a cache policy",
		policy(OPTIMIZED),
	],
	[
		"a lifetime",
		put("CacheBehaviors.Items.1.DefaultTTL", 86_400),
		"freshness",
		"For “images/*”, responses without caching headers are cached for up to 1 day instead of 1 hour",
	],
	[
		"a longest lifetime left out",
		put("CacheBehaviors.Items.1.MaxTTL", undefined),
		"freshness",
		"at most 365 days instead of 1 day",
	],

	["a signature", put(`${DEFAULT}.TrustedSigners.Enabled`, true), "restriction", "Unsigned requests get 403"],
	[
		"no signature",
		put("CacheBehaviors.Items.3.TrustedSigners.Enabled", false),
		"exposure",
		"For “private/*”, content becomes public",
	],
	[
		"another signer",
		list("CacheBehaviors.Items.3.TrustedSigners", 1, 0, "111122223333"),
		"exposure",
		"signed by account “111122223333”",
	],
	["everywhere", put("Restrictions", undefined), "exposure", "everywhere instead of only in AT and DE"],
	["a country less", list("Restrictions.GeoRestriction", 0, 1), "viewer-refused", "Viewers in DE get 403"],
	[
		"a country more",
		list("Restrictions.GeoRestriction", 0, 0, "CH"),
		"exposure",
		"CloudFront also serves viewers in CH",
	],
	[
		"newer TLS",
		put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.3_2025"),
		"viewer-refused",
		"CloudFront no longer accepts TLS 1.2",
	],
	[
		"older TLS",
		put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.1_2016"),
		"exposure",
		"CloudFront also accepts TLS 1.1",
	],
	["dedicated addresses", put("ViewerCertificate.SSLSupportMethod", "vip"), "cost", "monthly charge"],
	[
		"client certificates",
		put("ViewerMtlsConfig", { Mode: "required" }),
		"restriction",
		"requires a client certificate",
	],

	[
		"an error page",
		put("CustomErrorResponses.Items.0.ResponsePagePath", "/a.html"),
		"response",
		"404 responses get the page “/a.html”",
	],
	[
		"an error's lifetime",
		put("CustomErrorResponses.Items.1.ErrorCachingMinTTL", 60),
		"freshness",
		"503 responses are not revalidated for at least 1 minute",
	],

	[
		"a move that decides",
		(config) => edit(config, "CacheBehaviors", (items) => items.unshift(...items.splice(2, 1))),
		"routing",
		"comes before “api/*” and “images/*”. Paths that both match, such as /api/x.jpg",
	],
	[
		"a move without effect",
		(config) => edit(config, "CacheBehaviors", (items) => items.unshift(...items.splice(1, 1))),
		null,
		"no path matches both",
	],
	[
		"a move that exposes",
		(config) => edit(config, "CacheBehaviors", (items) => items.push(...items.splice(0, 1))),
		"exposure",
		"no longer requiring a signature",
		(config) => edit(config, "CacheBehaviors", (items) => items.unshift(...items.splice(3, 1))),
	],
	[
		"a behavior come",
		list("CacheBehaviors", 0, 0, behavior("docs/*", "api")),
		"routing",
		"instead of the default behavior, and sends them to “api” instead of “media”",
	],
	["a behavior come in vain", list("CacheBehaviors", 4, 0, behavior("images/a/*", "media")), null, "unreachable"],
	[
		"a behavior over all",
		list("CacheBehaviors", 0, 0, behavior("*", "media")),
		"exposure",
		"no longer require a signature. “api/*”, “images/*”, “*.jpg” and “private/*” are now shadowed and unreachable",
	],
	[
		"a signed behavior come",
		list("CacheBehaviors", 0, 0, behavior("docs/*", "media", signed)),
		"restriction",
		"requiring a signature",
	],
	["a behavior gone", list("CacheBehaviors", 0, 1), "routing", "The default behavior handles requests for “api/*”"],
	["a signed behavior gone", list("CacheBehaviors", 3, 1), "exposure", "no longer requiring a signature"],
	[
		"a pattern",
		put("CacheBehaviors.Items.1.PathPattern", "img/*"),
		"routing",
		"The default behavior handles paths such as /images/x",
	],
	[
		"a wider pattern",
		put("CacheBehaviors.Items.1.PathPattern", "images*"),
		"routing",
		"includes all its previous paths",
	],
];

describe("effects", () => {
	it.each(rows)("%s", (_, change, effect, says, before) => {
		const config = baseConfig();
		before?.(config);
		const was = documentOf(config);
		change(config);
		const { changes } = compareDocuments(was, documentOf(config), { findings: false });
		expect(changes.map((change) => change.effect)).toEqual([effect]);
		expect(changes[0]?.sentence).toContain(says);
	});

	it("a CallerReference of another distribution is no change", () => {
		const wrap = (id: string, reference: string) =>
			documentOf({
				Distribution: { Id: id, DistributionConfig: { ...baseConfig(), CallerReference: reference } as Value },
			});
		expect(compareDocuments(wrap("E1", "first"), wrap("E2", "second"), { findings: false }).changes).toEqual([]);
		expect(compareDocuments(wrap("E1", "first"), wrap("E1", "second"), { findings: false }).changes).toHaveLength(1);
	});

	it("every member of a config has an explanation, or contains members that have one", () => {
		const silent = allStructures
			.filter(({ config, name }) => config && name !== "DistributionConfigWithTags")
			.flatMap(({ name, members }) => Object.entries(members).map(([key, { type }]) => ({ name, key, type })))
			.filter(({ name, key, type }) => key !== "Quantity" && !getExplanation(name, key) && typeof type === "string")
			.map(({ name, key }) => `${name}.${key}`);
		// Keys of items are told by the item; the rest by what holds it.
		expect(silent).toEqual(["CustomErrorResponse.ErrorCode"]);
	});
});
