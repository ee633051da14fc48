import { defineMembers } from "../../definitions";

/** What a cache behavior holds besides its path pattern; the default one has no pattern. */
export const behaviorMembers = defineMembers({
	TargetOriginId: {
		type: "string",
		required: true,
		refersTo: ["Origin.Id", "OriginGroup.Id"],
		doc: {
			line: "Id of the origin or origin group that receives the requests of this behavior.",
			watch: [
				"It must match an [[Origin.Id]] or [[OriginGroup.Id]], including letter case. Otherwise CloudFront refuses it with [[error:NoSuchOrigin]].",
				"With an origin group as target, [[CacheBehavior.AllowedMethods]] must not contain POST, PUT, PATCH or DELETE.",
				"An origin that no behavior and no targeted group names gets no requests, unless a CloudFront Function selects it.",
				"After a change, CloudFront serves objects cached from the former origin until they expire or are invalidated.",
			],
			versions: "Origin groups can be targets since 2018-11-05.",
			example: "media-bucket",
		},
	},
	TrustedSigners: {
		type: { structure: "TrustedSigners" },
		required: { "2014-05-31": true, "2020-05-31": false },
		neutral: { Enabled: false, Quantity: 0 },
		doc: {
			line: "AWS accounts whose key pairs may sign URLs or cookies for this behavior.",
			more: "When enabled, a request without a valid signed URL or signed cookies gets 403. If a request has both, the URL decides. CloudFront removes `Expires`, `Policy`, `Signature` and `Key-Pair-Id` from the query string before it looks in the cache and sends the request to the origin. Only an account's root user can create the key pairs. [[CacheBehavior.TrustedKeyGroups]] need no root user and replace them. During a migration both may be set; a signature of either should then be enough (inferred).",
			watch: [
				"An earlier behavior that matches the same path without requiring a signature makes the content public. Put the restricted behavior first in [[CacheBehaviors.Items]].",
				"When you add signers, every unsigned link fails. When you remove them, the content becomes public.",
				"With [[DistributionConfig.IsIPV6Enabled]], signed policies that restrict `IpAddress` refuse viewers on IPv6.",
			],
			absent: "No signature is needed, unless [[CacheBehavior.TrustedKeyGroups]] require one.",
			limits: "5 accounts per behavior by default. Not allowed with [[enum:ConnectionMode.tenant-only]].",
		},
	},
	TrustedKeyGroups: {
		type: { structure: "TrustedKeyGroups" },
		since: "2020-05-31",
		released: "2020-10-21",
		doc: {
			line: "Key groups whose private keys may sign URLs or cookies for this behavior.",
			more: "When enabled, a request without a valid signed URL or signed cookies gets 403. You upload the public keys to CloudFront and put them into key groups. Unlike [[CacheBehavior.TrustedSigners]] this needs no root user.",
			watch: [
				"An earlier behavior that matches the same path without requiring a signature makes the content public. Put the restricted behavior first in [[CacheBehaviors.Items]].",
				"Paths are case-sensitive. If the origin ignores case, `Private/a` does not match the pattern `private/*` and may fall to an unrestricted default behavior.",
			],
			absent: "No signature is needed, unless [[CacheBehavior.TrustedSigners]] require one.",
			limits: "4 key groups per behavior by default.",
		},
	},
	ViewerProtocolPolicy: {
		type: "string",
		required: true,
		enum: "ViewerProtocolPolicy",
		doc: {
			line: "Whether CloudFront serves plain HTTP requests, redirects them to HTTPS, or refuses them.",
			more: "`redirect-to-https` redirects HTTP requests: GET and HEAD with 301, other methods with 307 if the client uses HTTP/1.1 or newer, else they get 403. `https-only` returns 403 without a redirect, which suits APIs. `allow-all` serves both.",
			watch: [
				"It applies per behavior: a path with `allow-all` still accepts HTTP.",
				"The protocol is not in the cache key. With `allow-all` and a `match-viewer` origin, CloudFront serves an object fetched over HTTP to HTTPS viewers too.",
				"CloudFront uses the viewer's protocol with S3 bucket origins, so HTTP viewers cause HTTP requests to the bucket.",
				"`allow-all` is not allowed with [[CacheBehavior.FieldLevelEncryptionId]] or [[DistributionConfig.ViewerMtlsConfig]].",
			],
			versions: "In 2017, `redirect-to-https` returned 403 for all methods except GET and HEAD.",
			example: "redirect-to-https",
		},
	},
	AllowedMethods: {
		type: { structure: "AllowedMethods" },
		neutral: { Quantity: 2, Items: ["HEAD", "GET"], CachedMethods: { Quantity: 2, Items: ["HEAD", "GET"] } },
		doc: {
			line: "HTTP methods that this behavior allows, and the methods whose responses are cached.",
			watch: [
				"Other methods get 403. POST is only possible together with PUT, PATCH and DELETE, so the origin must reject what it does not want.",
				"With all seven methods on an S3 origin that CloudFront may write to, anyone can upload and delete objects, unless signatures are required.",
			],
			absent: "CloudFront allows and caches GET and HEAD.",
		},
	},
	SmoothStreaming: {
		type: "boolean",
		default: false,
		doc: {
			line: "Whether the behavior serves media files in the obsolete Microsoft Smooth Streaming format.",
			more: "CloudFront serves other objects that match [[CacheBehavior.PathPattern]] as usual.",
			watch: [
				"Not supported with edge functions ([[CacheBehavior.LambdaFunctionAssociations]], [[CacheBehavior.FunctionAssociations]]).",
				"Smooth Streaming files cannot be invalidated.",
			],
			limits: "Not allowed with [[enum:ConnectionMode.tenant-only]].",
		},
	},
	Compress: {
		type: "boolean",
		since: "2015-09-17",
		released: "2015-12-17",
		default: false,
		doc: {
			line: "Whether CloudFront compresses responses for viewers that accept it.",
			more: "The response must have status 200, 403 or 404, a `Content-Length`, a content type on CloudFront's list, and no `Content-Encoding`. HTTP/1.0 requests get no compression. With [[CacheBehavior.ForwardedValues]] CloudFront uses gzip only. With a cache policy its gzip and Brotli flags decide: CloudFront prefers Brotli, and without flags it compresses nothing.",
			watch: [
				"CloudFront does not compress when [[ForwardedValues.Headers]] lists `Accept-Encoding` or `*`, or when all TTLs of a cache policy are 0.",
				"When you turn it on, cached objects stay uncompressed until CloudFront fetches them again or you invalidate them.",
			],
			limits: "Bodies of 1,000 to 10,000,000 bytes.",
		},
	},
	LambdaFunctionAssociations: {
		type: { structure: "LambdaFunctionAssociations" },
		since: "2016-11-25",
		released: "2016-12-08",
		doc: {
			line: "Lambda@Edge functions of this behavior, at most one per event.",
			watch: [
				"With a function on a viewer event, CloudFront refuses CloudFront Functions ([[CacheBehavior.FunctionAssociations]]) in the same behavior with [[error:InvalidFunctionAssociation]].",
				"When a function rewrites the URI, CloudFront does not select the behavior again.",
				"With an origin group, functions on origin events may run twice for one request.",
				"A function sees query strings only when the policy forwards all of them; a subset is not enough.",
			],
			absent: "No Lambda@Edge function runs.",
			limits: "4 per behavior; 100 per distribution by default.",
		},
	},
	FunctionAssociations: {
		type: { structure: "FunctionAssociations" },
		since: "2020-05-31",
		released: "2021-04-30",
		doc: {
			line: "CloudFront Functions of this behavior, at most one per viewer event.",
			watch: [
				"Not allowed with a Lambda@Edge function on a viewer event ([[CacheBehavior.LambdaFunctionAssociations]]). Lambda@Edge on origin events is allowed.",
				"When a function rewrites the URI, CloudFront does not select the behavior again.",
				"A function can also choose or change the origin (`selectRequestOriginById`, `updateRequestOrigin`, `createRequestOriginGroup`); the config does not show it.",
			],
			absent: "No CloudFront Function runs.",
		},
	},
	FieldLevelEncryptionId: {
		type: "string",
		since: "2017-10-30",
		released: "2018-04-02",
		default: "",
		doc: {
			line: "Id of the field-level encryption configuration for data that viewers post; empty for none.",
			more: "CloudFront encrypts the configured fields at the edge. The origin must decrypt them.",
			watch: [
				"Needs `https-only` or `redirect-to-https`, all seven [[CacheBehavior.AllowedMethods]], and an origin with `match-viewer` or `https-only`. Otherwise [[error:IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior]].",
				"Send it on update, empty if unused. CloudFront refused updates without it with [[error:InvalidArgument]].",
			],
			limits: "One configuration on at most 20 distributions by default.",
			example: "C2EXAMPLE7FLE1",
		},
	},
	RealtimeLogConfigArn: {
		type: "string",
		since: "2020-05-31",
		released: "2020-08-31",
		doc: {
			line: "ARN of the real-time log configuration for requests of this behavior.",
			watch: [
				"CloudFront refuses an unknown one with [[error:NoSuchRealtimeLogConfig]], and one of another account with [[error:RealtimeLogConfigOwnerMismatch]].",
			],
			absent: "No real-time logs. [[DistributionConfig.Logging]] is independent of it.",
			example: "arn:aws:cloudfront::123456789012:realtime-log-config/main",
		},
	},
	CachePolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2020-07-20",
		doc: {
			line: "Id of the cache policy, which defines this behavior's cache key and TTLs.",
			more: "The policy sets the headers, cookies and query strings in the cache key, which the origin also receives. It also sets the minimum, default and maximum TTL, and whether CloudFront caches gzip and Brotli variants. It replaces [[CacheBehavior.ForwardedValues]] and the three TTL members. Use [[CacheBehavior.OriginRequestPolicyId]] for what only the origin needs. CloudFront collapses simultaneous misses for one cache key into a single origin request (request collapsing), except when cookies are forwarded or caching is off.",
			watch: [
				"CloudFront refuses it together with [[CacheBehavior.ForwardedValues]], [[CacheBehavior.MinTTL]], [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]]. Remove them when you switch to a policy.",
				"Use the id, not a name like `Managed-CachingOptimized`. CloudFront refuses an unknown id, or the id of another kind of policy, with [[error:NoSuchCachePolicy]].",
				"A policy with another cache key starts with a cold cache for this behavior.",
				"CachingOptimized has a minimum TTL of 1 second, so even `no-store` responses are cached for 1 second. UseOriginCacheControlHeaders has 0, but forwards `Host`, which S3, API Gateway and Lambda URLs reject.",
			],
			absent: "[[CacheBehavior.ForwardedValues]] is required, and the behavior's own TTLs apply.",
			limits: "One policy on at most 100 distributions; 20 custom policies per account.",
			example: "658327ea-f89d-4fab-a63d-7e88639e58f6",
		},
	},
	OriginRequestPolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2020-07-20",
		doc: {
			line: "Id of the policy for headers, cookies and query strings that the origin gets in addition to the cache key.",
			more: "It does not change the cache key. For WebSockets, which need no other setting, it must forward `Sec-WebSocket-Key` and `Sec-WebSocket-Version`, as AllViewer does. CloudFront closes a WebSocket connection after 10 minutes without data. Forwarded cookies also turn off request collapsing: simultaneous cache misses then each go to the origin. With S3 origins, the managed policies that forward all query strings leave out `response-content-type`, `response-content-disposition` and `response-content-encoding`; your own policies forward them.",
			watch: [
				"Allowed only with [[CacheBehavior.CachePolicyId]].",
				"What it adds is not in the cache key. If the origin's response depends on a forwarded cookie, `Authorization` or query string, CloudFront caches it once and serves it to all viewers.",
				"API Gateway, Lambda URLs and others that accept only their own name return 403 or 404 when `Host` is forwarded, as AllViewer does. For S3 it is not allowed. Use AllViewerExceptHostHeader.",
				"`Accept-Encoding` in it has no effect. The cache policy's gzip and Brotli flags decide.",
			],
			absent: "The origin gets the values of the cache key and the headers that CloudFront always sends.",
			limits: "One policy on at most 100 distributions; 20 custom policies per account.",
			example: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
		},
	},
	ResponseHeadersPolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2021-11-02",
		doc: {
			line: "Id of the policy that adds, replaces or removes headers of responses to viewers.",
			more: "It applies to cached and fresh responses. It also applies to error responses, unlike functions on `viewer-response`.",
			watch: [
				"Use the id, not a name. CloudFront refuses an unknown id, or the id of another kind of policy, with [[error:NoSuchResponseHeadersPolicy]].",
			],
			absent: "No policy adds or removes headers.",
			limits: "One policy on at most 100 distributions by default; 20 custom policies per account.",
			example: "67f7725c-6f97-4210-82d7-5512b31e9d03",
		},
	},
	GrpcConfig: {
		type: { structure: "GrpcConfig" },
		since: "2020-05-31",
		released: "2024-11-20",
		doc: {
			line: "Whether this behavior accepts gRPC requests.",
			absent: "gRPC is not enabled.",
		},
	},
	ForwardedValues: {
		type: { structure: "ForwardedValues" },
		required: { "2014-05-31": true, "2020-05-31": false },
		deprecated: { "2014-05-31": false, "2020-05-31": true },
		doc: {
			line: "Query strings, cookies and headers that CloudFront forwards to the origin and adds to the cache key.",
			more: "Each setting does both: the origin receives the value, and CloudFront caches one object per distinct value. Policies separate the two. The cache key always contains the distribution's domain name and the path. Different aliases share cached objects unless `Host` is forwarded.",
			watch: [
				"CloudFront refuses it together with [[CacheBehavior.CachePolicyId]]. CloudFormation ignores it there instead.",
				"Any change changes the cache key, so the behavior starts with a cold cache.",
			],
			absent: "[[CacheBehavior.CachePolicyId]] is required. Without both, CloudFront refuses the request.",
			limits: "Not allowed with [[enum:ConnectionMode.tenant-only]].",
			instead:
				"[[CacheBehavior.CachePolicyId]], and [[CacheBehavior.OriginRequestPolicyId]] for what only the origin needs.",
		},
	},
	MinTTL: {
		type: "long",
		required: { "2014-05-31": true, "2020-05-31": false },
		deprecated: { "2014-05-31": false, "2020-05-31": true },
		range: [0, 3153600000],
		unit: "seconds",
		default: { "2020-05-31": 0 },
		doc: {
			line: "Shortest time that CloudFront serves a cached object before it checks with the origin again.",
			more: "At 0 CloudFront honors `no-cache`, `no-store` and `private`: it does not reuse such responses. Above 0 it is a lower bound. CloudFront raises a shorter `max-age`, `s-maxage` or `Expires` to it. It caches `no-cache`, `no-store` and `private` responses for exactly this time, and ignores `Vary: *`. Responses without caching headers use this or [[CacheBehavior.DefaultTTL]], whichever is longer.",
			watch: [
				"Above 0 on dynamic or personal pages, one viewer's response goes to all viewers with the same cache key, even if the origin sent `private`.",
				"Must be 0 when [[ForwardedValues.Headers]] is `*`.",
				"CloudFront refuses a value above [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]] with [[error:InvalidTTLOrder]].",
			],
			absent: "The cache policy's minimum; without a policy 0 (inferred).",
			limits:
				"0 to 3,153,600,000 (100 years), documented until 2016-09-07. Not allowed with [[enum:ConnectionMode.tenant-only]].",
			versions:
				"The only TTL before 2015-04-17. Responses without caching headers were cached for 24 hours, or for MinTTL if longer (inferred).",
			instead: "The minimum TTL of the policy in [[CacheBehavior.CachePolicyId]].",
			example: "0",
		},
	},
	DefaultTTL: {
		type: "long",
		since: "2015-04-17",
		released: "2015-06-24",
		deprecated: { "2015-04-17": false, "2020-05-31": true },
		range: [0, 3153600000],
		unit: "seconds",
		default: 86400,
		doc: {
			line: "TTL for responses without `max-age`, `s-maxage` or `Expires`.",
			more: "It does not apply to responses with `no-cache`, `no-store` or `private` either. At 0 CloudFront checks such objects with the origin on each request.",
			watch: [
				"0 here with [[CacheBehavior.MinTTL]] 0 does not turn caching off. CloudFront still honors TTLs from the origin, up to [[CacheBehavior.MaxTTL]].",
				"Must be between [[CacheBehavior.MinTTL]] and [[CacheBehavior.MaxTTL]], else [[error:InvalidTTLOrder]].",
				"Has no effect when [[ForwardedValues.Headers]] is `*`, because nothing is cached.",
			],
			absent:
				"86400 (1 day), or [[CacheBehavior.MinTTL]] if that is larger. With a cache policy, the policy's default TTL.",
			limits:
				"0 to 3,153,600,000 (100 years), documented until 2016-09-07. Not allowed with [[enum:ConnectionMode.tenant-only]].",
			instead: "The default TTL of the policy in [[CacheBehavior.CachePolicyId]].",
			example: "86400",
		},
	},
	MaxTTL: {
		type: "long",
		since: "2015-04-17",
		released: "2015-06-24",
		deprecated: { "2015-04-17": false, "2020-05-31": true },
		range: [0, 3153600000],
		unit: "seconds",
		default: 31536000,
		doc: {
			line: "Longest TTL that the origin's caching headers can set.",
			more: "It limits `s-maxage`, or `max-age` without it, or `Expires` without both. Responses without any use [[CacheBehavior.DefaultTTL]]. CloudFront may remove rarely requested objects earlier. Browsers follow the response headers, not this value.",
			watch: [
				"Below a `max-age` of one year on versioned assets, it shortens their time in the cache.",
				"Alone and below 86400 (1 day) it was refused with [[error:InvalidTTLOrder]], because the implied [[CacheBehavior.DefaultTTL]] is greater. Set all three TTLs.",
				"0 turns caching off. The other two must then be 0 as well.",
				"`stale-while-revalidate` and `stale-if-error` of the origin extend how long CloudFront may serve an expired object, each by at most MaxTTL.",
			],
			absent:
				"31536000 (365 days), or [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MinTTL]] if larger. With a cache policy, the policy's maximum TTL.",
			limits:
				"0 to 3,153,600,000 (100 years), documented until 2016-09-07. Not allowed with [[enum:ConnectionMode.tenant-only]].",
			instead: "The maximum TTL of the policy in [[CacheBehavior.CachePolicyId]].",
			example: "31536000",
		},
	},
});
