import { defineStructure } from "../../definitions";

export const GetDistributionResult = defineStructure({
	name: "GetDistributionResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "What `GetDistribution` answers." },
	members: {
		Distribution: {
			type: { structure: "Distribution" },
			payload: true,
			doc: { line: "The distribution with state and config." },
		},
		ETag: {
			type: "string",
			in: "header",
			as: "ETag",
			doc: {
				line: "Version of the config, to be sent as [[UpdateDistributionRequest.IfMatch]].",
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
