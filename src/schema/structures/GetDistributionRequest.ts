import { structure } from "../define";

export const GetDistributionRequest = structure({
	name: "GetDistributionRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "" },
	members: {
		Id: {
			type: "string",
			required: true,
			in: "uri",
			as: "Id",
			doc: { line: "" },
		},
	},
});
