import { structure } from "../define";

export const StringSchemaConfig = structure({
	name: "StringSchemaConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Comment: {
			type: "string",
			released: "2025-04-28",
			sensitive: true,
			doc: { line: "" },
		},
		DefaultValue: {
			type: "string",
			released: "2025-04-28",
			min: 1,
			max: 256,
			doc: { line: "" },
		},
		Required: {
			type: "boolean",
			required: true,
			released: "2025-04-28",
			doc: { line: "" },
		},
	},
});
