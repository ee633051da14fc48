import { structure } from "../define";

export const ActiveTrustedKeyGroups = structure({
	name: "ActiveTrustedKeyGroups",
	since: "2020-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2020-10-21",
			doc: { line: "" },
		},
		Quantity: {
			type: "integer",
			required: true,
			released: "2020-10-21",
			doc: { line: "" },
		},
		Items: {
			type: { list: "KGKeyPairIds", xml: "KeyGroup" },
			released: "2020-10-21",
			doc: { line: "" },
		},
	},
});
