import { defineStructure } from "../../definitions";

export const OriginMtlsConfig = defineStructure({
	name: "OriginMtlsConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Mutual TLS with the origin: the certificate by which CloudFront identifies itself.",
		watch: [
			"Takes effect only over HTTPS, so not with `http-only` (inferred).",
			"gRPC does not work with such an origin: [[GrpcConfig.Enabled]].",
		],
	},
	members: {
		ClientCertificateArn: {
			type: "string",
			required: true,
			released: "2026-02-02",
			doc: {
				line: "ARN of the client certificate in AWS Certificate Manager.",
				watch: ["Has to be in us-east-1."],
				example: "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef",
			},
		},
	},
});
