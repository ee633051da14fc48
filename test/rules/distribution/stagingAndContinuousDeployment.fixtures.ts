import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const POLICY = "5b8e5d2c-1d2a-4c3b-9e4f-111122223333";

export const fixtures: Fixture[] = [
	{
		name: "HTTP/3 with a policy",
		base: "modern",
		format: "xml",
		change: bend({ ContinuousDeploymentPolicyId: POLICY }),
		findings: ["InvalidArgument/continuous-deployment-http3 HttpVersion"],
	},
	{
		name: "aliases of a staging distribution",
		base: "modern",
		format: "python",
		change: bend({ Staging: true, Aliases: pair("www.example.com", "example.com") }),
		findings: ["InvalidArgument/staging-aliases Aliases"],
		also: ["alias-apex Aliases.Items[1]"],
	},
	{
		name: "HTTP/2 with a policy",
		base: "modern",
		change: bend({ ContinuousDeploymentPolicyId: POLICY, HttpVersion: "http2" }),
		findings: [],
	},
];
