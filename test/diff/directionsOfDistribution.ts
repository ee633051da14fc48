import { type Direction, items, put } from "./bends";

const parameter = (Name: string, Required: boolean) => ({ Name, Definition: { StringSchema: { Required } } });

export const distribution: readonly Direction[] = [
	{
		name: "enabled",
		b: put("Enabled", false),
		there: ["outage: The distribution is disabled: CloudFront serves no viewers once this is deployed"],
		back: ["exposure: The distribution is enabled: CloudFront serves viewers"],
	},
	{
		name: "IPv6",
		b: put("IsIPV6Enabled", true),
		there: ["routing: Viewers can connect by IPv6. Signed policies that allow IPv4 addresses reject them"],
		back: ["viewer-refused: IPv6-only viewers can no longer connect"],
	},
	{
		name: "root object: none",
		b: put("DefaultRootObject", ""),
		there: ["routing: Requests for / go to the origin unchanged instead of returning “index.html”"],
		back: ["routing: Requests for / return “index.html” instead of going to the origin unchanged"],
	},
	{
		name: "errors: a page",
		b: put("CustomErrorResponses.Items.0.ResponsePagePath", "/a.html"),
		there: ["response: 404 responses get the page “/a.html” instead of “/404.html”"],
		back: ["response: 404 responses get the page “/404.html” instead of “/a.html”"],
	},
	{
		name: "errors: an entry less",
		b: items("CustomErrorResponses", { ErrorCode: 503, ErrorCachingMinTTL: 5 }),
		there: ["response: 404 responses are passed through unchanged"],
		back: [
			"response: 404 responses get the page “/404.html” with status 404 and are not revalidated for at least 1 minute",
		],
	},
	{
		name: "errors: a TTL less",
		b: items("CustomErrorResponses", {
			ErrorCode: 404,
			ResponsePagePath: "/404.html",
			ResponseCode: "404",
			ErrorCachingMinTTL: 60,
		}),
		there: ["freshness: 503 responses are revalidated after the default time"],
		back: ["freshness: 503 responses are not revalidated for at least 5 seconds"],
	},
	{
		name: "errors: a longer TTL",
		b: put("CustomErrorResponses.Items.1.ErrorCachingMinTTL", 60),
		there: ["freshness: 503 responses are not revalidated for at least 1 minute instead of 5 seconds"],
		back: ["freshness: 503 responses are not revalidated for at least 5 seconds instead of 1 minute"],
	},
	{
		name: "errors: a status",
		b: put("CustomErrorResponses.Items.0.ResponseCode", "200"),
		there: ["response: 404 responses reach viewers with status 200 instead of 404"],
		back: ["response: 404 responses reach viewers with status 404 instead of 200"],
	},
	{
		name: "logging",
		b: put("Logging.Enabled", false),
		there: ["logging: CloudFront no longer writes access logs"],
		back: ["logging: CloudFront writes access logs to “logs.s3.amazonaws.com”. This takes effect within 12 hours"],
	},
	{
		name: "logging: cookies",
		b: put("Logging.IncludeCookies", true),
		there: ["logging: Access logs include cookies"],
		back: ["logging: Access logs no longer include cookies"],
	},
	{
		name: "continuous deployment",
		b: put("ContinuousDeploymentPolicyId", "p"),
		there: [
			"routing: If the continuous deployment policy “p” is enabled, it may send some requests to a staging distribution",
		],
		back: ["routing: No continuous deployment policy sends requests to a staging distribution any more"],
	},
	{
		name: "cache tags",
		b: put("CacheTagConfig", { HeaderName: "Tags" }),
		there: ["invalidation: CloudFront reads cache tags from the header “Tags”. Objects already cached have no tags"],
		back: ["invalidation: CloudFront no longer reads cache tags, so new objects can be invalidated only by path"],
	},
	{
		name: "cache tags: another header",
		a: put("CacheTagConfig", { HeaderName: "Tags" }),
		b: put("CacheTagConfig", { HeaderName: "Cache-Tags" }),
		there: [
			"invalidation: CloudFront reads cache tags from the header “Cache-Tags” instead of “Tags”. Objects already cached keep their tags",
		],
		back: [
			"invalidation: CloudFront reads cache tags from the header “Tags” instead of “Cache-Tags”. Objects already cached keep their tags",
		],
	},
	{
		name: "price class",
		b: put("PriceClass", "PriceClass_All"),
		there: [
			"cost: The price class is PriceClass_All instead of PriceClass_100. Different edge locations serve viewers; cost, latency and hit ratio may change",
		],
		back: [
			"cost: The price class is PriceClass_100 instead of PriceClass_All. Different edge locations serve viewers; cost, latency and hit ratio may change",
		],
	},
	{
		name: "HTTP version",
		b: put("HttpVersion", "http2and3"),
		there: ["none: The maximum HTTP version for viewers is http2and3 instead of http2"],
		back: ["none: The maximum HTTP version for viewers is http2 instead of http2and3"],
	},
	{
		name: "Anycast",
		b: put("AnycastIpListId", "aip_1"),
		there: ["routing: Viewers connect to the static IP addresses of the Anycast list “aip_1”"],
		back: ["routing: Viewers connect to the shared IP addresses of CloudFront"],
	},
	{
		name: "a comment",
		b: put("Comment", ""),
		there: ["none: The comment is removed (before: “A site”)"],
		back: ["none: The comment is “A site” instead of none"],
	},
	{
		name: "tenants: a required parameter",
		a: put("TenantConfig", { ParameterDefinitions: [parameter("a", false)] }),
		b: put("TenantConfig.ParameterDefinitions", [parameter("a", false), parameter("z", true)]),
		there: [
			"viewer-refused: CloudFront requires the tenant parameter “z”. Existing tenants may fail until each of them has a value for it",
		],
		back: ["none: Tenants can no longer set the tenant parameter “z”"],
	},
	{
		name: "tenants: a parameter required",
		a: put("TenantConfig", { ParameterDefinitions: [parameter("a", false)] }),
		b: put("TenantConfig.ParameterDefinitions", [parameter("a", true)]),
		there: [
			"viewer-refused: CloudFront requires the tenant parameter “a”. Existing tenants may fail until each of them has a value for it",
		],
		back: ["none: CloudFront no longer requires the tenant parameter “a”"],
	},
];
