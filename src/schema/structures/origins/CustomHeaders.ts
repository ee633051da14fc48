import { defineStructure } from "../../definitions";

export const CustomHeaders = defineStructure({
	name: "CustomHeaders",
	since: "2016-01-13",
	use: "both",
	config: true,
	doc: {
		line: "Headers that CloudFront adds to each request that it sends to an origin.",
		limits:
			"30 headers per origin by default (formerly 10), else [[error:TooManyOriginCustomHeaders]]. Names and values together: 10,240 characters.",
	},
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-01-15",
			doc: { line: "Number of headers in Items; 0 for none." },
		},
		Items: {
			type: { list: "OriginCustomHeader", xml: "OriginCustomHeader" },
			released: "2016-01-15",
			doc: {
				line: "The headers, in any order.",
				absent: "No headers; Quantity must be 0.",
			},
		},
	},
});
