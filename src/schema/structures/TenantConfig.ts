import { structure } from "../define";

export const TenantConfig = structure({
	name: "TenantConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		ParameterDefinitions: {
			type: { list: "ParameterDefinition", xml: "member" },
			released: "2025-04-28",
			doc: { line: "" },
		},
	},
});
