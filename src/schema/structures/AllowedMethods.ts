import { structure } from "../define";

export const AllowedMethods = structure({
	name: "AllowedMethods",
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
			type: { list: "string", xml: "Method" },
			required: { "2014-05-31": false, "2014-10-21": true },
			enum: "Method",
			doc: { line: "" },
		},
		CachedMethods: {
			type: { structure: "CachedMethods" },
			since: "2014-10-21",
			released: "2014-11-06",
			doc: { line: "" },
		},
	},
});
