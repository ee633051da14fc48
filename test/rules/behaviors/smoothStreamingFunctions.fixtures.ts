import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "Smooth Streaming with a function",
		base: "classic",
		format: "xml",
		change: bend({
			"CacheBehaviors.Items[0].SmoothStreaming": true,
			"CacheBehaviors.Items[0].LambdaFunctionAssociations": pair({
				LambdaFunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7",
				EventType: "origin-request",
			}),
		}),
		findings: ["InvalidArgument/smooth-streaming-functions CacheBehaviors.Items[0].LambdaFunctionAssociations"],
		also: [
			"smooth-streaming CacheBehaviors.Items[0].SmoothStreaming",
			"smooth-streaming-invalidation CacheBehaviors.Items[0].SmoothStreaming",
		],
	},
	{
		name: "Smooth Streaming alone",
		base: "classic",
		change: bend({ "CacheBehaviors.Items[0].SmoothStreaming": true }),
		findings: [],
		also: [
			"smooth-streaming CacheBehaviors.Items[0].SmoothStreaming",
			"smooth-streaming-invalidation CacheBehaviors.Items[0].SmoothStreaming",
		],
	},
];
