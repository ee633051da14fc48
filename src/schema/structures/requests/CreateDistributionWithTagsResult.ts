import { defineStructure } from "../../definitions";

export const CreateDistributionWithTagsResult = defineStructure({
	name: "CreateDistributionWithTagsResult",
	since: "2016-08-01",
	use: "response",
	config: false,
	doc: { line: "Output of `CreateDistributionWithTags`, without the tags." },
	members: {
		Distribution: {
			type: { structure: "Distribution" },
			released: "2016-08-09",
			payload: true,
			doc: { line: "The new distribution, with status `InProgress`." },
		},
		Location: {
			type: "string",
			released: "2016-08-09",
			in: "header",
			as: "Location",
			doc: { line: "URL of the new distribution in the API." },
		},
		ETag: {
			type: "string",
			released: "2016-08-09",
			in: "header",
			as: "ETag",
			doc: { line: "Version of the new config, for the first update." },
		},
	},
});
