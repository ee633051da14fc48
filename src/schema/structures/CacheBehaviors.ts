import { structure } from "../define";

export const CacheBehaviors = structure({
	name: "CacheBehaviors",
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
			type: { list: "CacheBehavior", xml: "CacheBehavior" },
			doc: { line: "" },
		},
	},
});
