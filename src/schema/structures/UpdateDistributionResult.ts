import { structure } from "../define";

export const UpdateDistributionResult = structure({
	name: "UpdateDistributionResult",
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
