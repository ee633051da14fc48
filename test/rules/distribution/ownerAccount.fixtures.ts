import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const lambda = (account: string) => ({
	LambdaFunctionARN: `arn:aws:lambda:us-east-1:${account}:function:sign-in:7`,
	EventType: "origin-request",
});

export const fixtures: Fixture[] = [
	{
		name: "a Lambda function of another account than the certificate",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].LambdaFunctionAssociations": pair(lambda("444455556666")) }),
		findings: [
			"InvalidLambdaFunctionAssociation/account CacheBehaviors.Items[0].LambdaFunctionAssociations.Items[0].LambdaFunctionARN",
		],
	},
	{
		name: "real-time logs of another account",
		base: "modern",
		change: bend({
			"DefaultCacheBehavior.RealtimeLogConfigArn": "arn:aws:cloudfront::444455556666:realtime-log-config/cdn-logs",
		}),
		findings: ["RealtimeLogConfigOwnerMismatch/account DefaultCacheBehavior.RealtimeLogConfigArn"],
	},
	{
		name: "everything of one account",
		base: "classic",
		format: "python",
		change: bend({ "CacheBehaviors.Items[0].LambdaFunctionAssociations": pair(lambda("111122223333")) }),
		findings: [],
	},
];
