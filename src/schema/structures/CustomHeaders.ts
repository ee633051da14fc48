import { structure } from "../define";

export const CustomHeaders = structure({
	name: "CustomHeaders",
	since: "2016-01-13",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-01-15",
			doc: { line: "" },
		},
		Items: {
			type: { list: "OriginCustomHeader", xml: "OriginCustomHeader" },
			released: "2016-01-15",
			doc: { line: "" },
		},
	},
});
