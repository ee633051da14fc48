import { defineStructure } from "../../definitions";

export const GetDistributionRequest = defineStructure({
	name: "GetDistributionRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "Input of `GetDistribution`." },
	members: {
		Id: {
			type: "string",
			required: true,
			in: "uri",
			as: "Id",
			doc: { line: "ID of the distribution to read.", example: "E1A2B3C4D5E6F7" },
		},
	},
});
