import { structure } from "../define";

export const ListDistributionsRequest = structure({
	name: "ListDistributionsRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "" },
	members: {
		Marker: {
			type: "string",
			in: "querystring",
			as: "Marker",
			doc: { line: "" },
		},
		MaxItems: {
			type: "string",
			in: "querystring",
			as: "MaxItems",
			doc: { line: "" },
		},
	},
});
