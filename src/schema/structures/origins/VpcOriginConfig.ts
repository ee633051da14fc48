import { defineStructure } from "../../definitions";

export const VpcOriginConfig = defineStructure({
	name: "VpcOriginConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: {
		line: "The VPC origin to use, and its timeouts.",
		more: "The VPC origin is a separate resource. It defines the target (a load balancer or an EC2 instance in a private subnet), the ports, the protocol policy and the TLS versions. Requests reach it over a private connection, so the target needs no public address.",
		watch: ["VPC origins do not support gRPC, WebSockets or Lambda@Edge functions on origin events."],
		limits: "One VPC origin on at most 50 distributions by default.",
	},
	members: {
		VpcOriginId: {
			type: "string",
			required: true,
			released: "2024-11-20",
			doc: {
				line: "Id of the VPC origin.",
				watch: ["CloudFront refuses an unknown id with [[error:EntityNotFound]] (inferred)."],
			},
		},
		OwnerAccountId: {
			type: "string",
			released: "2025-11-05",
			doc: {
				line: "AWS account that owns the VPC origin, if it is not the distribution's account.",
				absent: "The VPC origin belongs to the distribution's account (inferred).",
				example: "111122223333",
			},
		},
		OriginReadTimeout: {
			type: "integer",
			released: "2024-12-17",
			range: [1, 120],
			unit: "seconds",
			default: 30,
			doc: {
				line: "How long CloudFront waits for the first packet of a response, and then between packets.",
				watch: ["[[Origin.ResponseCompletionTimeout]] must not be less."],
				absent: "30 seconds.",
				limits: "Outside the range: [[error:InvalidOriginReadTimeout]].",
				versions: "1–60 seconds until July 2025, 1–120 since.",
				example: "30",
			},
		},
		OriginKeepaliveTimeout: {
			type: "integer",
			released: "2024-12-17",
			range: [1, 120],
			unit: "seconds",
			default: 5,
			doc: {
				line: "How long CloudFront keeps an idle connection to the origin open for reuse.",
				absent: "5 seconds.",
				limits: "Outside the range: [[error:InvalidOriginKeepaliveTimeout]].",
				versions: "1–60 seconds until July 2025, 1–120 since.",
				example: "5",
			},
		},
	},
});
