import { structure } from "../define";

export const Tags = structure({
	name: "Tags",
	since: "2016-08-01",
	use: "request",
	config: false,
	doc: { line: "" },
	members: {
		Items: {
			type: { list: "Tag", xml: "Tag" },
			released: "2016-08-09",
			doc: { line: "" },
		},
	},
});
