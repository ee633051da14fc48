import { defineStructure } from "../../definitions";

export const DistributionConfigWithTags = defineStructure({
	name: "DistributionConfigWithTags",
	since: "2016-08-01",
	use: "request",
	config: false,
	doc: {
		line: "A config together with the tags of the new distribution; body of `CreateDistributionWithTags`.",
		watch: ["Updates take no tags: they are changed by `TagResource` and `UntagResource`."],
	},
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			released: "2016-08-09",
			doc: { line: "The config, exactly as `CreateDistribution` takes it." },
		},
		Tags: {
			type: { structure: "Tags" },
			required: true,
			released: "2016-08-09",
			doc: { line: "Tags that the distribution gets at birth." },
		},
	},
});
