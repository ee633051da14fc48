import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "settings of logs that are off",
		base: "classic",
		format: "xml",
		change: bend({ "Logging.Enabled": false }),
		findings: ["logging-values-dropped Logging.Bucket"],
		also: ["access-logging Logging"],
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
