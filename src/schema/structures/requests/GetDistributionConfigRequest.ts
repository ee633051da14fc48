import { defineStructure } from "../../definitions";

export const GetDistributionConfigRequest = defineStructure({
	name: "GetDistributionConfigRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "Input of `GetDistributionConfig`." },
	members: {
		Id: {
			type: "string",
			required: true,
			in: "uri",
			as: "Id",
			doc: { line: "ID of the distribution to read the config of.", example: "E1A2B3C4D5E6F7" },
		},
	},
});
