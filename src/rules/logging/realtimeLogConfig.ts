import { present } from "../../model/accessors";
import { parseArn } from "../../model/arn";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"NoSuchRealtimeLogConfig/unknown": {
			severity: "warning",
			title: "RealtimeLogConfigArn is not a real-time log configuration ARN",
			why: "[[CacheBehavior.RealtimeLogConfigArn]] takes the ARN of a real-time log configuration, `arn:aws:cloudfront::111122223333:realtime-log-config/name`, not its name or the ARN of its Kinesis stream. Only your account shows whether it exists.",
			basis: "inferred",
			source: "API model 2020-05-31, NoSuchRealtimeLogConfig; form of the ARNs in the API's answers",
			error: "NoSuchRealtimeLogConfig",
			example: {
				bad: '{ "DefaultCacheBehavior": { "RealtimeLogConfigArn": "arn:aws:kinesis:us-east-1:111122223333:stream/cdn-logs" } }',
				good: '{ "DefaultCacheBehavior": { "RealtimeLogConfigArn": "arn:aws:cloudfront::111122223333:realtime-log-config/cdn-logs" } }',
			},
		},
	},
	check(behavior, { report }) {
		const place = present(behavior, "RealtimeLogConfigArn");
		const text = literalText(place);
		if (!place || !text) return;
		const arn = parseArn(text);
		if (arn?.service === "cloudfront" && arn.resource.startsWith("realtime-log-config/")) return;
		const message = `CloudFront may reject ${quote(text)}: it is not a real-time log configuration ARN`;
		report("NoSuchRealtimeLogConfig/unknown", place, { message });
	},
};
