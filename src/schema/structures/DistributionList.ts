import { structure } from "../define";

export const DistributionList = structure({
	name: "DistributionList",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		Marker: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		NextMarker: {
			type: "string",
			doc: { line: "" },
		},
		MaxItems: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		IsTruncated: {
			type: "boolean",
			required: true,
			doc: { line: "" },
		},
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		Items: {
			type: { list: "DistributionSummary", xml: "DistributionSummary" },
			doc: { line: "" },
		},
	},
});
