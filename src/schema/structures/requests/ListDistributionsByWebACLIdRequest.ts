import { defineStructure } from "../../definitions";

export const ListDistributionsByWebACLIdRequest = defineStructure({
	name: "ListDistributionsByWebACLIdRequest",
	since: "2015-07-27",
	use: "request",
	config: false,
	doc: { line: "Input of `ListDistributionsByWebACLId`." },
	members: {
		Marker: {
			type: "string",
			released: "2015-10-06",
			in: "querystring",
			as: "Marker",
			doc: {
				line: "Where the page starts; take it from [[DistributionList.NextMarker]] of the previous page.",
				absent: "The first page.",
			},
		},
		MaxItems: {
			type: "string",
			released: "2015-10-06",
			in: "querystring",
			as: "MaxItems",
			default: "100",
			doc: {
				line: "Largest number of distributions on the page.",
				absent: "100.",
				limits: "At most 100.",
				example: "100",
			},
		},
		WebACLId: {
			type: "string",
			required: true,
			released: "2015-10-06",
			in: "uri",
			as: "WebACLId",
			doc: {
				line: "Web ACL of the distributions to list, in the form of [[DistributionConfig.WebACLId]].",
				more: "The text `null` lists the distributions without a web ACL. An ARN must be percent-encoded in the path; SDKs do that.",
				example: "null",
			},
		},
	},
});
