import { both, DEFAULT, type Direction, items, policy, put } from "./bends";
import { listOf } from "./configs";

const OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6";
const UNCOMPRESSED = "b2884449-e4de-46a7-ac36-70bc7f1ddd6d";
const DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const AMPLIFY = "2e54312d-136d-493c-8eb9-b001f22f67d2";
const VALUES = `${DEFAULT}.ForwardedValues`;

const ttls = (min: number, usual: number, max: number) =>
	both(put(`${DEFAULT}.MinTTL`, min), put(`${DEFAULT}.DefaultTTL`, usual), put(`${DEFAULT}.MaxTTL`, max));

export const caching: readonly Direction[] = [
	{
		name: "headers: a custom header less",
		a: items(`${VALUES}.Headers`, "Host", "X-Tenant"),
		b: items(`${VALUES}.Headers`, "Host"),
		there: [
			"cold-cache: For all other paths, “X-Tenant” leaves the cache key but still reaches the origin. Requests that differ only in “X-Tenant” share one cached object. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, “X-Tenant” becomes part of the cache key; it reached the origin before, too. The cache starts cold",
		],
	},
	{
		name: "headers: Accept-Language less",
		a: items(`${VALUES}.Headers`, "Origin", "Accept-Language"),
		b: items(`${VALUES}.Headers`, "Origin"),
		there: [
			"cold-cache: For all other paths, CloudFront no longer forwards “Accept-Language”, and “Accept-Language” leaves the cache key. Requests that differ only in “Accept-Language” share one cached object. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, CloudFront forwards “Accept-Language”, and “Accept-Language” becomes part of the cache key. The cache starts cold",
		],
	},
	{
		name: "headers: Authorization less",
		a: items(`${VALUES}.Headers`, "Origin", "Authorization"),
		b: items(`${VALUES}.Headers`, "Origin"),
		there: [
			"cold-cache: For all other paths, CloudFront no longer forwards “Authorization” of GET and HEAD requests, and “Authorization” leaves the cache key. Requests that differ only in “Authorization” share one cached object. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, CloudFront forwards “Authorization” of GET and HEAD requests, and “Authorization” becomes part of the cache key. The cache starts cold",
		],
	},
	{
		name: "headers: a generated header less",
		a: items(`${VALUES}.Headers`, "Origin", "CloudFront-Viewer-Country"),
		b: items(`${VALUES}.Headers`, "Origin"),
		there: [
			"cold-cache: For all other paths, CloudFront no longer adds “CloudFront-Viewer-Country” to origin requests, and “CloudFront-Viewer-Country” leaves the cache key. Requests that differ only in “CloudFront-Viewer-Country” share one cached object. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, CloudFront adds “CloudFront-Viewer-Country” to origin requests, and “CloudFront-Viewer-Country” becomes part of the cache key. The cache starts cold",
		],
	},
	{
		name: "headers: Host and User-Agent less",
		a: items(`${VALUES}.Headers`, "Origin", "Host", "User-Agent"),
		b: items(`${VALUES}.Headers`, "Origin"),
		there: [
			"cold-cache: For all other paths, the origin receives the origin’s own domain name as “Host” instead of the viewer’s, and “Host” leaves the cache key. Requests that differ only in “Host” share one cached object. The cache starts cold",
			"cold-cache: For all other paths, the origin receives “Amazon CloudFront” as “User-Agent” instead of the viewer’s, and “User-Agent” leaves the cache key. Requests that differ only in “User-Agent” share one cached object. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, the origin receives the viewer’s “Host” header instead of the origin’s own domain name, and “Host” becomes part of the cache key. The cache starts cold",
			"cold-cache: For all other paths, the origin receives the viewer’s “User-Agent” header instead of “Amazon CloudFront”, and “User-Agent” becomes part of the cache key. The cache starts cold",
		],
	},
	{
		name: "headers: one to all",
		a: items(`${VALUES}.Headers`, "User-Agent"),
		b: items(`${VALUES}.Headers`, "*"),
		there: [
			"none: Part of the change from the listed headers to all headers",
			"origin-load: For all other paths, CloudFront forwards all headers of the viewer, and caching is turned off. Every request goes to the origin",
		],
		back: [
			"freshness: For all other paths, only “User-Agent” is part of the cache key instead of all headers. Headers that CloudFront removes by default reach the origin only if they are listed. Responses can be cached now; before, caching was off",
			"none: Part of the change from all headers to the listed headers",
		],
	},
	{
		name: "headers: none to all",
		a: put(`${VALUES}.Headers`, { Quantity: 0 }),
		b: items(`${VALUES}.Headers`, "*"),
		there: [
			"origin-load: For all other paths, CloudFront forwards all headers of the viewer, and caching is turned off. Every request goes to the origin",
		],
		back: [
			"freshness: For all other paths, no header is part of the cache key instead of all headers. Headers that CloudFront removes by default reach the origin only if they are listed. Responses can be cached now; before, caching was off",
		],
	},
	{
		name: "headers: none to several",
		a: put(`${VALUES}.Headers`, { Quantity: 0 }),
		b: items(`${VALUES}.Headers`, "Origin", "Referer"),
		there: [
			"cold-cache: For all other paths, “Origin” becomes part of the cache key; it reached the origin before, too. The cache starts cold",
			"cold-cache: For all other paths, CloudFront forwards “Referer”, and “Referer” becomes part of the cache key. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, “Origin” leaves the cache key but still reaches the origin. Requests that differ only in “Origin” share one cached object. The cache starts cold",
			"cold-cache: For all other paths, CloudFront no longer forwards “Referer”, and “Referer” leaves the cache key. Requests that differ only in “Referer” share one cached object. The cache starts cold",
		],
	},
	{
		name: "headers: one more where nothing is cached",
		a: both(ttls(0, 0, 0), items(`${VALUES}.Headers`, "Origin", "X-Tenant")),
		b: items(`${VALUES}.Headers`, "Origin"),
		there: [
			"none: For all other paths, “X-Tenant” leaves the cache key but still reaches the origin. This has no effect, because CloudFront caches nothing here",
		],
		back: [
			"none: For all other paths, “X-Tenant” becomes part of the cache key; it reached the origin before, too. This has no effect, because CloudFront caches nothing here",
		],
	},
	{
		name: "cookies: listed to all",
		a: put(`${VALUES}.Cookies`, { Forward: "whitelist", WhitelistedNames: listOf("a", "b") }),
		b: put(`${VALUES}.Cookies`, { Forward: "all" }),
		there: [
			"cold-cache: For all other paths, CloudFront forwards all cookies instead of only the cookies “a” and “b”, and uses them in the cache key. The cache starts cold",
			"none: Part of the change from only the cookies “a” and “b” to all cookies",
		],
		back: [
			"cold-cache: For all other paths, CloudFront forwards only the cookies “a” and “b” instead of all cookies, and uses them in the cache key. Requests that differ only in other cookies share one cached object. The cache starts cold",
			"none: Part of the change from all cookies to only the cookies “a” and “b”",
		],
	},
	{
		name: "cookies: listed to none",
		a: put(`${VALUES}.Cookies`, { Forward: "whitelist", WhitelistedNames: listOf("a") }),
		b: put(`${VALUES}.Cookies`, { Forward: "none" }),
		there: [
			"cold-cache: For all other paths, CloudFront no longer forwards cookies (before: only the cookie “a”), and they leave the cache key. All visitors share one cached object per URL. The cache starts cold",
			"none: Part of the change from only the cookie “a” to no cookies",
		],
		back: [
			"cold-cache: For all other paths, CloudFront forwards only the cookie “a” instead of no cookies, and uses it in the cache key. The cache starts cold",
			"none: Part of the change from no cookies to only the cookie “a”",
		],
	},
	{
		name: "cookies: none to all",
		a: put(`${VALUES}.Cookies`, { Forward: "none" }),
		b: put(`${VALUES}.Cookies`, { Forward: "all" }),
		there: [
			"cold-cache: For all other paths, CloudFront forwards all cookies instead of no cookies, and uses them in the cache key. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, CloudFront no longer forwards cookies (before: all cookies), and they leave the cache key. All visitors share one cached object per URL. The cache starts cold",
		],
	},
	{
		name: "cookies: one name less",
		a: items(`${VALUES}.Cookies.WhitelistedNames`, "a", "b"),
		b: items(`${VALUES}.Cookies.WhitelistedNames`, "a"),
		there: [
			"cold-cache: For all other paths, CloudFront no longer forwards the cookie “b”, and it leaves the cache key. Requests that differ only in “b” share one cached object. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, CloudFront forwards the cookie “b” and uses it in the cache key. The cache starts cold",
		],
	},
	{
		name: "cookies: a name that a wildcard covers",
		a: items(`${VALUES}.Cookies.WhitelistedNames`, "session_*", "session_id"),
		b: items(`${VALUES}.Cookies.WhitelistedNames`, "session_*"),
		there: ["none: For all other paths, the cookie “session_id” is still covered by “session_*”"],
		back: ["none: For all other paths, the cookie “session_id” was covered by “session_*”"],
	},
	{
		name: "query string: off",
		a: both(items(`${VALUES}.QueryStringCacheKeys`), put(`${VALUES}.QueryString`, true)),
		b: put(`${VALUES}.QueryString`, false),
		there: [
			"cold-cache: For all other paths, query strings no longer reach the origin and leave the cache key. Requests that differ only in the query string share one cached object. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, the origin receives the query string, and all of it becomes part of the cache key. The cache starts cold",
		],
	},
	{
		name: "query string: off with keys",
		b: both(put(`${VALUES}.QueryString`, false), put(`${VALUES}.QueryStringCacheKeys`, undefined)),
		there: [
			"cold-cache: For all other paths, query strings no longer reach the origin and leave the cache key. Requests that differ only in the query string share one cached object. The cache starts cold",
			"none: Part of the change of QueryString",
		],
		back: [
			"cold-cache: For all other paths, the origin receives the query string, and only “page” in it is part of the cache key. The cache starts cold",
			"none: Part of the change of QueryString",
		],
	},
	{
		name: "query keys: all to one",
		a: put(`${VALUES}.QueryStringCacheKeys`, undefined),
		b: items(`${VALUES}.QueryStringCacheKeys`, "v"),
		there: [
			"cold-cache: For all other paths, only “v” is part of the cache key instead of the whole query string. Requests that differ only in other parameters share one cached object, but the origin still receives the whole query string. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, the whole query string is part of the cache key instead of only “v”. The cache starts cold",
		],
	},
	{
		name: "query keys: all to two",
		a: put(`${VALUES}.QueryStringCacheKeys`, undefined),
		b: items(`${VALUES}.QueryStringCacheKeys`, "v", "w"),
		there: [
			"cold-cache: For all other paths, only “v” and “w” are part of the cache key instead of the whole query string. Requests that differ only in other parameters share one cached object, but the origin still receives the whole query string. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, the whole query string is part of the cache key instead of only “v” and “w”. The cache starts cold",
		],
	},
	{
		name: "query keys: one less",
		a: items(`${VALUES}.QueryStringCacheKeys`, "v", "w"),
		b: items(`${VALUES}.QueryStringCacheKeys`, "w"),
		there: [
			"cold-cache: For all other paths, the query parameter “v” leaves the cache key. Requests that differ only in “v” share one cached object, but the origin still receives the whole query string. The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, the query parameter “v” becomes part of the cache key. The cache starts cold",
		],
	},
	{
		name: "cache policy: two unknown",
		a: policy("11111111-1111-1111-1111-111111111111"),
		b: put(`${DEFAULT}.CachePolicyId`, "22222222-2222-2222-2222-222222222222"),
		there: [
			"cold-cache: For all other paths, the cache policy is “22222222-2222-2222-2222-222222222222” instead of “11111111-1111-1111-1111-111111111111”. The cache may start cold: this document does not show the cache key of each policy",
		],
		back: [
			"cold-cache: For all other paths, the cache policy is “11111111-1111-1111-1111-111111111111” instead of “22222222-2222-2222-2222-222222222222”. The cache may start cold: this document does not show the cache key of each policy",
		],
	},
	{
		name: "cache policy: Amplify to CachingOptimized",
		a: policy(AMPLIFY),
		b: put(`${DEFAULT}.CachePolicyId`, OPTIMIZED),
		there: [
			"cold-cache: For all other paths, the cache policy is CachingOptimized instead of Amplify. The cache key has no headers (before: “Authorization”, “CloudFront-Viewer-Country” and “Host”), no cookies (before: all cookies) and no query string (before: the whole query string). The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, the cache policy is Amplify instead of CachingOptimized. The cache key has “Authorization”, “CloudFront-Viewer-Country” and “Host” (before: no headers), all cookies (before: no cookies) and the whole query string (before: no query string). The cache starts cold",
		],
	},
	{
		name: "cache policy: caching disabled",
		a: policy(OPTIMIZED),
		b: put(`${DEFAULT}.CachePolicyId`, DISABLED),
		there: [
			"origin-load: For all other paths, the cache policy is CachingDisabled instead of CachingOptimized, and caching is turned off. Every request goes to the origin",
		],
		back: [
			"freshness: For all other paths, the cache policy is CachingOptimized instead of CachingDisabled. The cache key has gzip and br (before: no encodings). Responses can be cached now; before, caching was off",
		],
	},
	{
		name: "cache policy: without encodings",
		a: policy(OPTIMIZED),
		b: put(`${DEFAULT}.CachePolicyId`, UNCOMPRESSED),
		there: [
			"cold-cache: For all other paths, the cache policy is CachingOptimizedForUncompressedObjects instead of CachingOptimized. The cache key has no encodings (before: gzip and br). The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, the cache policy is CachingOptimized instead of CachingOptimizedForUncompressedObjects. The cache key has gzip and br (before: no encodings). The cache starts cold",
		],
	},
	{
		name: "cache policy: instead of ForwardedValues",
		b: policy(OPTIMIZED),
		there: [
			"cold-cache: For all other paths, the cache policy CachingOptimized replaces ForwardedValues. The origin no longer receives viewer headers that no policy lists. The cache starts cold",
			"freshness: For all other paths, CloudFront does not revalidate cached objects for at least 1 second instead of 0 seconds (cache policy CachingOptimized). CloudFront caches even responses with no-cache, no-store or private for that time",
			"freshness: For all other paths, responses without caching headers are cached for up to 1 day instead of 1 hour (cache policy CachingOptimized)",
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 365 days instead of 1 day (cache policy CachingOptimized)",
			"cold-cache: For all other paths, the cache policy CachingOptimized sets the cache key and the TTLs. The cache key has no headers (before: “Origin”), no cookies (before: “session”) and no query string (before: “page”). The cache starts cold",
		],
		back: [
			"cold-cache: For all other paths, ForwardedValues set what CloudFront forwards and what is part of the cache key. The cache key has “Origin” (before: no headers), “session” (before: no cookies) and “page” (before: no query string). The cache starts cold",
			"freshness: For all other paths, cached objects have no minimum TTL instead of 1 second. CloudFront honors no-cache, no-store and private",
			"freshness: For all other paths, responses without caching headers are cached for up to 1 hour instead of 1 day",
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 1 day instead of 365 days",
			"cold-cache: For all other paths, ForwardedValues and the TTLs of the behavior replace the cache policy CachingOptimized. The cache starts cold",
		],
	},
	{
		name: "cache policy: an unknown one instead of ForwardedValues",
		b: policy("own"),
		there: [
			"cold-cache: For all other paths, the cache policy “own” replaces ForwardedValues. The origin no longer receives viewer headers that no policy lists. The cache may start cold: this document does not show the cache key of each policy",
			"freshness: For all other paths, the cache policy “own” sets the minimum TTL; this document does not show its value",
			"freshness: For all other paths, the cache policy “own” sets the default TTL; this document does not show its value",
			"freshness: For all other paths, the cache policy “own” sets the maximum TTL; this document does not show its value",
			"cold-cache: For all other paths, the cache policy “own” sets the cache key and the TTLs. The cache may start cold: this document does not show the cache key of each policy",
		],
		back: [
			"cold-cache: For all other paths, ForwardedValues set what CloudFront forwards and what is part of the cache key. The cache may start cold: this document does not show the cache key of each policy",
			"freshness: For all other paths, cached objects have no minimum TTL. CloudFront honors no-cache, no-store and private",
			"freshness: For all other paths, responses without caching headers are cached for up to 1 hour",
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 1 day",
			"cold-cache: For all other paths, ForwardedValues and the TTLs of the behavior replace the cache policy “own”. The cache may start cold: this document does not show the cache key of each policy",
		],
	},
	{
		name: "cache policy: beside ForwardedValues",
		b: put(`${DEFAULT}.CachePolicyId`, OPTIMIZED),
		there: ["refused: For all other paths, CloudFront rejects a cache policy beside ForwardedValues (InvalidArgument)"],
		back: [
			"cold-cache: For all other paths, ForwardedValues and the TTLs of the behavior replace the cache policy CachingOptimized. The cache starts cold",
		],
	},
	{
		name: "TTLs: caching turned off",
		a: ttls(0, 300, 3600),
		b: ttls(0, 0, 0),
		there: [
			"origin-load: For all other paths, the default TTL is 0 seconds instead of 5 minutes, and caching is turned off. Every request goes to the origin",
			"origin-load: For all other paths, the maximum TTL is 0 seconds instead of 1 hour, and caching is turned off. Every request goes to the origin",
		],
		back: [
			"freshness: For all other paths, responses without caching headers are cached for up to 5 minutes instead of not at all. Responses can be cached now; before, caching was off",
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 1 hour instead of 0 seconds. Responses can be cached now; before, caching was off",
		],
	},
	{
		name: "TTLs: a default of 0",
		a: ttls(0, 300, 3600),
		b: ttls(0, 0, 3600),
		there: [
			"freshness: For all other paths, CloudFront revalidates responses without caching headers on every request instead of after 5 minutes",
		],
		back: [
			"freshness: For all other paths, responses without caching headers are cached for up to 5 minutes instead of not at all",
		],
	},
	{
		name: "TTLs: a minimum",
		a: ttls(0, 300, 3600),
		b: ttls(60, 300, 3600),
		there: [
			"freshness: For all other paths, CloudFront does not revalidate cached objects for at least 1 minute instead of 0 seconds. CloudFront caches even responses with no-cache, no-store or private for that time",
		],
		back: [
			"freshness: For all other paths, cached objects have no minimum TTL instead of 1 minute. CloudFront honors no-cache, no-store and private",
		],
	},
	{
		name: "TTLs: a longer minimum",
		a: ttls(60, 300, 3600),
		b: ttls(120, 300, 3600),
		there: [
			"freshness: For all other paths, CloudFront does not revalidate cached objects for at least 2 minutes instead of 1 minute",
		],
		back: [
			"freshness: For all other paths, CloudFront does not revalidate cached objects for at least 1 minute instead of 2 minutes",
		],
	},
	{
		name: "TTLs: a longer maximum",
		a: ttls(0, 300, 3600),
		b: ttls(0, 300, 86400),
		there: [
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 1 day instead of 1 hour",
		],
		back: [
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 1 hour instead of 1 day",
		],
	},
	{
		name: "TTLs: a maximum left out",
		a: ttls(0, 300, 3600),
		b: put(`${DEFAULT}.MaxTTL`, undefined),
		there: [
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 365 days instead of 1 hour",
		],
		back: [
			"freshness: For all other paths, CloudFront revalidates cached objects after at most 1 hour instead of 365 days",
		],
	},
	{
		name: "TTLs: where all headers are forwarded",
		a: both(items(`${VALUES}.Headers`, "*"), ttls(0, 300, 3600)),
		b: ttls(0, 60, 3600),
		there: [
			"none: For all other paths, the default TTL is 1 minute instead of 5 minutes. This has no effect, because CloudFront caches nothing here",
		],
		back: [
			"none: For all other paths, the default TTL is 5 minutes instead of 1 minute. This has no effect, because CloudFront caches nothing here",
		],
	},
];
