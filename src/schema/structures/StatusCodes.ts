import { structure } from "../define";

export const StatusCodes = structure({
	name: "StatusCodes",
	since: "2018-11-05",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2018-11-20",
			doc: { line: "" },
		},
		Items: {
			type: { list: "integer", xml: "StatusCode" },
			required: true,
			released: "2018-11-20",
			min: 1,
			doc: { line: "" },
		},
	},
});
