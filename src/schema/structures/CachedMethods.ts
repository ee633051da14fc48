import { structure } from "../define";

export const CachedMethods = structure({
	name: "CachedMethods",
	since: "2014-10-21",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2014-11-06",
			doc: { line: "" },
		},
		Items: {
			type: { list: "string", xml: "Method" },
			required: true,
			released: "2014-11-06",
			enum: "Method",
			doc: { line: "" },
		},
	},
});
