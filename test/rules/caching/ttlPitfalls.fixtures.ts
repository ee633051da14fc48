import { behaviors } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const DEFAULT = "DefaultCacheBehavior";

export const fixtures: Fixture[] = [
	{
		name: "a floor under everything",
		base: "classic",
		format: "xml",
		change: bend({ [`${DEFAULT}.MinTTL`]: 3600, "CacheBehaviors.Items[0].MinTTL": 60 }),
		findings: [`min-ttl-overrides-no-store ${DEFAULT}.MinTTL`],
		also: ["authorization-cached CacheBehaviors.Items[0].MinTTL"],
	},
	{
		name: "minimum and default of 0",
		base: "classic",
		format: "python",
		change: bend({ [`${DEFAULT}.DefaultTTL`]: 0 }),
		findings: [`ttl-zero-not-uncached ${DEFAULT}.MaxTTL`],
	},
	{
		name: "no caching, once by TTLs and once by a policy that would compress",
		base: "classic",
		change: bend({ [`${DEFAULT}.DefaultTTL`]: 0, [`${DEFAULT}.MaxTTL`]: 0 }),
		findings: [`ttl-all-zero ${DEFAULT}.MaxTTL`],
	},
	{
		name: "compression with a policy that caches nothing",
		base: "modern",
		format: "xml",
		change: bend({ [`${DEFAULT}.CachePolicyId`]: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" }),
		findings: [],
	},
	{
		name: "files that are fetched again early",
		base: "classic",
		format: "python",
		change: bend({ CacheBehaviors: behaviors("classic", { PathPattern: "assets/*", MaxTTL: 3600 }) }),
		findings: ["max-ttl-caps CacheBehaviors.Items[0].MaxTTL"],
		also: [
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"methods-too-wide CacheBehaviors.Items[0].AllowedMethods",
		],
	},
	{
		name: "a policy of the account, and TTLs that are left out",
		base: "modern",
		format: "python",
		change: bend({ [`${DEFAULT}.CachePolicyId`]: "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee" }),
		findings: [],
	},
];
