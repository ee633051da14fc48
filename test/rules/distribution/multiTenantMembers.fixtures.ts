import { bases } from "../bases";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const tenants = () => ({
	Aliases: pair(),
	PriceClass: undefined,
	IsIPV6Enabled: undefined,
	ContinuousDeploymentPolicyId: undefined,
	Staging: undefined,
	ConnectionMode: "tenant-only",
	Logging: { Enabled: false, IncludeCookies: false, Bucket: "", Prefix: "" },
	TenantConfig: {
		ParameterDefinitions: [{ Name: "customer", Definition: { StringSchema: { Required: true } } }],
	},
});

export const fixtures: Fixture[] = [
	{
		name: "settings of ordinary distributions",
		base: "modern",
		change: bend({
			...tenants(),
			Aliases: pair("www.example.com"),
			PriceClass: "PriceClass_100",
			WebACLId: "a1b2c3d4-5678-90ab-cdef-1234567890ab",
		}),
		findings: [
			"InvalidArgument/tenant-forbidden Aliases",
			"InvalidArgument/tenant-forbidden PriceClass",
			"InvalidArgument/tenant-forbidden WebACLId",
		],
		also: ["waf-classic WebACLId"],
	},
	{
		name: "older cache settings in a path behavior",
		base: "modern",
		format: "xml",
		change: bend({
			...tenants(),
			CacheBehaviors: pair({
				...bases.modern.config.DefaultCacheBehavior,
				PathPattern: "films/*",
				CachePolicyId: "",
				ForwardedValues: { QueryString: false, Cookies: { Forward: "none" } },
				MinTTL: 0,
			}),
		}),
		findings: [
			"InvalidArgument/tenant-forbidden CacheBehaviors.Items[0].ForwardedValues",
			"InvalidArgument/tenant-forbidden CacheBehaviors.Items[0].MinTTL",
		],
		also: [
			"compress-legacy-no-brotli CacheBehaviors.Items[0].Compress",
			"forwarded-values CacheBehaviors.Items[0].ForwardedValues",
		],
	},
	{
		name: "an access identity and legacy logs",
		base: "modern",
		change: bend({
			...tenants(),
			Logging: bases.modern.config.Logging,
			"Origins.Items[0].OriginAccessControlId": "",
			"Origins.Items[0].S3OriginConfig.OriginAccessIdentity": "origin-access-identity/cloudfront/E1A2B3C4D5E6F7",
		}),
		findings: [
			"InvalidArgument/tenant-forbidden Logging.Enabled",
			"InvalidArgument/tenant-forbidden Origins.Items[0].S3OriginConfig.OriginAccessIdentity",
		],
		also: ["s3-oai-legacy Origins.Items[0].S3OriginConfig.OriginAccessIdentity"],
	},
	{
		name: "parameters in an ordinary distribution",
		base: "modern",
		format: "python",
		change: bend({ TenantConfig: tenants().TenantConfig }),
		findings: ["InvalidArgument/tenant-config-direct TenantConfig"],
	},
	{
		name: "a multi-tenant distribution",
		base: "modern",
		change: bend(tenants()),
		findings: [],
	},
];
