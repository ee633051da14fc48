import { defineStructure } from "../../definitions";

export const KeyPairIds = defineStructure({
	name: "KeyPairIds",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "IDs of keys as a `{Quantity, Items}` pair." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "Number of IDs in `Items`." },
		},
		Items: {
			type: { list: "string", xml: "KeyPairId" },
			doc: { line: "IDs for `Key-Pair-Id` in signed URLs and cookies.", example: "K2JCJMDEHXQW5F" },
		},
	},
});
