import { defineStructure } from "../../definitions";

export const DistributionConfigWithTags = defineStructure({
	name: "DistributionConfigWithTags",
	since: "2016-08-01",
	use: "request",
	config: false,
	doc: {
		line: "A config with the tags of the new distribution; the body of `CreateDistributionWithTags`.",
		watch: ["Updates carry no tags. Change tags with `TagResource` and `UntagResource`."],
	},
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			released: "2016-08-09",
			doc: { line: "The config, exactly as in `CreateDistribution`." },
		},
		Tags: {
			type: { structure: "Tags" },
			required: true,
			released: "2016-08-09",
			doc: { line: "Tags applied when the distribution is created." },
		},
	},
});
