import { defineStructure } from "../../definitions";

export const ParameterDefinition = defineStructure({
	name: "ParameterDefinition",
	since: "2020-05-31",
	use: "both",
	config: true,
	key: "Name",
	renamedIfSame: ["Definition"],
	doc: { line: "One parameter that distribution tenants can set." },
	members: {
		Name: {
			type: "string",
			required: true,
			released: "2025-04-28",
			pattern: "[a-zA-Z0-9-_]+",
			min: 1,
			max: 128,
			doc: {
				line: "Name of the parameter. Origin settings refer to it as `{{name}}`.",
				example: "tenantName",
			},
		},
		Definition: {
			type: { structure: "ParameterDefinitionSchema" },
			required: true,
			released: "2025-04-28",
			doc: { line: "Type of the parameter and settings for its values." },
		},
	},
});
