import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a new distribution with logs",
		base: "modern",
		format: "xml",
		operation: "create",
		findings: ["legacy-logging Logging", "log-bucket-acl Logging.Bucket (incomplete)"],
	},
	{
		name: "the arguments of a call that creates one",
		base: "modern",
		format: "python",
		changeText: (text) => `client.create_distribution(DistributionConfig=${text})`,
		findings: ["legacy-logging Logging", "log-bucket-acl Logging.Bucket (incomplete)"],
	},
	{ name: "an existing distribution", base: "modern", operation: "update", findings: [] },
	{
		name: "a new distribution without logs",
		base: "modern",
		operation: "create",
		change: bend({ Logging: { Enabled: false, IncludeCookies: false, Bucket: "", Prefix: "" } }),
		findings: [],
		also: ["access-logging Logging"],
	},
];
