import { defineStructure } from "../../definitions";

export const ConnectionFunctionAssociation = defineStructure({
	name: "ConnectionFunctionAssociation",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "The connection function of the distribution." },
	members: {
		Id: {
			type: "string",
			required: true,
			released: "2025-11-24",
			min: 1,
			max: 64,
			doc: {
				line: "ID of the connection function.",
				more: "It runs in the TLS handshake after CloudFront has checked the client certificate, and can still refuse the connection.",
				watch: [
					"The function must be published (stage LIVE), and [[DistributionConfig.ViewerMtlsConfig]] must be set. CloudFront usually refuses an unknown ID with [[error:EntityNotFound]] (inferred).",
				],
			},
		},
	},
});
