import { structure } from "../define";

export const ConnectionFunctionAssociation = structure({
	name: "ConnectionFunctionAssociation",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Id: {
			type: "string",
			required: true,
			released: "2025-11-24",
			min: 1,
			max: 64,
			doc: { line: "" },
		},
	},
});
