import { lambda } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const FIRST = "CacheBehaviors.Items[0]";
const EVENT = "LambdaFunctionAssociations.Items[0].EventType";

export const fixtures: Fixture[] = [
	{
		name: "a function at the origin without the query string, near Origin Shield",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.LambdaFunctionAssociations": lambda("origin-request"),
			"Origins.Items[1].OriginShield": { Enabled: true, OriginShieldRegion: "us-west-2" },
		}),
		findings: [
			`lambda-query-needs-forward DefaultCacheBehavior.${EVENT}`,
			`origin-shield-lambda DefaultCacheBehavior.${EVENT}`,
		],
		also: [
			"origin-shield-groups Origins.Items[1].OriginShield.Enabled",
			"lambda-origin-twice DefaultCacheBehavior.LambdaFunctionAssociations",
		],
	},
	{
		name: "a function at the origin with the query string",
		base: "classic",
		change: bend({ [`${FIRST}.LambdaFunctionAssociations`]: lambda("origin-request") }),
		findings: [],
	},
];
