import { defineStructure } from "../../definitions";

export const GrpcConfig = defineStructure({
	name: "GrpcConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: { line: "Setting for gRPC in a behavior." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2024-11-20",
			implied: false,
			doc: {
				line: "Whether CloudFront accepts gRPC requests.",
				more: "CloudFront treats requests whose `Content-Type` is `application/grpc` as gRPC and passes them to the origin. It does not cache them.",
				watch: [
					"Needs HTTP/2 for viewers ([[DistributionConfig.HttpVersion]] `http2` or `http2and3`) and POST, so all seven methods in [[CacheBehavior.AllowedMethods]].",
					"gRPC works over HTTPS only, from viewer to CloudFront and from CloudFront to origin.",
					"For gRPC requests, custom error responses, origin failover and Lambda@Edge do not work, Origin Shield is bypassed, and AWS WAF rules cannot inspect the body.",
					"VPC origins and origins with [[CustomOriginConfig.OriginMtlsConfig]] do not support gRPC.",
				],
				example: "true",
			},
		},
	},
});
