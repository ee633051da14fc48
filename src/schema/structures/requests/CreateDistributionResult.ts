import { defineStructure } from "../../definitions";

export const CreateDistributionResult = defineStructure({
	name: "CreateDistributionResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "Output of `CreateDistribution`." },
	members: {
		Distribution: {
			type: { structure: "Distribution" },
			payload: true,
			doc: { line: "The new distribution, with status `InProgress`." },
		},
		Location: {
			type: "string",
			in: "header",
			as: "Location",
			doc: {
				line: "URL of the new distribution in the API.",
				example: "https://cloudfront.amazonaws.com/2020-05-31/distribution/E1A2B3C4D5E6F7",
			},
		},
		ETag: {
			type: "string",
			in: "header",
			as: "ETag",
			doc: { line: "Version of the new config, for the first update.", example: "E2QWRTYUIOPASD" },
		},
	},
});
