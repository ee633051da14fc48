import { defineStructure } from "../../definitions";

export const CreateDistributionRequest = defineStructure({
	name: "CreateDistributionRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "What `CreateDistribution` takes." },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			payload: true,
			doc: {
				line: "The whole config, with a [[DistributionConfig.CallerReference]] never used before.",
				watch: [
					"Send the bare config: not the `Distribution` or the `{ETag, DistributionConfig}` that a read returns.",
				],
			},
		},
	},
});
