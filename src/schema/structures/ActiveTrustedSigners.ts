import { structure } from "../define";

export const ActiveTrustedSigners = structure({
	name: "ActiveTrustedSigners",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			doc: { line: "" },
		},
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		Items: {
			type: { list: "Signer", xml: "Signer" },
			doc: { line: "" },
		},
	},
});
