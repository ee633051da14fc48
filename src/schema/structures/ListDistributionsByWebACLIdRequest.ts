import { structure } from "../define";

export const ListDistributionsByWebACLIdRequest = structure({
	name: "ListDistributionsByWebACLIdRequest",
	since: "2015-07-27",
	use: "request",
	config: false,
	doc: { line: "" },
	members: {
		Marker: {
			type: "string",
			released: "2015-10-06",
			in: "querystring",
			as: "Marker",
			doc: { line: "" },
		},
		MaxItems: {
			type: "string",
			released: "2015-10-06",
			in: "querystring",
			as: "MaxItems",
			doc: { line: "" },
		},
		WebACLId: {
			type: "string",
			required: true,
			released: "2015-10-06",
			in: "uri",
			as: "WebACLId",
			doc: { line: "" },
		},
	},
});
