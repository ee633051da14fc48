import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a maximum in milliseconds",
		base: "classic",
		format: "python",
		change: bend({ "DefaultCacheBehavior.MaxTTL": 31_536_000_000 }),
		findings: ["InvalidArgument/ttl-range DefaultCacheBehavior.MaxTTL"],
	},
	{
		name: "100 years",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].MaxTTL": 3_153_600_000 }),
		findings: [],
	},
];
