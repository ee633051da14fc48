import { defineStructure } from "../../definitions";

export const ActiveTrustedKeyGroups = defineStructure({
	name: "ActiveTrustedKeyGroups",
	since: "2020-05-31",
	use: "response",
	config: false,
	doc: { line: "Key groups of all behaviors, each with its public keys." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2020-10-21",
			doc: { line: "Whether any key group has public keys that CloudFront can use to verify signatures." },
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
