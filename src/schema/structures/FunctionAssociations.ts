import { structure } from "../define";

export const FunctionAssociations = structure({
	name: "FunctionAssociations",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2021-04-30",
			doc: { line: "" },
		},
		Items: {
			type: { list: "FunctionAssociation", xml: "FunctionAssociation" },
			released: "2021-04-30",
			doc: { line: "" },
		},
	},
});
