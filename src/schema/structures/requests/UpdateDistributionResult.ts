import { defineStructure } from "../../definitions";

export const UpdateDistributionResult = defineStructure({
	name: "UpdateDistributionResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "Output of `UpdateDistribution`." },
	members: {
		Distribution: {
			type: { structure: "Distribution" },
			payload: true,
			doc: { line: "The distribution with its new config and status `InProgress`." },
		},
		ETag: {
			type: "string",
			in: "header",
			as: "ETag",
			doc: {
				line: "New version. The previous ETag, sent as [[UpdateDistributionRequest.IfMatch]], is no longer valid.",
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
