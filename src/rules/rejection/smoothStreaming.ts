import type { Rule } from "../rule";
import { BEHAVIORS, behaviorName } from "../shared/behaviors";
import { given, listed } from "../shared/values";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIORS,
	since: "2016-11-25",
	cases: {
		"InvalidArgument/smooth-streaming-functions": {
			severity: "warning",
			title: "Edge functions on a behavior for Smooth Streaming",
			why: "Functions are not supported where [[CacheBehavior.SmoothStreaming]] is on. CloudFront probably refuses the two on one behavior.",
			basis: "inferred",
			source: "Developer Guide 2023, Restrictions on edge functions",
			error: { code: "InvalidArgument", status: 400 },
			example: {
				bad: '{ "DefaultCacheBehavior": { "SmoothStreaming": true, "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "SmoothStreaming": true, "LambdaFunctionAssociations": { "Quantity": 0 } } }',
			},
		},
	},
	check(behavior, { report }) {
		const streaming = given(behavior, "SmoothStreaming");
		if (streaming?.boolean !== true) return;
		for (const member of ["LambdaFunctionAssociations", "FunctionAssociations"]) {
			const pair = given(behavior, member);
			if (!pair || listed(pair).items.length === 0) continue;
			report("InvalidArgument/smooth-streaming-functions", pair, {
				message: `CloudFront probably refuses functions on ${behaviorName(behavior)}, which serves Smooth Streaming`,
				related: [{ place: streaming, message: "Smooth Streaming is on" }],
			});
		}
	},
};
