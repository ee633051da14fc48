import { defineStructure } from "../../definitions";

export const OriginSslProtocols = defineStructure({
	name: "OriginSslProtocols",
	since: "2016-01-13",
	use: "both",
	config: true,
	doc: {
		line: "TLS versions that CloudFront may use with a custom origin over HTTPS.",
		more: "It is a set, not a minimum: list each version to allow. It has no effect with `http-only` in [[CustomOriginConfig.OriginProtocolPolicy]]. For viewers use [[ViewerCertificate.MinimumProtocolVersion]].",
	},
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-01-15",
			doc: { line: "Number of versions in Items, at least 1." },
		},
		Items: {
			type: { list: "string", xml: "SslProtocol" },
			required: true,
			released: "2016-01-15",
			enum: "SslProtocol",
			doc: {
				line: "The allowed versions, in any order.",
				watch: [
					"With `SSLv3` in the list CloudFront opens connections with SSLv3 handshakes only. Remove it.",
					"`TLSv1.3` is not a value here. CloudFront also speaks TLS 1.3 with origins that support it, and prefers it with S3. `TLSv1` means TLS 1.0.",
					"A gap, such as TLSv1 and TLSv1.2 without TLSv1.1, is usually a mistake.",
				],
				example: "TLSv1.2",
			},
		},
	},
});
