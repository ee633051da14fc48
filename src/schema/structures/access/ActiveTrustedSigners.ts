import { defineStructure } from "../../definitions";

export const ActiveTrustedSigners = defineStructure({
	name: "ActiveTrustedSigners",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "Trusted signers of all behaviors, each with its active key pairs." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			doc: { line: "Whether any account is a trusted signer." },
		},
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "Number of accounts in `Items`." },
		},
		Items: {
			type: { list: "Signer", xml: "Signer" },
			doc: { line: "One entry per account, with its active key pairs." },
		},
	},
});
