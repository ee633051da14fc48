import { defineStructure } from "../../definitions";

export const ViewerMtlsConfig = defineStructure({
	name: "ViewerMtlsConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "How CloudFront treats client certificates of viewers." },
	members: {
		Mode: {
			type: "string",
			released: "2025-11-24",
			enum: "ViewerMtlsMode",
			doc: {
				line: "What happens to viewers with, without or with a bad certificate.",
				more: "[[enum:ViewerMtlsMode.required]] admits only clients whose certificate the trust store confirms. [[enum:ViewerMtlsMode.optional]] also admits clients without one, but not those with a bad one. [[enum:ViewerMtlsMode.passthrough]] checks nothing: each request goes to the origin, which is to check, and nothing is cached.",
				watch: [
					"With [[enum:ViewerMtlsMode.passthrough]] the origin must check the certificate. An origin request policy can forward `Client-Cert`, `Client-Cert-Chain` and the `CloudFront-Viewer-Cert-*` headers, except `CloudFront-Viewer-Cert-Pem`.",
					"Mutual TLS allows no behavior with `allow-all` in [[CacheBehavior.ViewerProtocolPolicy]], and no HTTP/3 in [[DistributionConfig.HttpVersion]].",
				],
				absent:
					"The guide calls [[enum:ViewerMtlsMode.required]] the default; whether the API fills it in is not stated, so write it.",
				example: "required",
			},
		},
		TrustStoreConfig: {
			type: { structure: "TrustStoreConfig" },
			released: "2025-11-24",
			doc: {
				line: "Trust store against which client certificates are checked.",
				watch: [
					"Needed for [[enum:ViewerMtlsMode.required]] and [[enum:ViewerMtlsMode.optional]], not for [[enum:ViewerMtlsMode.passthrough]].",
				],
			},
		},
	},
});
