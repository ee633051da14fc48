import { defineStructure } from "../../definitions";

export const ListDistributionsRequest = defineStructure({
	name: "ListDistributionsRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "What `ListDistributions` takes." },
	members: {
		Marker: {
			type: "string",
			in: "querystring",
			as: "Marker",
			doc: {
				line: "Where the page starts: after the distribution with this ID.",
				more: "Take it from [[DistributionList.NextMarker]] of the page before.",
				absent: "The first page.",
			},
		},
		MaxItems: {
			type: "string",
			in: "querystring",
			as: "MaxItems",
			doc: {
				line: "Largest number of distributions wanted on the page.",
				absent: "Recorded answers show 100.",
				example: "100",
			},
		},
	},
});
