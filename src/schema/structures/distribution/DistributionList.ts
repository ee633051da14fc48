import { defineStructure } from "../../definitions";

export const DistributionList = defineStructure({
	name: "DistributionList",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "One page of the account's distributions." },
	members: {
		Marker: {
			type: "string",
			required: true,
			doc: { line: "The marker of the request; empty on the first page." },
		},
		NextMarker: {
			type: "string",
			doc: {
				line: "Marker for the request for the next page.",
				more: "It is the ID of the last distribution on this page.",
				absent: "This page is the last.",
				example: "E1A2B3C4D5E6F7",
			},
		},
		MaxItems: {
			type: "integer",
			required: true,
			doc: {
				line: "Largest number of distributions per page in this response.",
				more: "The value of the request. Recorded responses to requests without a value have 100.",
				example: "100",
			},
		},
		IsTruncated: {
			type: "boolean",
			required: true,
			doc: { line: "Whether there are more distributions. Request them with [[DistributionList.NextMarker]]." },
		},
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of distributions in `Items`.",
				watch: ["For the total, add up all pages. In a recorded truncated response it is the number on that page."],
			},
		},
		Items: {
			type: { list: "DistributionSummary", xml: "DistributionSummary" },
			doc: { line: "The distributions of this page, each as a summary.", absent: "The list is empty." },
		},
	},
});
