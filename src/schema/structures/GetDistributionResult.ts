import { structure } from "../define";

export const GetDistributionResult = structure({
	name: "GetDistributionResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		Distribution: {
			type: { structure: "Distribution" },
			payload: true,
			doc: { line: "" },
		},
		ETag: {
			type: "string",
			in: "header",
			as: "ETag",
			doc: { line: "" },
		},
	},
});
