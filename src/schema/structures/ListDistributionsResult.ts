import { structure } from "../define";

export const ListDistributionsResult = structure({
	name: "ListDistributionsResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		DistributionList: {
			type: { structure: "DistributionList" },
			payload: true,
			doc: { line: "" },
		},
	},
});
