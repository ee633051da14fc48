import { bend } from "../bend";
import type { Fixture } from "../fixture";

const POLICY = "5b8e5d2c-1d2a-4c3b-9e4f-111122223333";
const TIMEOUT = "Origins.Items[0].ResponseCompletionTimeout";

export const fixtures: Fixture[] = [
	{
		name: "a policy",
		base: "modern",
		format: "xml",
		change: bend({ ContinuousDeploymentPolicyId: POLICY, HttpVersion: "http2", [TIMEOUT]: 100 }),
		findings: [`continuous-deployment-timeout ${TIMEOUT}`],
	},
	{
		name: "a staging distribution",
		base: "modern",
		format: "python",
		change: bend({ Staging: true, Aliases: { Quantity: 0 }, [TIMEOUT]: 100 }),
		findings: [`continuous-deployment-timeout ${TIMEOUT}`],
	},
	{
		name: "no continuous deployment",
		base: "modern",
		change: bend({ [TIMEOUT]: 100 }),
		findings: [],
	},
];
