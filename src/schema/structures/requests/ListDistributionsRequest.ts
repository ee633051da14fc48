import { defineStructure } from "../../definitions";

export const ListDistributionsRequest = defineStructure({
	name: "ListDistributionsRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "Input of `ListDistributions`." },
	members: {
		Marker: {
			type: "string",
			in: "querystring",
			as: "Marker",
			doc: {
				line: "Where the page starts: after the distribution with this ID.",
				more: "Take it from [[DistributionList.NextMarker]] of the previous page.",
				absent: "The first page.",
			},
		},
		MaxItems: {
			type: "string",
			in: "querystring",
			as: "MaxItems",
			doc: {
				line: "Largest number of distributions on the page.",
				absent: "100 in recorded responses.",
				example: "100",
			},
		},
	},
});
