import { defineStructure } from "../../definitions";

export const CreateDistributionWithTagsRequest = defineStructure({
	name: "CreateDistributionWithTagsRequest",
	since: "2016-08-01",
	use: "request",
	config: false,
	doc: { line: "Input of `CreateDistributionWithTags`." },
	members: {
		DistributionConfigWithTags: {
			type: { structure: "DistributionConfigWithTags" },
			required: true,
			released: "2016-08-09",
			payload: true,
			doc: { line: "Config and tags of the new distribution." },
		},
	},
});
