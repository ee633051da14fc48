import { defineStructure } from "../../definitions";

export const GetDistributionResult = defineStructure({
	name: "GetDistributionResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "Output of `GetDistribution`." },
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
				line: "Version of the config. Send it as [[UpdateDistributionRequest.IfMatch]].",
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
