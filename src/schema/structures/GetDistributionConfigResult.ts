import { structure } from "../define";

export const GetDistributionConfigResult = structure({
	name: "GetDistributionConfigResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
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
