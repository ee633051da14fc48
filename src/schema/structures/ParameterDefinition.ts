import { structure } from "../define";

export const ParameterDefinition = structure({
	name: "ParameterDefinition",
	since: "2020-05-31",
	use: "both",
	config: true,
	key: "Name",
	doc: { line: "" },
	members: {
		Name: {
			type: "string",
			required: true,
			released: "2025-04-28",
			pattern: "[a-zA-Z0-9-_]+",
			min: 1,
			max: 128,
			doc: { line: "" },
		},
		Definition: {
			type: { structure: "ParameterDefinitionSchema" },
			required: true,
			released: "2025-04-28",
			doc: { line: "" },
		},
	},
});
