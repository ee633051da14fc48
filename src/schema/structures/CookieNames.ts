import { structure } from "../define";

export const CookieNames = structure({
	name: "CookieNames",
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
