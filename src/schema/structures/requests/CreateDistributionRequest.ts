import { defineStructure } from "../../definitions";

export const CreateDistributionRequest = defineStructure({
	name: "CreateDistributionRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "Input of `CreateDistribution`." },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			payload: true,
			doc: {
				line: "The whole config, with a new [[DistributionConfig.CallerReference]].",
				watch: [
					"Send only the config, not the `Distribution` or the `{ETag, DistributionConfig}` that a read returns.",
				],
			},
		},
	},
});
