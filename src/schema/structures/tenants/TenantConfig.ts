import { defineStructure } from "../../definitions";

export const TenantConfig = defineStructure({
	name: "TenantConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "Settings that a multi-tenant distribution requires of its tenants.",
		watch: ["Allowed only with [[enum:ConnectionMode.tenant-only]]."],
	},
	members: {
		ParameterDefinitions: {
			type: { list: "ParameterDefinition", xml: "member" },
			released: "2025-04-28",
			doc: {
				line: "Parameters that tenants set; origin settings use them as `{{name}}`.",
				more: "A parameter can stand in [[Origin.DomainName]] and [[Origin.OriginPath]] only. When you add a required parameter, existing tenants have no value for it.",
				watch: ["A plain list without `Quantity`. In XML its items have the tag `member`."],
				absent: "Tenants have no parameters.",
				limits: "5 parameters per distribution, 2 in one field.",
			},
		},
	},
});
