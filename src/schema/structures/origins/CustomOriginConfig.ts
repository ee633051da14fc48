import { defineStructure } from "../../definitions";

export const CustomOriginConfig = defineStructure({
	name: "CustomOriginConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "How CloudFront connects to an origin that is an HTTP server.",
		more: "For every origin that is not an S3 REST endpoint or a VPC origin: load balancers, API Gateway, servers anywhere, S3 website endpoints. CloudFront uses HTTP/1.1, except for gRPC.",
		watch: [
			"An S3 website endpoint supports only HTTP on port 80. With `https-only`, or with HTTPS viewers and `match-viewer`, requests fail with 502 or 504.",
			"Clients can bypass CloudFront and reach a server that is open to the internet. A secret in [[Origin.CustomHeaders]], an [[Origin.OriginAccessControlId]] or a VPC origin prevents that.",
		],
	},
	members: {
		HTTPPort: {
			type: "integer",
			required: true,
			range: [80, 65535],
			unit: "port",
			doc: {
				line: "Port for HTTP requests to the origin.",
				watch: [
					"Required with `https-only` too, where CloudFront does not use it (inferred).",
					"With `match-viewer`, the same port as [[CustomOriginConfig.HTTPSPort]] makes HTTP or HTTPS fail (inferred).",
				],
				limits: "80, 443, or 1024–65535.",
				example: "80",
			},
		},
		HTTPSPort: {
			type: "integer",
			required: true,
			range: [80, 65535],
			unit: "port",
			doc: {
				line: "Port for HTTPS requests to the origin.",
				watch: ["Required with `http-only` too, where CloudFront does not use it."],
				limits: "80, 443, or 1024–65535.",
				example: "443",
			},
		},
		OriginProtocolPolicy: {
			type: "string",
			required: true,
			enum: "OriginProtocolPolicy",
			doc: {
				line: "Whether CloudFront uses HTTP, HTTPS or the viewer's protocol with the origin.",
				watch: [
					"With `match-viewer`, and `allow-all` in [[CacheBehavior.ViewerProtocolPolicy]], the first viewer's protocol decides. Both protocols share the cached object, so content fetched over plain HTTP reaches HTTPS viewers.",
					"For HTTPS the origin needs a trusted certificate for [[Origin.DomainName]] or the forwarded `Host`, otherwise viewers get 502. An `elb.amazonaws.com` name has none (inferred).",
					"After a change to HTTPS, objects fetched over HTTP stay cached until they expire or you invalidate them.",
					"`http-only` is not allowed with [[CacheBehavior.FieldLevelEncryptionId]].",
				],
				example: "https-only",
			},
		},
		OriginSslProtocols: {
			type: { structure: "OriginSslProtocols" },
			since: "2016-01-13",
			released: "2016-01-15",
			neutral: { Quantity: 1, Items: ["TLSv1.2"] },
			doc: {
				line: "TLS versions that CloudFront may use with the origin over HTTPS.",
				watch: [
					"Optional on create but needed on update: CloudFront refused an `https-only` origin without it with [[error:InvalidArgument]].",
				],
				versions: "Before 2016-01-13 the versions were not configurable.",
			},
		},
		OriginReadTimeout: {
			type: "integer",
			since: "2017-03-25",
			released: "2017-03-30",
			range: { "2017-03-25": [4, 60], "2019-03-26": [1, 60], "2020-05-31": [1, 120] },
			unit: "seconds",
			default: 30,
			doc: {
				line: "How long CloudFront waits for the first packet of a response, and then between packets.",
				more: "CloudFront repeats a GET or HEAD without a response, up to [[Origin.ConnectionAttempts]] times in total. Then the viewer gets 504.",
				watch: [
					"The waits add up: with 60 seconds and 3 attempts a viewer waits for 3 minutes.",
					"Optional on create, but CloudFront refused an update without it with [[error:IllegalUpdate]].",
					"CloudFront does not retry DELETE, OPTIONS, PATCH, POST or PUT: when the timeout passes, it closes the connection.",
					"[[Origin.ResponseCompletionTimeout]] must not be less.",
				],
				absent: "30 seconds.",
				limits: "The maximum is a quota that AWS can raise. Outside the range: [[error:InvalidOriginReadTimeout]].",
				versions: "4–60 seconds in 2017, 1–60 since June 2020, 1–120 since July 2025.",
				example: "30",
			},
		},
		OriginKeepaliveTimeout: {
			type: "integer",
			since: "2017-03-25",
			released: "2017-03-30",
			range: { "2017-03-25": [1, 60], "2020-05-31": [1, 120] },
			unit: "seconds",
			default: 5,
			doc: {
				line: "How long CloudFront keeps an idle connection to the origin open for reuse.",
				absent: "5 seconds.",
				limits:
					"The documented default quota is 120 seconds; CloudFront accepted 300 and refused 301 on such an account. Outside the range: [[error:InvalidOriginKeepaliveTimeout]].",
				versions: "1–60 seconds until July 2025, 1–120 since.",
				example: "5",
			},
		},
		IpAddressType: {
			type: "string",
			since: "2020-05-31",
			released: "2025-09-03",
			enum: "IpAddressType",
			implied: "ipv4",
			doc: {
				line: "IP versions that CloudFront uses to connect to the origin.",
				watch: [
					"`ipv6` and `dualstack` need AAAA records for [[Origin.DomainName]]. For viewers use [[DistributionConfig.IsIPV6Enabled]].",
				],
				absent: "IPv4 (inferred: the only version before the member existed).",
				example: "ipv4",
			},
		},
		OriginMtlsConfig: {
			type: { structure: "OriginMtlsConfig" },
			since: "2020-05-31",
			released: "2026-02-02",
			doc: {
				line: "Client certificate that CloudFront presents to the origin (mutual TLS).",
				absent: "CloudFront presents no client certificate.",
			},
		},
	},
});
