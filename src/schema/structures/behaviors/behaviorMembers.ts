import { defineMembers } from "../../definitions";

/** What a cache behavior holds besides its path pattern; the default one has no pattern. */
export const behaviorMembers = defineMembers({
	TargetOriginId: {
		type: "string",
		required: true,
		refersTo: ["Origin.Id", "OriginGroup.Id"],
		doc: {
			line: "Id of the origin, or origin group, that answers requests of this behavior.",
			watch: [
				"Compared case-sensitively with [[Origin.Id]] and [[OriginGroup.Id]]; without a match: [[error:NoSuchOrigin]].",
				"With an origin group as target, [[CacheBehavior.AllowedMethods]] may not hold POST, PUT, PATCH or DELETE.",
				"An origin that no behavior and no targeted group names is never contacted, unless a CloudFront Function selects it by its id.",
				"After a switch, objects cached from the former origin are served until they expire or are invalidated.",
			],
			versions: "Origin groups can be targets from 2018-11-05 on.",
			example: "media-bucket",
		},
	},
	TrustedSigners: {
		type: { structure: "TrustedSigners" },
		required: { "2014-05-31": true, "2020-05-31": false },
		neutral: { Enabled: false, Quantity: 0 },
		doc: {
			line: "AWS accounts whose key pairs may sign URLs or cookies for this behavior.",
			more: "When enabled, a request needs a valid signed URL or signed cookies, else it gets 403; where it has both, the URL decides. `Expires`, `Policy`, `Signature` and `Key-Pair-Id` are taken out of the query string before cache and origin see it. The key pairs are made by an account's root user; [[CacheBehavior.TrustedKeyGroups]] do without one and are the newer way. Both may stand side by side during a move; then a signature by either should do (inferred).",
			watch: [
				"An earlier behavior that matches the same path and asks for no signature makes the content public: put the restricted one first in [[CacheBehaviors.Items]].",
				"Adding signers makes every unsigned link fail; removing them makes the content public.",
				"With [[DistributionConfig.IsIPV6Enabled]], signed policies that restrict `IpAddress` refuse viewers on IPv6.",
			],
			absent: "No signature is needed, unless [[CacheBehavior.TrustedKeyGroups]] ask for one.",
			limits: "5 accounts per behavior. Not for [[enum:ConnectionMode.tenant-only]] distributions.",
		},
	},
	TrustedKeyGroups: {
		type: { structure: "TrustedKeyGroups" },
		since: "2020-05-31",
		released: "2020-10-21",
		doc: {
			line: "Key groups whose private keys may sign URLs or cookies for this behavior.",
			more: "When enabled, a request needs a valid signed URL or signed cookies, else it gets 403. The public keys are uploaded to CloudFront and collected in key groups; unlike [[CacheBehavior.TrustedSigners]] this needs no root user.",
			watch: [
				"An earlier behavior that matches the same path and asks for no signature makes the content public: put the restricted one first in [[CacheBehaviors.Items]].",
				"Paths are case-sensitive: over an origin that is not, `Private/a` escapes the pattern `private/*` and may meet an open default.",
			],
			absent: "No signature is needed, unless [[CacheBehavior.TrustedSigners]] ask for one.",
			limits: "4 key groups per behavior.",
		},
	},
	ViewerProtocolPolicy: {
		type: "string",
		required: true,
		enum: "ViewerProtocolPolicy",
		doc: {
			line: "Whether plain HTTP requests of viewers are served, redirected to HTTPS or refused.",
			more: "`redirect-to-https` answers HTTP with 301 for GET and HEAD, and with 307 for other methods if the client speaks HTTP/1.1 or newer, else 403. `https-only` answers 403 without a redirect, which suits APIs. `allow-all` serves both.",
			watch: [
				"Set per behavior: one path left at `allow-all` stays open to HTTP.",
				"The protocol is not in the cache key: under `allow-all`, a `match-viewer` origin's copy fetched over HTTP is served over HTTPS too.",
				"S3 bucket origins are contacted with the viewer's protocol, so HTTP viewers mean HTTP to the bucket.",
				"`allow-all` excludes [[CacheBehavior.FieldLevelEncryptionId]].",
			],
			versions: "The 2017 guide has 403 for all methods but GET and HEAD under `redirect-to-https`.",
			example: "redirect-to-https",
		},
	},
	AllowedMethods: {
		type: { structure: "AllowedMethods" },
		neutral: { Quantity: 2, Items: ["HEAD", "GET"], CachedMethods: { Quantity: 2, Items: ["HEAD", "GET"] } },
		doc: {
			line: "HTTP methods accepted for this behavior and, among them, those whose answers are cached.",
			watch: [
				"Other methods get 403. POST comes only together with PUT, PATCH and DELETE: the origin has to refuse what it does not want.",
				"All seven on an S3 origin that CloudFront may write to let anyone upload and delete, unless signatures are required.",
			],
			absent: "GET and HEAD are accepted and cached.",
		},
	},
	SmoothStreaming: {
		type: "boolean",
		default: false,
		doc: {
			line: "Serves media files in Microsoft Smooth Streaming format from the target origin.",
			more: "Other objects that match [[CacheBehavior.PathPattern]] are served as usual.",
			watch: [
				"Not supported beside edge functions ([[CacheBehavior.LambdaFunctionAssociations]], [[CacheBehavior.FunctionAssociations]]).",
				"Smooth Streaming files cannot be invalidated.",
			],
			limits: "Not for [[enum:ConnectionMode.tenant-only]] distributions.",
		},
	},
	Compress: {
		type: "boolean",
		since: "2015-09-17",
		released: "2015-12-17",
		default: false,
		doc: {
			line: "Lets CloudFront compress answers for viewers that accept it.",
			more: "Needs an answer with status 200, 403 or 404, a `Content-Length`, a content type on CloudFront's list and no `Content-Encoding` yet; HTTP/1.0 requests get none. Beside [[CacheBehavior.ForwardedValues]] it is gzip only. With a cache policy its gzip and Brotli flags decide: Brotli is preferred if both fit, and without flags nothing is compressed.",
			watch: [
				"No compression when [[ForwardedValues.Headers]] lists `Accept-Encoding` or `*`, nor when the TTLs of a cache policy are all 0.",
				"Turned on later, it leaves cached objects as they are until they are fetched anew or invalidated.",
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
				"One on a viewer event excludes CloudFront Functions ([[CacheBehavior.FunctionAssociations]]) from the same behavior: [[error:InvalidFunctionAssociation]].",
				"A function that rewrites the URI does not make CloudFront choose the behavior again.",
				"Behind an origin group, functions on origin events may run twice for one request.",
			],
			absent: "No Lambda function runs.",
			limits: "4 per behavior; 100 per distribution, adjustable.",
		},
	},
	FunctionAssociations: {
		type: { structure: "FunctionAssociations" },
		since: "2020-05-31",
		released: "2021-04-30",
		doc: {
			line: "CloudFront Functions of this behavior, at most one per viewer event.",
			watch: [
				"Not beside a Lambda@Edge function on any viewer event ([[CacheBehavior.LambdaFunctionAssociations]]); Lambda on origin events is fine.",
				"A function that rewrites the URI does not make CloudFront choose the behavior again.",
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
			more: "CloudFront encrypts the configured fields at the edge; the origin has to decrypt them.",
			watch: [
				"Needs `https-only` or `redirect-to-https`, all seven [[CacheBehavior.AllowedMethods]] and an origin at `match-viewer` or `https-only`: else [[error:IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior]].",
				"Send it on update, empty if unused: leaving it out was seen to be refused with [[error:InvalidArgument]].",
			],
			limits: "One configuration on at most 20 distributions.",
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
				"An unknown one gives [[error:NoSuchRealtimeLogConfig]], one of another account [[error:RealtimeLogConfigOwnerMismatch]].",
			],
			absent: "No real-time logs; [[DistributionConfig.Logging]] is independent of it.",
			example: "arn:aws:cloudfront::123456789012:realtime-log-config/main",
		},
	},
	CachePolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2020-07-20",
		doc: {
			line: "Id of the cache policy that holds this behavior's cache key and TTLs.",
			more: "The policy names the headers, cookies and query strings in the cache key, which the origin also receives, the minimum, default and maximum TTL, and whether gzip and Brotli variants are cached. It replaces [[CacheBehavior.ForwardedValues]] and the three TTL members. What only the origin needs belongs in [[CacheBehavior.OriginRequestPolicyId]]. CloudFront collapses simultaneous misses for one cache key into a single origin request (request collapsing), except when cookies are forwarded or caching is off.",
			watch: [
				"Refused beside [[CacheBehavior.ForwardedValues]], [[CacheBehavior.MinTTL]], [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]]: remove them when you move to a policy.",
				"An id, not a name like `Managed-CachingOptimized`; an unknown one, or that of another kind of policy, gives [[error:NoSuchCachePolicy]].",
				"A policy with another key means a cold cache for this behavior.",
				"CachingOptimized has a minimum TTL of 1 second, so even `no-store` responses are cached for 1 second. UseOriginCacheControlHeaders has 0, but forwards `Host`, which S3, API Gateway and Lambda URLs reject.",
			],
			absent: "[[CacheBehavior.ForwardedValues]] must be there, and the behavior's own TTLs apply.",
			limits: "One policy on at most 100 distributions; 20 policies of one's own per account.",
			example: "658327ea-f89d-4fab-a63d-7e88639e58f6",
		},
	},
	OriginRequestPolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2020-07-20",
		doc: {
			line: "Id of the policy that sends the origin more headers, cookies and query parameters than the cache key has.",
			more: "It does not change the cache key. For WebSockets, which need no other setting, it must forward `Sec-WebSocket-Key` and `Sec-WebSocket-Version`, as AllViewer does. CloudFront closes a WebSocket connection after 10 minutes without data. Forwarded cookies also turn off request collapsing: simultaneous cache misses then each go to the origin. With S3 origins, the managed policies that forward all query strings leave out `response-content-type`, `response-content-disposition` and `response-content-encoding`; your own policies forward them.",
			watch: [
				"Only together with [[CacheBehavior.CachePolicyId]].",
				"What it adds is not in the cache key. If the origin's response depends on a forwarded cookie, `Authorization` or query string, CloudFront caches it once and serves it to all viewers.",
				"Forwarding `Host`, as AllViewer does, breaks API Gateway, Lambda URLs and others that know only their own name (403 or 404), and is not allowed for S3; see AllViewerExceptHostHeader.",
				"`Accept-Encoding` in it has no effect; the cache policy's gzip and Brotli flags decide.",
			],
			absent: "The origin gets the parts of the cache key and the headers that CloudFront always sends.",
			limits: "One policy on at most 100 distributions; 20 policies of one's own per account.",
			example: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
		},
	},
	ResponseHeadersPolicyId: {
		type: "string",
		since: "2020-05-31",
		released: "2021-11-02",
		doc: {
			line: "Id of the policy that adds, replaces or removes headers of answers on their way to the viewer.",
			more: "It works on cached and fresh answers alike, and also on error answers, for which viewer-response functions do not run.",
			watch: [
				"Takes an id, not a name; an unknown one, or that of another kind of policy, gives [[error:NoSuchResponseHeadersPolicy]].",
			],
			absent: "No header is added or removed by policy.",
			limits: "One policy on at most 100 distributions; 20 policies of one's own per account.",
			example: "67f7725c-6f97-4210-82d7-5512b31e9d03",
		},
	},
	GrpcConfig: {
		type: { structure: "GrpcConfig" },
		since: "2020-05-31",
		released: "2024-11-20",
		doc: {
			line: "Whether gRPC requests pass through this behavior.",
			absent: "gRPC is not enabled.",
		},
	},
	ForwardedValues: {
		type: { structure: "ForwardedValues" },
		required: { "2014-05-31": true, "2020-05-31": false },
		deprecated: { "2014-05-31": false, "2020-05-31": true },
		doc: {
			line: "Query string, cookies and headers that the origin receives and that make up the cache key.",
			more: "Each choice does two things at once: the origin sees the value, and every distinct value is cached as an object of its own. A cache policy keeps the two apart. The key always has the distribution's domain name and the path; different aliases share objects unless `Host` is forwarded.",
			watch: [
				"Refused beside [[CacheBehavior.CachePolicyId]]; CloudFormation ignores it there instead.",
				"Any change here changes the cache key: the behavior starts with a cold cache.",
			],
			absent: "[[CacheBehavior.CachePolicyId]] must be there; with neither, the request is refused.",
			limits: "Not for [[enum:ConnectionMode.tenant-only]] distributions.",
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
			line: "Shortest time for which a cached object is served without asking the origin again.",
			more: "At 0 the origin's word counts: `no-cache`, `no-store` and `private` answers are not reused. Above 0 it is a floor under everything: shorter `max-age`, `s-maxage` or `Expires` lifetimes are raised to it, `no-cache`, `no-store` and `private` answers are cached for just this long, and `Vary: *` is ignored. Answers without any of these live for this or [[CacheBehavior.DefaultTTL]], whichever is longer.",
			watch: [
				"Above 0 on dynamic or personal pages, one viewer's answer goes to all with the same cache key, even if the origin said `private`.",
				"Must be 0 when [[ForwardedValues.Headers]] is `*`.",
				"Above [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]]: [[error:InvalidTTLOrder]].",
			],
			absent: "The cache policy's minimum; without a policy 0 (inferred).",
			limits:
				"0 to 3,153,600,000 (100 years), as stated up to 2016-09-07. Not for [[enum:ConnectionMode.tenant-only]] distributions.",
			versions:
				"Before 2015-04-17 the only TTL: an answer without caching headers lives 24 hours, or this if it is longer (inferred).",
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
			line: "Lifetime of a cached object whose origin states none.",
			more: "Used only for answers with none of `max-age`, `s-maxage` and `Expires`, nor `no-cache`, `no-store` or `private`. At 0 such objects are checked with the origin on each request.",
			watch: [
				"0 here, with [[CacheBehavior.MinTTL]] 0, does not turn caching off: lifetimes from the origin still count, up to [[CacheBehavior.MaxTTL]].",
				"Has to lie between [[CacheBehavior.MinTTL]] and [[CacheBehavior.MaxTTL]], else [[error:InvalidTTLOrder]].",
				"Without effect when [[ForwardedValues.Headers]] is `*`: then nothing is cached.",
			],
			absent: "86400 (1 day), or [[CacheBehavior.MinTTL]] if that is larger; with a cache policy, its default TTL.",
			limits:
				"0 to 3,153,600,000 (100 years), as stated up to 2016-09-07. Not for [[enum:ConnectionMode.tenant-only]] distributions.",
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
			line: "Longest lifetime that caching headers of the origin can give an object.",
			more: "Caps `s-maxage`, else `max-age`, else `Expires`: the first of these that is present counts. Answers without any take [[CacheBehavior.DefaultTTL]]. It is an upper bound, as rarely used objects may leave the cache earlier. Browsers follow the response headers and not this.",
			watch: [
				"Below the year-long `max-age` of versioned assets it cuts their time in the cache.",
				"Sent alone and below 86400 it was seen to fail with [[error:InvalidTTLOrder]] against the implied [[CacheBehavior.DefaultTTL]]: write all three TTLs.",
				"0, which forces the other two to 0 as well, turns caching off.",
				"`stale-while-revalidate` and `stale-if-error` of the origin extend how long CloudFront may serve an expired object, each by at most MaxTTL.",
			],
			absent:
				"31536000 (365 days), or [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MinTTL]] if larger; with a cache policy, its maximum TTL.",
			limits:
				"0 to 3,153,600,000 (100 years), as stated up to 2016-09-07. Not for [[enum:ConnectionMode.tenant-only]] distributions.",
			instead: "The maximum TTL of the policy in [[CacheBehavior.CachePolicyId]].",
			example: "31536000",
		},
	},
});
