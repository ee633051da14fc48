import { defineStructure } from "../../definitions";

export const ListDistributionsByWebACLIdResult = defineStructure({
	name: "ListDistributionsByWebACLIdResult",
	since: "2015-07-27",
	use: "response",
	config: false,
	doc: { line: "Output of `ListDistributionsByWebACLId`." },
	members: {
		DistributionList: {
			type: { structure: "DistributionList" },
			released: "2015-10-06",
			payload: true,
			doc: { line: "One page of the distributions with that web ACL." },
		},
	},
});
