import { structure } from "../define";

export const CreateDistributionWithTagsResult = structure({
	name: "CreateDistributionWithTagsResult",
	since: "2016-08-01",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		Distribution: {
			type: { structure: "Distribution" },
			released: "2016-08-09",
			payload: true,
			doc: { line: "" },
		},
		Location: {
			type: "string",
			released: "2016-08-09",
			in: "header",
			as: "Location",
			doc: { line: "" },
		},
		ETag: {
			type: "string",
			released: "2016-08-09",
			in: "header",
			as: "ETag",
			doc: { line: "" },
		},
	},
});
