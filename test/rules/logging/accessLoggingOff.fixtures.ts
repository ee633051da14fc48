import { bend } from "../bend";
import type { Fixture } from "../fixture";

const OFF = { Enabled: false, IncludeCookies: false, Bucket: "", Prefix: "" };

export const fixtures: Fixture[] = [
	{
		name: "logging is off",
		base: "classic",
		format: "xml",
		change: bend({ Logging: OFF }),
		findings: ["access-logging Logging"],
	},
	{
		name: "logging is left out",
		base: "modern",
		format: "python",
		change: bend({ Logging: undefined }),
		findings: ["access-logging"],
	},
	{
		name: "real-time logs instead",
		base: "modern",
		change: bend({
			Logging: OFF,
			"DefaultCacheBehavior.RealtimeLogConfigArn": "arn:aws:cloudfront::111122223333:realtime-log-config/main",
		}),
		findings: [],
	},
	{
		name: "only a program knows whether it is on",
		base: "modern",
		format: "python",
		changeText: (text) => text.replace(/('Logging': \{\s*'Enabled': )True/, "$1is_logged"),
		findings: [],
	},
];
