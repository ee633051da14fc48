import { structure } from "../define";

export const KeyPairIds = structure({
	name: "KeyPairIds",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		Items: {
			type: { list: "string", xml: "KeyPairId" },
			doc: { line: "" },
		},
	},
});
