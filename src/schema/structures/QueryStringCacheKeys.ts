import { structure } from "../define";

export const QueryStringCacheKeys = structure({
	name: "QueryStringCacheKeys",
	since: "2016-08-20",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-08-30",
			doc: { line: "" },
		},
		Items: {
			type: { list: "string", xml: "Name" },
			released: "2016-08-30",
			doc: { line: "" },
		},
	},
});
