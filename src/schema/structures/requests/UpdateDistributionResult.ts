import { defineStructure } from "../../definitions";

export const UpdateDistributionResult = defineStructure({
	name: "UpdateDistributionResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "What `UpdateDistribution` answers." },
	members: {
		Distribution: {
			type: { structure: "Distribution" },
			payload: true,
			doc: { line: "The distribution with its new config, status `InProgress`." },
		},
		ETag: {
			type: "string",
			in: "header",
			as: "ETag",
			doc: {
				line: "New version; the one sent as [[UpdateDistributionRequest.IfMatch]] is spent.",
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
