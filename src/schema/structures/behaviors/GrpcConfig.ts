import { defineStructure } from "../../definitions";

export const GrpcConfig = defineStructure({
	name: "GrpcConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Setting for gRPC in a behavior." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2024-11-20",
			doc: {
				line: "Whether gRPC requests are accepted.",
				watch: [
					"Needs HTTP/2 to viewers ([[DistributionConfig.HttpVersion]] `http2` or `http2and3`) and POST, that is all seven methods in [[CacheBehavior.AllowedMethods]].",
					"gRPC works over HTTPS only, on the side of the viewer and on that of the origin.",
				],
				example: "true",
			},
		},
	},
});
