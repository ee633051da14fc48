import { defineStructure } from "../../definitions";

export const ConnectionFunctionAssociation = defineStructure({
	name: "ConnectionFunctionAssociation",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Which connection function the distribution uses." },
	members: {
		Id: {
			type: "string",
			required: true,
			released: "2025-11-24",
			min: 1,
			max: 64,
			doc: {
				line: "ID of the connection function.",
				more: "It runs in the TLS handshake after CloudFront's own check of the client certificate and may still refuse the connection.",
				watch: [
					"The function must be published (stage LIVE) and [[DistributionConfig.ViewerMtlsConfig]] set. An unknown ID should give [[error:EntityNotFound]] (inferred).",
				],
			},
		},
	},
});
