import { structure } from "../define";

export const OriginGroups = structure({
	name: "OriginGroups",
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
			type: { list: "OriginGroup", xml: "OriginGroup" },
			released: "2018-11-20",
			doc: { line: "" },
		},
	},
});
