import { bend } from "../bend";
import type { Fixture } from "../fixture";

const change = bend({ ContinuousDeploymentPolicyId: "5b8e5d2c-1d2a-4c3b-9e4f-111122223333", HttpVersion: "http2" });
const also = ["legacy-logging Logging", "log-bucket-acl Logging.Bucket (incomplete)"];

export const fixtures: Fixture[] = [
	{
		name: "a policy on create",
		base: "modern",
		format: "xml",
		operation: "create",
		change,
		findings: ["InvalidArgument/continuous-deployment-on-create ContinuousDeploymentPolicyId"],
		also,
	},
	{ name: "a policy on update", base: "modern", format: "python", operation: "update", change, findings: [] },
	{ name: "no policy on create", base: "modern", operation: "create", findings: [], also },
];
