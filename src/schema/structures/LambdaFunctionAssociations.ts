import { structure } from "../define";

export const LambdaFunctionAssociations = structure({
	name: "LambdaFunctionAssociations",
	since: "2016-11-25",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-12-08",
			doc: { line: "" },
		},
		Items: {
			type: { list: "LambdaFunctionAssociation", xml: "LambdaFunctionAssociation" },
			released: "2016-12-08",
			doc: { line: "" },
		},
	},
});
