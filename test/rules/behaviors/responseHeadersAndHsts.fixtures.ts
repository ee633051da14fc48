import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const POLICY = "DefaultCacheBehavior.ResponseHeadersPolicyId";

export const fixtures: Fixture[] = [
	{
		name: "no policy",
		base: "modern",
		format: "python",
		change: bend({ [POLICY]: undefined }),
		findings: ["response-headers-policy DefaultCacheBehavior"],
	},
	{
		name: "a managed policy for CORS alone",
		base: "modern",
		format: "xml",
		change: bend({ [POLICY]: "60669652-455b-4ae9-85a4-c4c02393f86c" }),
		findings: [`hsts ${POLICY}`],
	},
	{
		name: "a policy of the account, which the config does not show",
		base: "modern",
		change: bend({ [POLICY]: "0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9" }),
		findings: [],
	},
	{
		name: "a function that may set headers",
		base: "modern",
		change: bend({
			[POLICY]: undefined,
			"DefaultCacheBehavior.FunctionAssociations": pair({
				FunctionARN: "arn:aws:cloudfront::111122223333:function/headers",
				EventType: "viewer-response",
			}),
		}),
		findings: [],
		also: ["viewer-response-skip DefaultCacheBehavior.FunctionAssociations.Items[0].EventType"],
	},
];
