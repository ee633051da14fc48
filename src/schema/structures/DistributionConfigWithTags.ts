import { structure } from "../define";

export const DistributionConfigWithTags = structure({
	name: "DistributionConfigWithTags",
	since: "2016-08-01",
	use: "request",
	config: false,
	doc: { line: "" },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			released: "2016-08-09",
			doc: { line: "" },
		},
		Tags: {
			type: { structure: "Tags" },
			required: true,
			released: "2016-08-09",
			doc: { line: "" },
		},
	},
});
