import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "the stream instead of the configuration",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.RealtimeLogConfigArn": "arn:aws:kinesis:us-east-1:111122223333:stream/cdn-logs",
		}),
		findings: ["NoSuchRealtimeLogConfig/unknown DefaultCacheBehavior.RealtimeLogConfigArn"],
	},
	{
		name: "the configuration",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.RealtimeLogConfigArn": "arn:aws:cloudfront::111122223333:realtime-log-config/cdn-logs",
		}),
		findings: [],
	},
];
