import { defineStructure } from "../../definitions";

export const ParameterDefinitionSchema = defineStructure({
	name: "ParameterDefinitionSchema",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Type of a tenant parameter." },
	members: {
		StringSchema: {
			type: { structure: "StringSchemaConfig" },
			released: "2025-04-28",
			doc: { line: "Settings of a string parameter, the only type so far." },
		},
	},
});
