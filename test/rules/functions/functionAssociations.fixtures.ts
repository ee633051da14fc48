import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const FUNCTIONS = "DefaultCacheBehavior.FunctionAssociations";

const edge = (event: string) => ({
	FunctionARN: "arn:aws:cloudfront::111122223333:function/rewrite",
	EventType: event,
});
const lambda = (event: string) => ({
	LambdaFunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:headers:3",
	EventType: event,
});

export const fixtures: Fixture[] = [
	{
		name: "a Lambda function among CloudFront functions",
		base: "modern",
		change: bend({
			[FUNCTIONS]: pair({
				FunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:rewrite:3",
				EventType: "viewer-request",
			}),
		}),
		findings: [`InvalidFunctionAssociation/arn ${FUNCTIONS}.Items[0].FunctionARN`],
	},
	{
		name: "an origin event",
		base: "modern",
		format: "xml",
		change: bend({ [FUNCTIONS]: pair(edge("origin-request")) }),
		findings: [`InvalidFunctionAssociation/event ${FUNCTIONS}.Items[0].EventType`],
		also: ["lambda-query-needs-forward DefaultCacheBehavior.FunctionAssociations.Items[0].EventType"],
	},
	{
		name: "two functions on one event",
		base: "modern",
		format: "python",
		change: bend({ [FUNCTIONS]: pair(edge("viewer-request"), edge("viewer-request")) }),
		findings: [`InvalidFunctionAssociation/duplicate ${FUNCTIONS}.Items[1].EventType`],
	},
	{
		name: "both kinds on viewer events",
		base: "modern",
		change: bend({
			[FUNCTIONS]: pair(edge("viewer-request")),
			"DefaultCacheBehavior.LambdaFunctionAssociations": pair(lambda("viewer-response")),
		}),
		findings: [`InvalidFunctionAssociation/mixed-viewer ${FUNCTIONS}.Items[0].EventType`],
		also: ["viewer-response-skip DefaultCacheBehavior.LambdaFunctionAssociations.Items[0].EventType"],
	},
	{
		name: "a Lambda function on an origin event beside them",
		base: "modern",
		format: "xml",
		change: bend({
			[FUNCTIONS]: pair(edge("viewer-request"), edge("viewer-response")),
			"DefaultCacheBehavior.LambdaFunctionAssociations": pair(lambda("origin-response")),
		}),
		findings: [],
		also: [
			"lambda-origin-twice DefaultCacheBehavior.LambdaFunctionAssociations",
			"lambda-query-needs-forward DefaultCacheBehavior.LambdaFunctionAssociations.Items[0].EventType",
			"viewer-response-skip DefaultCacheBehavior.FunctionAssociations.Items[1].EventType",
		],
	},
];
