import { structure } from "../define";

export const Origins = structure({
	name: "Origins",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		Items: {
			type: { list: "Origin", xml: "Origin" },
			required: { "2014-05-31": false, "2018-11-05": true },
			min: 1,
			doc: { line: "" },
		},
	},
});
