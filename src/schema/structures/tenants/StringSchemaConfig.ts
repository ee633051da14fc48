import { defineStructure } from "../../definitions";

export const StringSchemaConfig = defineStructure({
	name: "StringSchemaConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Settings of a string parameter of tenants." },
	members: {
		Comment: {
			type: "string",
			released: "2025-04-28",
			sensitive: true,
			doc: {
				line: "Text that describes the parameter.",
				versions: "Marked sensitive since July 2025, so SDKs may hide it in logs.",
			},
		},
		DefaultValue: {
			type: "string",
			released: "2025-04-28",
			min: 1,
			max: 256,
			isSetWhenEmpty: true,
			doc: { line: "Value for tenants that do not set one.", example: "shared" },
		},
		Required: {
			type: "boolean",
			required: true,
			released: "2025-04-28",
			doc: {
				line: "Whether every tenant must set a value for the parameter.",
				watch: ["Existing tenants have no value for a required parameter that you add."],
				example: "true",
			},
		},
	},
});
