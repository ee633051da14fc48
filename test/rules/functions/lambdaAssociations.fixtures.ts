import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const PATH = "CacheBehaviors.Items[0].LambdaFunctionAssociations";
const DEFAULT = "DefaultCacheBehavior.LambdaFunctionAssociations";

const lambda = (region: string, name: string) => ({
	LambdaFunctionARN: `arn:aws:lambda:${region}:111122223333:function:${name}`,
	EventType: "origin-request",
});

export const fixtures: Fixture[] = [
	{
		name: "no version, in a path behavior",
		base: "classic",
		change: bend({ [PATH]: pair(lambda("us-east-1", "sign-in")) }),
		findings: [`InvalidLambdaFunctionAssociation/version ${PATH}.Items[0].LambdaFunctionARN`],
	},
	{
		name: "the newest version, in another Region",
		base: "classic",
		format: "xml",
		change: bend({ [PATH]: pair(lambda("eu-west-1", "sign-in:$LATEST")) }),
		findings: [
			`InvalidLambdaFunctionAssociation/region ${PATH}.Items[0].LambdaFunctionARN`,
			`InvalidLambdaFunctionAssociation/version ${PATH}.Items[0].LambdaFunctionARN`,
		],
	},
	{
		name: "two functions on one event",
		base: "modern",
		format: "python",
		change: bend({ [DEFAULT]: pair(lambda("us-east-1", "sign-in:7"), lambda("us-east-1", "rewrite:3")) }),
		findings: [`InvalidLambdaFunctionAssociation/event-duplicate ${DEFAULT}.Items[1].EventType`],
		also: [
			"lambda-origin-twice DefaultCacheBehavior.LambdaFunctionAssociations",
			"lambda-query-needs-forward DefaultCacheBehavior.LambdaFunctionAssociations.Items[0].EventType",
			"lambda-query-needs-forward DefaultCacheBehavior.LambdaFunctionAssociations.Items[1].EventType",
		],
	},
	{
		name: "the body for a response",
		base: "modern",
		change: bend({
			[DEFAULT]: pair({ ...lambda("us-east-1", "sign-in:7"), EventType: "origin-response", IncludeBody: true }),
		}),
		findings: [`InvalidLambdaFunctionAssociation/include-body ${DEFAULT}.Items[0].IncludeBody`],
		also: [
			"lambda-origin-twice DefaultCacheBehavior.LambdaFunctionAssociations",
			"lambda-query-needs-forward DefaultCacheBehavior.LambdaFunctionAssociations.Items[0].EventType",
		],
	},
	{
		name: "a version, and one that is filled in later",
		base: "modern",
		format: "xml",
		change: bend({
			[DEFAULT]: pair(lambda("us-east-1", "sign-in:7"), {
				LambdaFunctionARN: "{{rewriteFunction}}",
				EventType: "origin-response",
			}),
		}),
		findings: [],
		also: [
			"lambda-origin-twice DefaultCacheBehavior.LambdaFunctionAssociations",
			"lambda-query-needs-forward DefaultCacheBehavior.LambdaFunctionAssociations.Items[0].EventType",
			"lambda-query-needs-forward DefaultCacheBehavior.LambdaFunctionAssociations.Items[1].EventType",
		],
	},
];
