import { defineStructure } from "../../definitions";

export const Origin = defineStructure({
	name: "Origin",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "Id",
	doc: {
		line: "A source of content for CloudFront: an S3 bucket, an HTTP server, or a private resource in a VPC.",
		more: "Exactly one of [[Origin.S3OriginConfig]], [[Origin.CustomOriginConfig]] and [[Origin.VpcOriginConfig]] sets its type. CloudFront requests a path from [[Origin.DomainName]] with [[Origin.OriginPath]] in front, and adds [[Origin.CustomHeaders]]. After a failover the second origin's own settings apply.",
		watch: [
			"A new domain name invalidates nothing: CloudFront serves objects of the old one until they expire.",
			"An S3 website endpoint is a custom origin, not an S3 origin.",
		],
	},
	members: {
		Id: {
			type: "string",
			required: true,
			doc: {
				line: "Name that behaviors and origin groups use for this origin.",
				watch: [
					"[[CacheBehavior.TargetOriginId]] and [[OriginGroupMember.OriginId]] must match it exactly, including letter case, else [[error:NoSuchOrigin]].",
					"It must differ from all other origin ids, and from origin group ids (inferred), because behaviors use the same member for both.",
				],
				limits: "At most 128 characters; CloudFront refused longer ids with [[error:InvalidArgument]].",
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
					"A host name only: no scheme, port or path. Use [[CustomOriginConfig.OriginProtocolPolicy]], [[CustomOriginConfig.HTTPSPort]] and [[Origin.OriginPath]] for them.",
					"`bucket.s3.amazonaws.com` for a new bucket outside us-east-1 may return 307. It does not work in Regions launched since 2019.",
					"Path-style names (`s3.amazonaws.com/bucket`) and `s3-accelerate` endpoints are not allowed.",
					"A chain of requests may pass at most 2 CloudFront distributions, then viewers get 403. This applies to any `cloudfront.net` name or alias here, and to the distribution's own (a loop).",
				],
				limits:
					"Custom origin: 128 characters of letters, digits, `.`, `-`, `_`. Bucket name: 3–63 characters of lowercase letters, digits, `.`, `_`, `-`, without two dots in a row.",
				example: "my-bucket.s3.us-west-2.amazonaws.com",
			},
		},
		OriginPath: {
			type: "string",
			since: "2014-11-06",
			released: "2015-02-17",
			default: "",
			doc: {
				line: "Directory at the origin that CloudFront adds in front of every path it requests.",
				more: "With `/site`, CloudFront requests `/site/a/b.html` for the viewer's path `/a/b.html`.",
				watch: [
					"It starts with `/` and does not end with one. For no prefix use an empty string, not `/`.",
					"Viewers and [[CacheBehavior.PathPattern]] do not see it. If you repeat it there or in [[CustomErrorResponse.ResponsePagePath]], the origin gets the prefix twice.",
				],
				absent: "No prefix; the same as an empty string.",
				example: "/site",
			},
		},
		CustomHeaders: {
			type: { structure: "CustomHeaders" },
			since: "2016-01-13",
			released: "2016-01-15",
			doc: {
				line: "Headers that CloudFront adds to each request that it sends to this origin.",
				watch: [
					"A header here replaces the viewer's header of the same name.",
					"Often a secret that proves to the origin that a request comes from CloudFront. Before you rotate it, let the origin accept both values, because edge locations switch one by one.",
					"CloudFront refused updates without it with [[error:IllegalUpdate]]. Send `Quantity` 0 for none.",
				],
				absent: "CloudFront adds nothing; the same as Quantity 0.",
			},
		},
		S3OriginConfig: {
			type: { structure: "S3OriginConfig" },
			doc: {
				line: "Settings of an S3 bucket origin, which CloudFront reaches through its REST endpoint.",
				watch: [
					"Not allowed with [[Origin.CustomOriginConfig]] or [[Origin.VpcOriginConfig]].",
					"A bucket with [[Origin.OriginAccessControlId]] also needs it, with an empty [[S3OriginConfig.OriginAccessIdentity]]. CloudFront refused a create without it with [[error:InvalidOrigin]].",
				],
				absent: "The origin must be a custom or a VPC origin.",
			},
		},
		CustomOriginConfig: {
			type: { structure: "CustomOriginConfig" },
			doc: {
				line: "Settings of an HTTP server origin.",
				watch: [
					"Not allowed with [[Origin.S3OriginConfig]] or [[Origin.VpcOriginConfig]].",
					"Use it for S3 website endpoints too. CloudFront refuses S3OriginConfig for them with [[error:InvalidOrigin]].",
				],
				absent: "The origin must be an S3 or a VPC origin.",
			},
		},
		VpcOriginConfig: {
			type: { structure: "VpcOriginConfig" },
			since: "2020-05-31",
			released: "2024-11-20",
			doc: {
				line: "Settings of a VPC origin: a private resource inside a VPC.",
				watch: ["Not allowed with [[Origin.S3OriginConfig]] or [[Origin.CustomOriginConfig]]."],
				absent: "The origin must be an S3 or a custom origin.",
			},
		},
		ConnectionAttempts: {
			type: "integer",
			since: "2019-03-26",
			released: "2020-06-05",
			range: [1, 3],
			default: 3,
			doc: {
				line: "How many times CloudFront tries to connect to the origin.",
				more: "For custom origins also how many times CloudFront sends a GET or HEAD that gets no response. It does not repeat other methods.",
				watch: [
					"Attempts times [[Origin.ConnectionTimeout]], by default 30 seconds, pass before CloudFront uses the second origin of an [[OriginGroup]] or returns an error. Lower both for faster failover.",
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
					"It applies to each attempt: see [[Origin.ConnectionAttempts]]. The wait for the response is [[CustomOriginConfig.OriginReadTimeout]].",
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
				line: "Longest time for the whole response of the origin. Then CloudFront closes the connection.",
				watch: [
					"Must not be less than the origin's read timeout, such as [[CustomOriginConfig.OriginReadTimeout]], which limits only the wait for the next packet.",
					"Not supported with continuous deployment ([[DistributionConfig.ContinuousDeploymentPolicyId]]).",
				],
				absent: "No limit for the whole response.",
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
				line: "Origin access control that CloudFront uses to sign requests to this origin; empty for none.",
				more: "For S3 buckets, S3 Multi-Region Access Points, MediaPackage v2 and Lambda function URLs. Unlike an origin access identity it works with SSE-KMS and in every Region. The origin's policy must allow the distribution, and a staging distribution too. Change that policy first, or viewers get 403. Reading a bucket takes `s3:GetObject`, uploads take `s3:PutObject`. A Lambda function URL takes both `lambda:InvokeFunctionUrl` and `lambda:InvokeFunction`. For a Multi-Region Access Point the guide asks for signing protocol `sigv4a`, and none of its buckets may be in an opt-in Region.",
				watch: [
					"CloudFront refuses it on S3 website endpoints and other servers with [[error:InvalidDomainNameForOriginAccessControl]].",
					"CloudFront refuses it together with [[S3OriginConfig.OriginAccessIdentity]] with [[error:IllegalOriginAccessConfiguration]].",
					"When it signs always, its signature replaces the viewer's `Authorization` header. When it signs never, it has no effect.",
					"On a Lambda function URL, PUT and POST get 403 without the SHA-256 hash of the body in `x-amz-content-sha256`. The client must send it, or a Lambda@Edge function on `origin-request` must add it.",
				],
				absent: "CloudFront does not sign requests, unless an origin access identity is set.",
				limits:
					"One origin access control on at most 100 distributions by default: [[error:TooManyDistributionsAssociatedToOriginAccessControl]].",
				example: "E2EXAMPLE1OAC",
			},
		},
	},
});
