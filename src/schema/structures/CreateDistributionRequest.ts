import { structure } from "../define";

export const CreateDistributionRequest = structure({
	name: "CreateDistributionRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "" },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			payload: true,
			doc: { line: "" },
		},
	},
});
