import { DEFAULT, type Direction, items, policy, put } from "./bends";
import { edit, listOf } from "./configs";

export const behaviors: readonly Direction[] = [
	{
		name: "viewer protocol: served and redirected",
		a: put(`${DEFAULT}.ViewerProtocolPolicy`, "allow-all"),
		b: put(`${DEFAULT}.ViewerProtocolPolicy`, "redirect-to-https"),
		there: ["restriction: For all other paths, CloudFront redirects HTTP requests to HTTPS instead of serving them"],
		back: ["exposure: For all other paths, CloudFront serves HTTP requests instead of redirecting them to HTTPS"],
	},
	{
		name: "viewer protocol: served and rejected",
		a: put(`${DEFAULT}.ViewerProtocolPolicy`, "allow-all"),
		b: put(`${DEFAULT}.ViewerProtocolPolicy`, "https-only"),
		there: ["viewer-refused: For all other paths, CloudFront rejects HTTP requests with 403 instead of serving them"],
		back: ["exposure: For all other paths, CloudFront serves HTTP requests instead of rejecting them with 403"],
	},
	{
		name: "viewer protocol: redirected and rejected",
		b: put(`${DEFAULT}.ViewerProtocolPolicy`, "https-only"),
		there: [
			"viewer-refused: For all other paths, CloudFront rejects HTTP requests with 403 instead of redirecting them to HTTPS",
		],
		back: ["none: For all other paths, CloudFront redirects HTTP requests to HTTPS instead of rejecting them with 403"],
	},
	{
		name: "methods: one that writes",
		b: items(`${DEFAULT}.AllowedMethods`, "GET", "HEAD", "OPTIONS", "PUT"),
		there: ["exposure: For all other paths, CloudFront accepts PUT and forwards requests to the origin"],
		back: ["viewer-refused: For all other paths, PUT requests get 403"],
	},
	{
		name: "methods: only GET and HEAD",
		b: put(`${DEFAULT}.AllowedMethods`, undefined),
		there: ["viewer-refused: For all other paths, OPTIONS requests get 403"],
		back: ["none: For all other paths, CloudFront accepts OPTIONS and forwards requests to the origin"],
	},
	{
		name: "cached methods",
		b: items(`${DEFAULT}.AllowedMethods.CachedMethods`, "GET", "HEAD", "OPTIONS"),
		there: ["freshness: For all other paths, CloudFront caches responses to OPTIONS requests"],
		back: ["origin-load: For all other paths, CloudFront no longer caches responses to OPTIONS requests"],
	},
	{
		name: "compression",
		b: put(`${DEFAULT}.Compress`, false),
		there: [
			"invalidation: For all other paths, CloudFront no longer compresses responses. Compressed objects stay cached until they expire or are invalidated",
		],
		back: [
			"invalidation: For all other paths, CloudFront compresses responses. Objects already cached stay uncompressed until they expire or are invalidated",
		],
	},
	{
		name: "compression where nothing is cached",
		a: policy("4135ea2d-6df8-44a3-9df3-4b5a84be39ad"),
		b: put(`${DEFAULT}.Compress`, false),
		there: [
			"none: For all other paths, Compress is false instead of true. This has no effect, because CloudFront compresses only what it caches",
		],
		back: [
			"none: For all other paths, Compress is true instead of false. This has no effect, because CloudFront compresses only what it caches",
		],
	},
	{
		name: "origin request policy",
		a: policy("658327ea-f89d-4fab-a63d-7e88639e58f6"),
		b: put(`${DEFAULT}.OriginRequestPolicyId`, "216adef6-5c7f-47e4-b989-5492eafa07d3"),
		there: [
			"origin-access: For all other paths, the origin request policy is AllViewer. The cache key stays the same, so viewers share responses that depend on the added values",
		],
		back: [
			"origin-access: For all other paths, the origin receives only what is in the cache key, without the origin request policy AllViewer",
		],
	},
	{
		name: "response headers policy",
		b: put(`${DEFAULT}.ResponseHeadersPolicyId`, "67f7725c-6f97-4210-82d7-5512b31e9d03"),
		there: ["response: For all other paths, CloudFront adds the headers of SecurityHeadersPolicy"],
		back: ["response: For all other paths, CloudFront no longer adds the headers of SecurityHeadersPolicy"],
	},
	{
		name: "gRPC",
		b: put(`${DEFAULT}.GrpcConfig`, { Enabled: true }),
		there: ["none: For all other paths, CloudFront accepts gRPC requests"],
		back: ["viewer-refused: For all other paths, CloudFront no longer accepts gRPC requests"],
	},
	{
		name: "a function",
		b: put(
			`${DEFAULT}.FunctionAssociations`,
			listOf({ EventType: "viewer-request", FunctionARN: "arn:aws:cloudfront::1:function/f" }),
		),
		there: ["response: For all other paths, “f” runs on viewer-request"],
		back: ["response: For all other paths, “f” no longer runs on viewer-request"],
	},
	{
		name: "a Lambda function of the origin",
		b: put(
			`${DEFAULT}.LambdaFunctionAssociations`,
			listOf({ EventType: "origin-request", LambdaFunctionARN: "arn:aws:lambda:us-east-1:1:function:f:5" }),
		),
		there: [
			"invalidation: For all other paths, “f”, version 5, runs on origin-request. Objects already cached stay as they are until they expire or are invalidated",
		],
		back: [
			"invalidation: For all other paths, “f”, version 5, no longer runs on origin-request. Objects already cached stay as they are until they expire or are invalidated",
		],
	},
	{
		name: "real-time logs",
		b: put(`${DEFAULT}.RealtimeLogConfigArn`, "arn:aws:cloudfront::1:realtime-log-config/rt"),
		there: ["logging: Requests for all other paths are logged in real time by “rt”"],
		back: ["logging: Requests for all other paths are no longer logged in real time"],
	},
	{
		name: "field-level encryption",
		b: put(`${DEFAULT}.FieldLevelEncryptionId`, "F1"),
		there: [
			"origin-access: For all other paths, CloudFront encrypts posted fields with the field-level encryption “F1”. The origin must decrypt them",
		],
		back: ["origin-access: For all other paths, posted fields reach the origin without field-level encryption"],
	},
	{
		name: "Smooth Streaming",
		b: put(`${DEFAULT}.SmoothStreaming`, true),
		there: ["response: For all other paths, Microsoft Smooth Streaming is on"],
		back: ["response: For all other paths, Microsoft Smooth Streaming is off"],
	},
	{
		name: "target",
		b: put("CacheBehaviors.Items.0.TargetOriginId", "media"),
		there: [
			"routing: Requests for “api/*” go to “media” instead of “api”. Objects already cached are served until they expire or are invalidated; nothing uses “api” any more",
		],
		back: [
			"routing: Requests for “api/*” go to “api” instead of “media”. Objects already cached are served until they expire or are invalidated",
		],
	},
	{
		name: "path pattern",
		b: put("CacheBehaviors.Items.1.PathPattern", "img/*"),
		there: [
			"routing: The behavior for “images/*” now handles “img/*”. The default behavior handles paths such as /images/x",
		],
		back: [
			"routing: The behavior for “img/*” now handles “images/*”. The default behavior handles paths such as /img/x",
		],
	},
	{
		name: "a behavior less",
		b: (config) => edit(config, "CacheBehaviors", (list) => list.shift()),
		there: [
			"routing: The default behavior handles requests for “api/*”, whose behavior is removed, and sends them to “media” instead of “api”; nothing uses “api” any more",
		],
		back: [
			"routing: A new behavior handles requests for “api/*” instead of the default behavior, and sends them to “api” instead of “media”",
		],
	},
	{
		name: "a signed behavior less",
		b: (config) => edit(config, "CacheBehaviors", (list) => list.pop()),
		there: [
			"exposure: The default behavior handles requests for “private/*”, whose behavior is removed, and sends them to “media”, no longer requiring a signature",
		],
		back: [
			"restriction: A new behavior handles requests for “private/*” instead of the default behavior, and sends them to “media”, requiring a signature",
		],
	},
	{
		name: "a behavior moved",
		b: (config) => edit(config, "CacheBehaviors", (list) => list.unshift(...list.splice(2, 1))),
		there: [
			"routing: “*.jpg” now comes before “api/*” and “images/*”. Paths that both match, such as /api/x.jpg, use the behavior for “*.jpg”",
		],
		back: [
			"routing: “*.jpg” now comes after “api/*” and “images/*”. Paths that both match, such as /api/x.jpg, use the behavior for “api/*”",
		],
	},
];
