import { defineStructure } from "../../definitions";

export const Tags = defineStructure({
	name: "Tags",
	since: "2016-08-01",
	use: "request",
	config: false,
	doc: { line: "A list of tags.", watch: ["Unlike the lists in the config it has `Items` only, no `Quantity`."] },
	members: {
		Items: {
			type: { list: "Tag", xml: "Tag" },
			released: "2016-08-09",
			doc: { line: "The tags, each key once.", absent: "No tags." },
		},
	},
});
