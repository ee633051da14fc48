import { structure } from "../define";

export const CustomErrorResponses = structure({
	name: "CustomErrorResponses",
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
			type: { list: "CustomErrorResponse", xml: "CustomErrorResponse" },
			doc: { line: "" },
		},
	},
});
