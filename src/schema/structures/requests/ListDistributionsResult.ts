import { defineStructure } from "../../definitions";

export const ListDistributionsResult = defineStructure({
	name: "ListDistributionsResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "Output of `ListDistributions`." },
	members: {
		DistributionList: {
			type: { structure: "DistributionList" },
			payload: true,
			doc: { line: "One page of distributions." },
		},
	},
});
