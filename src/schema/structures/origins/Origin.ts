import { defineStructure } from "../../definitions";

export const Origin = defineStructure({
	name: "Origin",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "Id",
	doc: {
		line: "A place that CloudFront fetches content from: an S3 bucket, an HTTP server, or a private resource in a VPC.",
		more: "Exactly one of [[Origin.S3OriginConfig]], [[Origin.CustomOriginConfig]] and [[Origin.VpcOriginConfig]] tells its kind. A path is fetched from [[Origin.DomainName]] under [[Origin.OriginPath]], with [[Origin.CustomHeaders]] added. All of these belong to the origin: after a failover the second origin's own settings apply.",
		watch: [
			"Pointing it elsewhere purges nothing: objects from the old place are served until their time to live ends.",
			"An S3 website endpoint is a custom origin, not an S3 origin.",
		],
	},
	members: {
		Id: {
			type: "string",
			required: true,
			doc: {
				line: "Name by which behaviors and origin groups pick this origin.",
				watch: [
					"[[CacheBehavior.TargetOriginId]] and [[OriginGroupMember.OriginId]] must repeat it exactly, upper and lower case included: [[error:NoSuchOrigin]].",
					"Unique among origins, and (inferred) among origin groups too, since a behavior names either in the same member.",
				],
				limits: "At most 128 characters; longer ones were refused with [[error:InvalidArgument]].",
				example: "api-origin",
			},
		},
		DomainName: {
			type: "string",
			required: true,
			fold: "lower",
			doc: {
				line: "Host name of the bucket or server that CloudFront connects to.",
				more: "Also the `Host` header that the origin receives, unless a behavior forwards the viewer's. Over HTTPS the origin's certificate must cover this name (or the forwarded `Host`); otherwise viewers get 502. For a bucket use its regional REST endpoint, for an S3 Multi-Region Access Point `alias.accesspoint.s3-global.amazonaws.com`, where the alias ends in `.mrap`.",
				watch: [
					"A host name and nothing else: no scheme, port or path. They go to [[CustomOriginConfig.OriginProtocolPolicy]], [[CustomOriginConfig.HTTPSPort]] and [[Origin.OriginPath]].",
					"`bucket.s3.amazonaws.com` for a bucket outside us-east-1 may answer 307 while the bucket is young, and does not work in Regions launched since 2019.",
					"Path-style names (`s3.amazonaws.com/bucket`) and `s3-accelerate` endpoints are not allowed.",
					"A chain of requests may pass at most 2 CloudFront distributions, then viewers get 403. This applies to any `cloudfront.net` name or alias here, and to the distribution's own (a loop).",
				],
				limits:
					"Custom origin: 128 characters of letters, digits, `.`, `-`, `_`. Bucket name: 3–63 characters of lower-case letters, digits, `.`, `_`, `-`, no two dots in a row.",
				example: "my-bucket.s3.us-west-2.amazonaws.com",
			},
		},
		OriginPath: {
			type: "string",
			since: "2014-11-06",
			released: "2015-02-17",
			default: "",
			doc: {
				line: "Directory at the origin that CloudFront puts before every path it requests.",
				more: "With `/site`, a viewer's request for `/a/b.html` becomes `/site/a/b.html` at the origin.",
				watch: [
					"Starts with `/` and does not end with one; for no prefix use an empty string, not `/`.",
					"Viewers and [[CacheBehavior.PathPattern]] never see it: repeating it there, or in [[CustomErrorResponse.ResponsePagePath]], doubles the prefix at the origin.",
				],
				absent: "No prefix, the same as an empty string.",
				example: "/site",
			},
		},
		CustomHeaders: {
			type: { structure: "CustomHeaders" },
			since: "2016-01-13",
			released: "2016-01-15",
			doc: {
				line: "Headers that CloudFront adds to each request it sends to this origin.",
				watch: [
					"A value given here replaces the viewer's header of the same name.",
					"Often a secret by which an origin recognizes CloudFront. To rotate it, let the origin accept old and new before the update, since edges switch one by one.",
					"An update without it was refused with [[error:IllegalUpdate]]: send `Quantity` 0.",
				],
				absent: "Nothing is added, as with Quantity 0.",
			},
		},
		S3OriginConfig: {
			type: { structure: "S3OriginConfig" },
			doc: {
				line: "Present when the origin is an S3 bucket, reached through its REST endpoint.",
				watch: [
					"Excludes [[Origin.CustomOriginConfig]] and [[Origin.VpcOriginConfig]].",
					"Also needed with [[Origin.OriginAccessControlId]] on a bucket, with an empty [[S3OriginConfig.OriginAccessIdentity]]; a create without it was refused with [[error:InvalidOrigin]].",
				],
				absent: "The origin has to be a custom or a VPC origin.",
			},
		},
		CustomOriginConfig: {
			type: { structure: "CustomOriginConfig" },
			doc: {
				line: "Present when the origin is an HTTP server, and how to connect to it.",
				watch: [
					"Excludes [[Origin.S3OriginConfig]] and [[Origin.VpcOriginConfig]].",
					"Right for S3 website endpoints too; S3OriginConfig there is refused with [[error:InvalidOrigin]].",
				],
				absent: "The origin has to be an S3 or a VPC origin.",
			},
		},
		VpcOriginConfig: {
			type: { structure: "VpcOriginConfig" },
			since: "2020-05-31",
			released: "2024-11-20",
			doc: {
				line: "Present when the origin is a VPC origin: a private resource reached inside a VPC.",
				watch: ["Excludes [[Origin.S3OriginConfig]] and [[Origin.CustomOriginConfig]]."],
				absent: "The origin has to be an S3 or a custom origin.",
			},
		},
		ConnectionAttempts: {
			type: "integer",
			since: "2019-03-26",
			released: "2020-06-05",
			range: [1, 3],
			default: 3,
			doc: {
				line: "How many times CloudFront tries to connect before it gives up on the origin.",
				more: "For custom origins also the number of tries for a response to GET and HEAD; other methods are not repeated.",
				watch: [
					"Attempts times [[Origin.ConnectionTimeout]] pass, 30 seconds by default, before the second origin of an [[OriginGroup]] is asked or the viewer gets an error. Lower both for quick failover.",
				],
				absent: "3 attempts.",
				example: "3",
			},
		},
		ConnectionTimeout: {
			type: "integer",
			since: "2019-03-26",
			released: "2020-06-05",
			range: [1, 10],
			unit: "seconds",
			default: 10,
			doc: {
				line: "How long one attempt to connect to the origin may take.",
				watch: [
					"Counts once per attempt: see [[Origin.ConnectionAttempts]]. Waiting for the answer is another matter: [[CustomOriginConfig.OriginReadTimeout]].",
				],
				absent: "10 seconds.",
				example: "10",
			},
		},
		ResponseCompletionTimeout: {
			type: "integer",
			since: "2020-05-31",
			released: "2025-07-30",
			unit: "seconds",
			doc: {
				line: "Longest time until the origin's response is complete; then CloudFront closes the connection.",
				watch: [
					"Not smaller than the origin's read timeout ([[CustomOriginConfig.OriginReadTimeout]] or its like for S3 and VPC origins), which limits only the wait for the next packet.",
					"Not supported with continuous deployment ([[DistributionConfig.ContinuousDeploymentPolicyId]]).",
				],
				absent: "No limit for the response as a whole.",
				example: "60",
			},
		},
		OriginShield: {
			type: { structure: "OriginShield" },
			since: "2020-05-31",
			released: "2020-10-19",
			doc: {
				line: "An extra cache layer in one Region, between CloudFront's other caches and this origin.",
				absent: "No Origin Shield.",
			},
		},
		OriginAccessControlId: {
			type: "string",
			since: "2020-05-31",
			released: "2022-08-24",
			default: "",
			doc: {
				line: "Origin access control by which CloudFront signs its requests to this origin; empty for none.",
				more: "For S3 buckets, S3 Multi-Region Access Points, MediaPackage v2 and Lambda function URLs. Unlike an origin access identity it works with SSE-KMS and in every Region. The origin's policy must allow the distribution, and a staging distribution too. Change that policy first, or viewers get 403. Reading a bucket takes `s3:GetObject`, uploads take `s3:PutObject`. A Lambda function URL takes both `lambda:InvokeFunctionUrl` and `lambda:InvokeFunction`. For a Multi-Region Access Point the guide asks for signing protocol `sigv4a`, and none of its buckets may be in an opt-in Region.",
				watch: [
					"Not on S3 website endpoints or other servers: [[error:InvalidDomainNameForOriginAccessControl]].",
					"Not together with [[S3OriginConfig.OriginAccessIdentity]]: [[error:IllegalOriginAccessConfiguration]].",
					"Set to sign always, it replaces the viewer's `Authorization` header; set to sign never, it is as good as none.",
					"On a Lambda function URL, PUT and POST get 403 unless the client sends the SHA-256 hash of the body in `x-amz-content-sha256`, or a Lambda@Edge function on `origin-request` adds it.",
				],
				absent: "Requests are not signed, unless by an origin access identity.",
				limits:
					"One origin access control on at most 100 distributions: [[error:TooManyDistributionsAssociatedToOriginAccessControl]].",
				example: "E2EXAMPLE1OAC",
			},
		},
	},
});
