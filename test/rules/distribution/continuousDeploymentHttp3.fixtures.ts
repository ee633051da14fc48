import { bend } from "../bend";
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
		name: "HTTP/2 with a policy",
		base: "modern",
		change: bend({ ContinuousDeploymentPolicyId: POLICY, HttpVersion: "http2" }),
		findings: [],
	},
];
