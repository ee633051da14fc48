import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a prefix without its slash",
		base: "modern",
		format: "python",
		change: bend({ "Logging.Prefix": "cdn" }),
		findings: ["logging-prefix-slash Logging.Prefix"],
	},
	{
		name: "a prefix with a slash in front",
		base: "modern",
		change: bend({ "Logging.Prefix": "/cdn/" }),
		findings: ["logging-prefix-slash Logging.Prefix"],
	},
	{
		name: "logs that are off",
		base: "classic",
		format: "xml",
		change: bend({ Logging: { Enabled: false, IncludeCookies: false, Bucket: "", Prefix: "" } }),
		findings: [],
		also: ["access-logging Logging"],
	},
];
