import { defineStructure } from "../../definitions";

export const ActiveTrustedKeyGroups = defineStructure({
	name: "ActiveTrustedKeyGroups",
	since: "2020-05-31",
	use: "response",
	config: false,
	doc: { line: "Key groups of all behaviors, with the public keys in each." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2020-10-21",
			doc: { line: "Whether any key group has public keys with which CloudFront can verify signatures." },
		},
		Quantity: {
			type: "integer",
			required: true,
			released: "2020-10-21",
			doc: { line: "Number of key groups in `Items`." },
		},
		Items: {
			type: { list: "KGKeyPairIds", xml: "KeyGroup" },
			released: "2020-10-21",
			doc: { line: "One entry per key group, with its public keys." },
		},
	},
});
