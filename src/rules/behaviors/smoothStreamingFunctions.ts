import { itemsOf, present } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2016-11-25",
	cases: {
		"InvalidArgument/smooth-streaming-functions": {
			severity: "warning",
			title: "Edge functions on a Smooth Streaming behavior",
			why: "CloudFront does not support functions where [[CacheBehavior.SmoothStreaming]] is on. It may reject a behavior that has both.",
			basis: "inferred",
			source: "Developer Guide 2023, Restrictions on edge functions",
			error: "InvalidArgument",
			example: {
				bad: '{ "DefaultCacheBehavior": { "SmoothStreaming": true, "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "SmoothStreaming": true, "LambdaFunctionAssociations": { "Quantity": 0 } } }',
			},
		},
	},
	check(behavior, { report }) {
		const streaming = present(behavior, "SmoothStreaming");
		if (streaming?.boolean !== true) return;
		for (const member of ["LambdaFunctionAssociations", "FunctionAssociations"]) {
			const pair = present(behavior, member);
			if (!pair || itemsOf(pair).items.length === 0) continue;
			report("InvalidArgument/smooth-streaming-functions", pair, {
				message: `CloudFront may reject functions on ${toBehaviorName(behavior)}, which has Smooth Streaming on`,
				related: [{ place: streaming, message: "Smooth Streaming is on" }],
			});
		}
	},
};
