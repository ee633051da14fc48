import { structure } from "../define";

export const Aliases = structure({
	name: "Aliases",
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
			type: { list: "string", xml: "CNAME" },
			doc: { line: "" },
		},
	},
});
