import { defineStructure } from "../../definitions";

export const CustomOriginConfig = defineStructure({
	name: "CustomOriginConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "How CloudFront connects to an origin that is an HTTP server.",
		more: "For every origin that is neither an S3 REST endpoint nor a VPC origin: load balancers, API Gateway, servers anywhere, S3 website endpoints. CloudFront speaks HTTP/1.1 to it, save for gRPC.",
		watch: [
			"An S3 website endpoint speaks only HTTP on port 80: with `https-only`, or HTTPS viewers under `match-viewer`, requests end in 502 or 504.",
			"A server open to the internet can be reached past CloudFront; a secret in [[Origin.CustomHeaders]], an [[Origin.OriginAccessControlId]] or a VPC origin prevents it.",
		],
	},
	members: {
		HTTPPort: {
			type: "integer",
			required: true,
			range: [80, 65535],
			unit: "port",
			doc: {
				line: "Port for requests that go to the origin over HTTP.",
				watch: [
					"Has to be there with `https-only` too, where it goes unused (inferred).",
					"The same number as [[CustomOriginConfig.HTTPSPort]] under `match-viewer` makes one of the two schemes fail (inferred).",
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
				line: "Port for requests that go to the origin over HTTPS.",
				watch: ["Has to be there with `http-only` too, where it goes unused."],
				limits: "80, 443, or 1024–65535.",
				example: "443",
			},
		},
		OriginProtocolPolicy: {
			type: "string",
			required: true,
			enum: "OriginProtocolPolicy",
			doc: {
				line: "Whether CloudFront uses HTTP, HTTPS, or the viewer's protocol with the origin.",
				watch: [
					"With `match-viewer` and `allow-all` in [[CacheBehavior.ViewerProtocolPolicy]], whichever viewer comes first decides; the one cached object then serves both protocols, so content fetched over plain HTTP reaches HTTPS viewers.",
					"HTTPS needs a trusted certificate at the origin for [[Origin.DomainName]] or the forwarded Host, else 502. An `elb.amazonaws.com` name has none (inferred).",
					"After a change to HTTPS, objects fetched over HTTP stay cached until invalidated or expired.",
					"`http-only` rules out [[CacheBehavior.FieldLevelEncryptionId]].",
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
					"Needed on update though optional on create: an `https-only` origin without it was refused with [[error:InvalidArgument]].",
				],
				versions: "Before 2016-01-13 the versions could not be chosen.",
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
				line: "How long CloudFront waits for the first packet of a response, and then for each next one.",
				more: "A GET or HEAD that gets no answer is tried again, as often as [[Origin.ConnectionAttempts]] allows; other methods are not. Then the viewer gets 504.",
				watch: [
					"Attempts add up: 60 seconds and 3 attempts keep a viewer waiting for 3 minutes.",
					"Optional on create, yet an update without it was refused with [[error:IllegalUpdate]].",
					"CloudFront does not retry DELETE, OPTIONS, PATCH, POST or PUT: when the timeout passes, it closes the connection.",
					"[[Origin.ResponseCompletionTimeout]] must not be smaller.",
				],
				absent: "30 seconds.",
				limits: "Higher maximum on request; outside the range: [[error:InvalidOriginReadTimeout]].",
				versions: "Stated as 4–60 seconds in 2017, 1–60 from June 2020, 1–120 since July 2025.",
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
					"`ipv6` and `dualstack` need AAAA records for [[Origin.DomainName]]. Viewers' side: [[DistributionConfig.IsIPV6Enabled]].",
				],
				absent: "IPv4 (inferred: the only way to origins before the member came).",
				example: "ipv4",
			},
		},
		OriginMtlsConfig: {
			type: { structure: "OriginMtlsConfig" },
			since: "2020-05-31",
			released: "2026-02-02",
			doc: {
				line: "Client certificate that CloudFront shows the origin (mutual TLS).",
				absent: "CloudFront shows no client certificate.",
			},
		},
	},
});
