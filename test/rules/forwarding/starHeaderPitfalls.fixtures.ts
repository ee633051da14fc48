import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const BEHAVIOR = "CacheBehaviors.Items[0]";

export const fixtures: Fixture[] = [
	{
		name: "all headers, with TTLs, compression and cache keys",
		base: "classic",
		format: "xml",
		change: bend({
			[`${BEHAVIOR}.ForwardedValues.Headers`]: pair("*"),
			[`${BEHAVIOR}.ForwardedValues.QueryStringCacheKeys`]: pair("page"),
		}),
		findings: [
			`default-ttl-ignored-star ${BEHAVIOR}.DefaultTTL`,
			`compress-star ${BEHAVIOR}.Compress`,
			`header-redundant ${BEHAVIOR}.ForwardedValues.QueryStringCacheKeys`,
		],
	},
	{
		name: "all headers and nothing else",
		base: "classic",
		format: "python",
		change: bend({
			[`${BEHAVIOR}.ForwardedValues.Headers`]: pair("*"),
			[`${BEHAVIOR}.DefaultTTL`]: 0,
			[`${BEHAVIOR}.MaxTTL`]: 0,
			[`${BEHAVIOR}.Compress`]: false,
		}),
		findings: [],
		also: ["ttl-all-zero CacheBehaviors.Items[0].MaxTTL"],
	},
];
