import { structure } from "../define";

export const Headers = structure({
	name: "Headers",
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
			type: { list: "string", xml: "Name" },
			doc: { line: "" },
		},
	},
});
