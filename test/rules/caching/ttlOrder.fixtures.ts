import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a default above the maximum that is left out",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].DefaultTTL": 63_115_200, "CacheBehaviors.Items[0].MaxTTL": undefined }),
		findings: ["InvalidTTLOrder/implied-max CacheBehaviors.Items[0].DefaultTTL"],
	},
	{
		name: "minimum above default",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.MinTTL": 86_401 }),
		findings: ["InvalidTTLOrder/min-gt-default DefaultCacheBehavior.MinTTL"],
		also: ["min-ttl-overrides-no-store DefaultCacheBehavior.MinTTL"],
	},
	{
		name: "default above maximum, in a path behavior",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].MaxTTL": 30 }),
		findings: ["InvalidTTLOrder/default-gt-max CacheBehaviors.Items[0].DefaultTTL"],
	},
	{
		name: "minimum above maximum, without a default",
		base: "classic",
		format: "python",
		change: bend({
			"CacheBehaviors.Items[0].MinTTL": 400,
			"CacheBehaviors.Items[0].DefaultTTL": undefined,
		}),
		findings: [
			"InvalidTTLOrder/min-gt-max CacheBehaviors.Items[0].MinTTL",
			"InvalidTTLOrder/implied-default CacheBehaviors.Items[0].MaxTTL",
		],
		also: ["authorization-cached CacheBehaviors.Items[0].MinTTL"],
	},
	{
		name: "maximum below the default that is left out",
		base: "classic",
		change: bend({ "CacheBehaviors.Items[0].DefaultTTL": undefined }),
		findings: ["InvalidTTLOrder/implied-default CacheBehaviors.Items[0].MaxTTL"],
	},
	{
		name: "minimum above the default that is left out",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.MinTTL": 100_000, "DefaultCacheBehavior.DefaultTTL": undefined }),
		findings: ["InvalidTTLOrder/implied-default DefaultCacheBehavior.MinTTL"],
		also: ["min-ttl-overrides-no-store DefaultCacheBehavior.MinTTL"],
	},
	{
		name: "all three equal",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].DefaultTTL": 300 }),
		findings: [],
	},
];
