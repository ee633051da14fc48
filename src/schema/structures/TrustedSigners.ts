import { structure } from "../define";

export const TrustedSigners = structure({
	name: "TrustedSigners",
	since: "2014-05-31",
	use: "both",
	config: true,
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
			type: { list: "string", xml: "AwsAccountNumber" },
			doc: { line: "" },
		},
	},
});
