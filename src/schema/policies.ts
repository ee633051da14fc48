/** Headers, cookies or query strings that a policy takes from the viewer's request: none, all, or by name. */
export type PolicyValues =
	| "none"
	| "all"
	| { readonly only: readonly string[] }
	| { readonly allBut: readonly string[] }
	| { readonly allAnd: readonly string[] };

interface PolicyIdentity {
	/** As the console shows it. The API's `Name` has `Managed-` in front, except for the two UseOriginCacheControlHeaders. */
	readonly name: string;
	readonly id: string;
	/** What it does, in the product's own words (at most 220 characters, same markup as Doc). */
	readonly summary: string;
}

interface PolicyInputs {
	readonly headers: PolicyValues;
	readonly cookies: PolicyValues;
	readonly queryStrings: PolicyValues;
}

/** The cache key and the TTLs. */
export interface ManagedCachePolicy extends PolicyIdentity, PolicyInputs {
	readonly kind: "cache";
	readonly member: "CachePolicyId";
	/** In seconds. */
	readonly ttl: { readonly min: number; readonly default: number; readonly max: number };
	/** Encodings that the normalized `Accept-Encoding` in the cache key may contain. */
	readonly encodings: readonly ("gzip" | "br")[];
}

/** What the origin receives in addition to the cache key. */
export interface ManagedOriginRequestPolicy extends PolicyIdentity, PolicyInputs {
	readonly kind: "origin request";
	readonly member: "OriginRequestPolicyId";
}

/** Headers added to responses to viewers. */
export interface ManagedResponseHeadersPolicy extends PolicyIdentity {
	readonly kind: "response headers";
	readonly member: "ResponseHeadersPolicyId";
	/** `override`: whether it replaces the origin's header of the same name. */
	readonly headers: readonly { readonly name: string; readonly value: string; readonly override: boolean }[];
}

export type ManagedPolicy = ManagedCachePolicy | ManagedOriginRequestPolicy | ManagedResponseHeadersPolicy;

const defineCachePolicy = (policy: Omit<ManagedCachePolicy, "kind" | "member">): ManagedCachePolicy => ({
	kind: "cache",
	member: "CachePolicyId",
	...policy,
});

const defineOriginRequestPolicy = (
	policy: Omit<ManagedOriginRequestPolicy, "kind" | "member">,
): ManagedOriginRequestPolicy => ({
	kind: "origin request",
	member: "OriginRequestPolicyId",
	...policy,
});

const defineResponseHeadersPolicy = (
	policy: Omit<ManagedResponseHeadersPolicy, "kind" | "member">,
): ManagedResponseHeadersPolicy => ({
	kind: "response headers",
	member: "ResponseHeadersPolicyId",
	...policy,
});

const corsRequestHeaders = ["Origin", "Access-Control-Request-Headers", "Access-Control-Request-Method"];

/** The headers that CloudFront could add by June 2022, the date in the policy's name. */
const cloudFrontHeaders = [
	"CloudFront-Forwarded-Proto",
	"CloudFront-Is-Android-Viewer",
	"CloudFront-Is-Desktop-Viewer",
	"CloudFront-Is-IOS-Viewer",
	"CloudFront-Is-Mobile-Viewer",
	"CloudFront-Is-SmartTV-Viewer",
	"CloudFront-Is-Tablet-Viewer",
	"CloudFront-Viewer-Address",
	"CloudFront-Viewer-ASN",
	"CloudFront-Viewer-City",
	"CloudFront-Viewer-Country",
	"CloudFront-Viewer-Country-Name",
	"CloudFront-Viewer-Country-Region",
	"CloudFront-Viewer-Country-Region-Name",
	"CloudFront-Viewer-Http-Version",
	"CloudFront-Viewer-Latitude",
	"CloudFront-Viewer-Longitude",
	"CloudFront-Viewer-Metro-Code",
	"CloudFront-Viewer-Postal-Code",
	"CloudFront-Viewer-Time-Zone",
	"CloudFront-Viewer-TLS",
];

const originCacheControlHeaders = ["Host", "Origin", "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"];

const anyOrigin = [{ name: "Access-Control-Allow-Origin", value: "*", override: false }];

const preflight = [
	...anyOrigin,
	{ name: "Access-Control-Allow-Methods", value: "GET, HEAD, PUT, POST, PATCH, DELETE, OPTIONS", override: false },
	{ name: "Access-Control-Expose-Headers", value: "*", override: false },
];

const securityHeaders = [
	{ name: "Strict-Transport-Security", value: "max-age=31536000", override: false },
	{ name: "X-Content-Type-Options", value: "nosniff", override: true },
	{ name: "X-Frame-Options", value: "SAMEORIGIN", override: false },
	{ name: "X-XSS-Protection", value: "1; mode=block", override: false },
	{ name: "Referrer-Policy", value: "strict-origin-when-cross-origin", override: false },
];

/**
 * Policies that AWS manages; their ids are the same in every account.
 * Ids and TTLs are those of the catalogue of rules; the other settings are those of the Developer Guide.
 */
export const managedPolicies: readonly ManagedPolicy[] = [
	defineCachePolicy({
		name: "CachingOptimized",
		id: "658327ea-f89d-4fab-a63d-7e88639e58f6",
		summary:
			"Caches for 1 day without caching headers, otherwise as the origin says (1 second to 1 year). The key is the path only, with gzip and Brotli variants. Even `no-store` responses are cached for 1 second.",
		ttl: { min: 1, default: 86400, max: 31536000 },
		encodings: ["gzip", "br"],
		headers: "none",
		cookies: "none",
		queryStrings: "none",
	}),
	defineCachePolicy({
		name: "CachingDisabled",
		id: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
		summary: "Caches nothing and compresses nothing: all TTLs are 0, and no request value is in the cache key.",
		ttl: { min: 0, default: 0, max: 0 },
		encodings: [],
		headers: "none",
		cookies: "none",
		queryStrings: "none",
	}),
	defineCachePolicy({
		name: "CachingOptimizedForUncompressedObjects",
		id: "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
		summary:
			"Like CachingOptimized without compressed variants: TTL 1 day by default, 1 second to 1 year, and the key is the path only.",
		ttl: { min: 1, default: 86400, max: 31536000 },
		encodings: [],
		headers: "none",
		cookies: "none",
		queryStrings: "none",
	}),
	defineCachePolicy({
		name: "Elemental-MediaPackage",
		id: "08627262-05a9-4f76-9ded-b50ca2e3a84f",
		summary:
			"For AWS Elemental MediaPackage: TTL 1 day by default, up to 1 year. `Origin` and the query strings `aws.manifestfilter`, `start`, `end` and `m` are in the cache key, with gzip variants.",
		ttl: { min: 0, default: 86400, max: 31536000 },
		encodings: ["gzip"],
		headers: { only: ["Origin"] },
		cookies: "none",
		queryStrings: { only: ["aws.manifestfilter", "start", "end", "m"] },
	}),
	defineCachePolicy({
		name: "Amplify",
		id: "2e54312d-136d-493c-8eb9-b001f22f67d2",
		summary:
			"For AWS Amplify apps: TTL 2 seconds by default, 10 minutes at most. All cookies and query strings, `Authorization`, `CloudFront-Viewer-Country` and `Host` are in the cache key.",
		ttl: { min: 2, default: 2, max: 600 },
		encodings: ["gzip", "br"],
		headers: { only: ["Authorization", "CloudFront-Viewer-Country", "Host"] },
		cookies: "all",
		queryStrings: "all",
	}),
	defineCachePolicy({
		name: "UseOriginCacheControlHeaders",
		id: "83da9c7e-98b4-4e11-a168-04f0df8e2c65",
		summary:
			"Caches only what the origin's `Cache-Control` or `Expires` allows, up to 1 year. `Host`, `Origin`, method override headers and all cookies are in the key. S3, API Gateway and Lambda URLs reject the forwarded `Host`.",
		ttl: { min: 0, default: 0, max: 31536000 },
		encodings: ["gzip", "br"],
		headers: { only: originCacheControlHeaders },
		cookies: "all",
		queryStrings: "none",
	}),
	defineCachePolicy({
		name: "UseOriginCacheControlHeaders-QueryStrings",
		id: "4cc15a8a-d715-48a4-82b8-cc0b614638fe",
		summary: "Like UseOriginCacheControlHeaders, with all query strings in the cache key as well.",
		ttl: { min: 0, default: 0, max: 31536000 },
		encodings: ["gzip", "br"],
		headers: { only: originCacheControlHeaders },
		cookies: "all",
		queryStrings: "all",
	}),
	defineOriginRequestPolicy({
		name: "AllViewer",
		id: "216adef6-5c7f-47e4-b989-5492eafa07d3",
		summary:
			"Sends the origin all headers, cookies and query strings of the viewer's request. That includes `Host`, which S3, API Gateway and Lambda URL origins reject.",
		headers: "all",
		cookies: "all",
		queryStrings: "all",
	}),
	defineOriginRequestPolicy({
		name: "AllViewerExceptHostHeader",
		id: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
		summary:
			"Sends the origin every header except `Host`, all cookies and all query strings of the viewer, plus the `CloudFront-*` headers. For API Gateway, Lambda URLs and others that accept only their own host name.",
		headers: { allBut: ["Host"] },
		cookies: "all",
		queryStrings: "all",
	}),
	defineOriginRequestPolicy({
		name: "AllViewerAndCloudFrontHeaders-2022-06",
		id: "33f36d7e-f396-46d9-90e0-52428a34d9dc",
		summary:
			"Like AllViewer, plus the `CloudFront-*` headers that existed in June 2022, such as the viewer's country and device type.",
		headers: { allAnd: cloudFrontHeaders },
		cookies: "all",
		queryStrings: "all",
	}),
	defineOriginRequestPolicy({
		name: "CORS-CustomOrigin",
		id: "59781a5b-3903-41f3-afcb-af62929ccde1",
		summary: "Sends a custom origin the `Origin` header, so that it can return CORS headers.",
		headers: { only: ["Origin"] },
		cookies: "none",
		queryStrings: "none",
	}),
	defineOriginRequestPolicy({
		name: "CORS-S3Origin",
		id: "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf",
		summary:
			"Sends S3 the headers that its CORS rules need: `Origin`, `Access-Control-Request-Headers` and `Access-Control-Request-Method`.",
		headers: { only: corsRequestHeaders },
		cookies: "none",
		queryStrings: "none",
	}),
	defineOriginRequestPolicy({
		name: "Elemental-MediaTailor-PersonalizedManifests",
		id: "775133bc-15f2-49f9-abea-afb2e0bf67d2",
		summary:
			"For AWS Elemental MediaTailor: sends all query strings, the three CORS request headers, `User-Agent` and `X-Forwarded-For`, but no cookies.",
		headers: { only: [...corsRequestHeaders, "User-Agent", "X-Forwarded-For"] },
		cookies: "none",
		queryStrings: "all",
	}),
	defineOriginRequestPolicy({
		name: "UserAgentRefererHeaders",
		id: "acba4595-bd28-49b8-b9fe-13317c0390fa",
		summary: "Sends the origin the viewer's `User-Agent` and `Referer`, but no cookies and no query strings.",
		headers: { only: ["User-Agent", "Referer"] },
		cookies: "none",
		queryStrings: "none",
	}),
	defineOriginRequestPolicy({
		name: "HostHeaderOnly",
		id: "bf0718e1-ba1e-49d1-88b1-f726733018ae",
		summary:
			"Sends the origin the viewer's `Host` header, and nothing else beyond the cache key. S3, API Gateway and Lambda URLs reject it.",
		headers: { only: ["Host"] },
		cookies: "none",
		queryStrings: "none",
	}),
	defineResponseHeadersPolicy({
		name: "SimpleCORS",
		id: "60669652-455b-4ae9-85a4-c4c02393f86c",
		summary:
			"Lets scripts of any site read responses to simple CORS requests: adds `Access-Control-Allow-Origin: *` unless the origin sets the header.",
		headers: anyOrigin,
	}),
	defineResponseHeadersPolicy({
		name: "CORS-With-Preflight",
		id: "5cc3b908-e619-4b99-88e5-2cf7f45965bd",
		summary:
			"Scripts of any site may read responses, and preflight responses allow every method. They allow no request headers, so preflights for JSON or `Authorization` still fail. The origin's own CORS headers win.",
		headers: preflight,
	}),
	defineResponseHeadersPolicy({
		name: "SecurityHeadersPolicy",
		id: "67f7725c-6f97-4210-82d7-5512b31e9d03",
		summary:
			"Adds HSTS for 1 year (no subdomains, no preload), `nosniff`, `SAMEORIGIN` framing, the XSS filter and a referrer policy. Only `nosniff` replaces the origin's header.",
		headers: securityHeaders,
	}),
	defineResponseHeadersPolicy({
		name: "CORS-and-SecurityHeadersPolicy",
		id: "e61eb60c-9c35-4d20-a928-2b84e02af89c",
		summary: "SimpleCORS and SecurityHeadersPolicy together.",
		headers: [...anyOrigin, ...securityHeaders],
	}),
	defineResponseHeadersPolicy({
		name: "CORS-with-preflight-and-SecurityHeadersPolicy",
		id: "eaab4381-ed33-4a86-88ca-d9558dc6cd63",
		summary: "CORS-With-Preflight and SecurityHeadersPolicy together.",
		headers: [...preflight, ...securityHeaders],
	}),
];

const policiesById = new Map(managedPolicies.map((policy) => [policy.id, policy]));

/**
 * Finds the managed policy with an id, of any kind.
 * @param id as it stands in `CachePolicyId`, `OriginRequestPolicyId` or `ResponseHeadersPolicyId`; compare `member` to detect a wrong kind
 * @returns undefined for custom policies, newer managed ones and names
 */
export function findManagedPolicy(id: string): ManagedPolicy | undefined {
	return policiesById.get(id);
}
