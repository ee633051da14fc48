import { lambda } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const FIRST = "CacheBehaviors.Items[0]";
const EVENT = "LambdaFunctionAssociations.Items[0].EventType";

export const fixtures: Fixture[] = [
	{
		name: "functions on viewer events",
		base: "classic",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.LambdaFunctionAssociations": lambda("viewer-response"),
			[`${FIRST}.LambdaFunctionAssociations`]: lambda("viewer-request"),
		}),
		findings: [`viewer-response-skip DefaultCacheBehavior.${EVENT}`],
	},
	{
		name: "a function on viewer requests",
		base: "modern",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.LambdaFunctionAssociations": lambda("viewer-request") }),
		findings: [],
	},
];
