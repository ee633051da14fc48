import { structure } from "../define";

export const UpdateDistributionRequest = structure({
	name: "UpdateDistributionRequest",
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
		Id: {
			type: "string",
			required: true,
			in: "uri",
			as: "Id",
			doc: { line: "" },
		},
		IfMatch: {
			type: "string",
			in: "header",
			as: "If-Match",
			doc: { line: "" },
		},
	},
});
