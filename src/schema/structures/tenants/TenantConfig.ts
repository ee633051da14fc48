import { defineStructure } from "../../definitions";

export const TenantConfig = defineStructure({
	name: "TenantConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: {
		line: "What a multi-tenant distribution asks of its tenants.",
		watch: ["Only with [[enum:ConnectionMode.tenant-only]]."],
	},
	members: {
		ParameterDefinitions: {
			type: { list: "ParameterDefinition", xml: "member" },
			released: "2025-04-28",
			doc: {
				line: "Parameters that tenants set, to be used in origin settings as `{{name}}`.",
				watch: ["A bare list without `Quantity`; in XML its items are tagged `member`."],
				absent: "Tenants have no parameters.",
			},
		},
	},
});
