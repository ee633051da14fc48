import { bases } from "../bases";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const forwarded = { QueryString: false, Cookies: { Forward: "none" } };
const behavior = bases.modern.config.DefaultCacheBehavior;

export const fixtures: Fixture[] = [
	{
		name: "neither policy nor ForwardedValues",
		base: "modern",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.CachePolicyId": undefined }),
		findings: ["InvalidArgument/no-cache-settings DefaultCacheBehavior"],
	},
	{
		name: "both",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.ForwardedValues": forwarded }),
		findings: ["InvalidArgument/forwarded-values-with-policy DefaultCacheBehavior.ForwardedValues"],
	},
	{
		name: "TTLs beside the policy of a path behavior",
		base: "modern",
		change: bend({ CacheBehaviors: pair({ ...behavior, PathPattern: "films/*", MinTTL: 0, MaxTTL: 60 }) }),
		findings: ["InvalidArgument/ttl-with-policy CacheBehaviors.Items[0].MinTTL"],
	},
	{
		name: "an origin request policy beside ForwardedValues",
		base: "modern",
		change: bend({
			"DefaultCacheBehavior.CachePolicyId": "",
			"DefaultCacheBehavior.ForwardedValues": forwarded,
			"DefaultCacheBehavior.OriginRequestPolicyId": "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf",
		}),
		findings: ["InvalidArgument/orp-without-cache-policy DefaultCacheBehavior.OriginRequestPolicyId"],
		also: [
			"compress-legacy-no-brotli DefaultCacheBehavior.Compress",
			"forwarded-values DefaultCacheBehavior.ForwardedValues",
		],
	},
	{
		name: "settings that come from somewhere else",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.CachePolicyId": undefined }),
		changeText: (text) => text.replace(/(['"]ResponseHeadersPolicyId['"])/, "**cache_settings, $1"),
		findings: [],
	},
	{
		name: "cache policy and origin request policy",
		base: "modern",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.OriginRequestPolicyId": "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf" }),
		findings: [],
	},
];
