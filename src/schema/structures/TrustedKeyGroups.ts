import { structure } from "../define";

export const TrustedKeyGroups = structure({
	name: "TrustedKeyGroups",
	since: "2020-05-31",
	use: "both",
	config: true,
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
			type: { list: "string", xml: "KeyGroup" },
			released: "2020-10-21",
			doc: { line: "" },
		},
	},
});
