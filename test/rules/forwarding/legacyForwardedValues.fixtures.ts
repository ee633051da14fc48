import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const PAGES = {
	"DefaultCacheBehavior.CachePolicyId": undefined,
	"DefaultCacheBehavior.MinTTL": 0,
	"DefaultCacheBehavior.DefaultTTL": 86400,
	"DefaultCacheBehavior.MaxTTL": 31536000,
	"DefaultCacheBehavior.ForwardedValues": {
		QueryString: true,
		Cookies: { Forward: "none" },
		Headers: pair(),
		QueryStringCacheKeys: pair("page"),
	},
};
const STYLES = {
	PathPattern: "*.css",
	TargetOriginId: "media with standby",
	ViewerProtocolPolicy: "https-only",
	MinTTL: 0,
	ForwardedValues: { QueryString: false, Cookies: { Forward: "none" } },
	Compress: true,
	ResponseHeadersPolicyId: "67f7725c-6f97-4210-82d7-5512b31e9d03",
};

export const fixtures: Fixture[] = [
	{
		name: "settings that no managed policy has",
		base: "modern",
		format: "xml",
		change: bend(PAGES),
		findings: ["forwarded-values DefaultCacheBehavior.ForwardedValues"],
		also: ["compress-legacy-no-brotli DefaultCacheBehavior.Compress"],
	},
	{
		name: "two behaviors are told of once, at the one that a managed policy equals",
		base: "modern",
		format: "python",
		change: bend({ ...PAGES, CacheBehaviors: pair(STYLES) }),
		findings: ["forwarded-values CacheBehaviors.Items[0].ForwardedValues"],
		also: ["compress-legacy-no-brotli CacheBehaviors.Items[0].Compress"],
	},
	{ name: "cache policies", base: "modern", findings: [] },
	{ name: "an API version without cache policies", base: "classic", findings: [] },
];
