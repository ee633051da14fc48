import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const tenants = () => ({
	Aliases: pair(),
	PriceClass: undefined,
	IsIPV6Enabled: undefined,
	ContinuousDeploymentPolicyId: undefined,
	Staging: undefined,
	ConnectionMode: "tenant-only",
	TenantConfig: {
		ParameterDefinitions: [{ Name: "customer", Definition: { StringSchema: { Required: true } } }],
	},
});

export const fixtures: Fixture[] = [
	{
		name: "a name with a blank, a default value that is empty",
		base: "modern",
		change: bend({
			...tenants(),
			"TenantConfig.ParameterDefinitions[0].Name": "customer name",
			"TenantConfig.ParameterDefinitions[0].Definition.StringSchema.DefaultValue": "",
		}),
		findings: [
			"InvalidArgument/tenant-parameter TenantConfig.ParameterDefinitions[0].Definition.StringSchema.DefaultValue",
			"InvalidArgument/tenant-parameter TenantConfig.ParameterDefinitions[0].Name",
		],
		also: ["InvalidArgument/tenant-forbidden Logging.Enabled"],
	},
	{
		name: "a parameter that nobody defined, and one twice",
		base: "modern",
		format: "python",
		change: bend({
			...tenants(),
			"TenantConfig.ParameterDefinitions[1]": tenants().TenantConfig.ParameterDefinitions[0],
			"Origins.Items[0].OriginPath": "/{{custumer}}",
		}),
		findings: [
			"InvalidArgument/tenant-parameter Origins.Items[0].OriginPath",
			"InvalidArgument/tenant-parameter TenantConfig.ParameterDefinitions[1].Name",
		],
		also: ["InvalidArgument/tenant-forbidden Logging.Enabled"],
	},
	{
		name: "a parameter that is used",
		base: "modern",
		format: "xml",
		change: bend({ ...tenants(), "Origins.Items[0].OriginPath": "/{{customer}}" }),
		findings: [],
		also: ["InvalidArgument/tenant-forbidden Logging.Enabled"],
	},
];
