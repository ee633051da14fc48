import { defineStructure } from "../../definitions";

export const ViewerMtlsConfig = defineStructure({
	name: "ViewerMtlsConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "How CloudFront handles client certificates of viewers." },
	members: {
		Mode: {
			type: "string",
			released: "2025-11-24",
			enum: "ViewerMtlsMode",
			doc: {
				line: "What happens to viewers with a valid, an invalid or no client certificate.",
				more: "[[enum:ViewerMtlsMode.required]] accepts only clients with a certificate that is valid for the trust store. [[enum:ViewerMtlsMode.optional]] also accepts clients without one, but not with an invalid one. [[enum:ViewerMtlsMode.passthrough]] checks nothing and caches nothing: each request goes to the origin, which must check the certificate.",
				watch: [
					"With [[enum:ViewerMtlsMode.passthrough]] the origin must check the certificate. An origin request policy can forward `Client-Cert`, `Client-Cert-Chain` and the `CloudFront-Viewer-Cert-*` headers, except `CloudFront-Viewer-Cert-Pem`.",
					"Mutual TLS allows no behavior with `allow-all` in [[CacheBehavior.ViewerProtocolPolicy]], and no HTTP/3 in [[DistributionConfig.HttpVersion]].",
				],
				absent:
					"The guide calls [[enum:ViewerMtlsMode.required]] the default. Whether the API sets it is not documented, so set it yourself.",
				example: "required",
			},
		},
		TrustStoreConfig: {
			type: { structure: "TrustStoreConfig" },
			released: "2025-11-24",
			doc: {
				line: "Trust store that CloudFront checks client certificates against.",
				watch: [
					"Required for [[enum:ViewerMtlsMode.required]] and [[enum:ViewerMtlsMode.optional]], not for [[enum:ViewerMtlsMode.passthrough]].",
				],
			},
		},
	},
});
