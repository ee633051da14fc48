import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "an origin request policy as cache policy",
		base: "modern",
		change: bend({ "DefaultCacheBehavior.CachePolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3" }),
		findings: ["NoSuchCachePolicy/unknown DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "a cache policy as origin request policy, a response headers policy as another",
		base: "modern",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.OriginRequestPolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" }),
		findings: ["NoSuchOriginRequestPolicy/unknown DefaultCacheBehavior.OriginRequestPolicyId"],
	},
	{
		name: "an origin request policy as response headers policy",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.ResponseHeadersPolicyId": "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf" }),
		findings: ["NoSuchResponseHeadersPolicy/unknown DefaultCacheBehavior.ResponseHeadersPolicyId"],
	},
	{
		name: "two policies in each other's place",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.CachePolicyId": "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf",
			"DefaultCacheBehavior.OriginRequestPolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
		}),
		findings: [
			"NoSuchCachePolicy/unknown DefaultCacheBehavior.CachePolicyId",
			"NoSuchOriginRequestPolicy/unknown DefaultCacheBehavior.OriginRequestPolicyId",
		],
	},
	{
		name: "the name of a policy",
		base: "modern",
		change: bend({ "DefaultCacheBehavior.CachePolicyId": "Managed-CachingOptimized" }),
		findings: ["InvalidArgument/policy-id-format DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "policies of the account and placeholders",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.CachePolicyId": "11111111-2222-3333-4444-555555555555",
			"DefaultCacheBehavior.OriginRequestPolicyId": "{{originRequestPolicy}}",
		}),
		findings: [],
	},
];
