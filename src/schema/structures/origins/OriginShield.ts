import { defineStructure } from "../../definitions";

export const OriginShield = defineStructure({
	name: "OriginShield",
	since: "2020-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "An extra cache layer in one Region that all requests to this origin pass through.",
		more: "More cache hits and fewer requests at the origin, for an extra charge. gRPC requests bypass it.",
		watch: [
			"It is set per origin, also for each member of an [[OriginGroup]].",
			"Lambda@Edge functions on origin events run in the Region of Origin Shield ([[CacheBehavior.LambdaFunctionAssociations]]).",
			"A new Region starts with an empty cache (inferred).",
		],
	},
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2020-10-19",
			implied: false,
			doc: {
				line: "Whether requests to this origin pass through Origin Shield.",
				watch: ["`true` requires [[OriginShield.OriginShieldRegion]]."],
				example: "true",
			},
		},
		OriginShieldRegion: {
			type: "string",
			released: "2020-10-19",
			pattern: "[a-z]{2}-[a-z]+-\\d",
			min: 1,
			max: 32,
			doc: {
				line: "AWS Region of Origin Shield. Choose the one with the lowest latency to the origin.",
				absent: "Allowed only when Enabled is `false`.",
				limits:
					"us-east-1, us-east-2, us-west-2, ap-south-1, ap-northeast-1, ap-northeast-2, ap-southeast-1, ap-southeast-2, eu-central-1, eu-west-1, eu-west-2, me-central-1, sa-east-1.",
				example: "us-east-1",
			},
		},
	},
});
