import { defineStructure } from "../../definitions";

export const OriginMtlsConfig = defineStructure({
	name: "OriginMtlsConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Mutual TLS with the origin: the client certificate that CloudFront presents.",
		more: "The origin can then refuse connections that do not come from your distribution. It works with custom origins, also outside AWS, that require and check a client certificate. Their own server certificate must come from a publicly trusted CA.",
		watch: [
			"It has an effect only over HTTPS, so not with `http-only` (inferred).",
			"Not supported: gRPC ([[GrpcConfig.Enabled]]), WebSockets, VPC origins, and Lambda@Edge functions on origin events.",
		],
	},
	members: {
		ClientCertificateArn: {
			type: "string",
			required: true,
			released: "2026-02-02",
			doc: {
				line: "ARN of the client certificate in AWS Certificate Manager, in us-east-1.",
				watch: [
					"The certificate must be in us-east-1, and its extended key usage must include client authentication (`clientAuth`).",
				],
				example: "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef",
			},
		},
	},
});
