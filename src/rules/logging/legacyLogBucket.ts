import type { Cursor } from "../../document/cursor";
import { isSet, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";

const exampleOf = (enabled: boolean) =>
	`{ "DistributionConfig": { "CallerReference": "a", "Comment": "", "Enabled": true, "Logging": { "Enabled": ${enabled}, "IncludeCookies": false, "Bucket": "${enabled ? "logs-of-example.s3.amazonaws.com" : ""}", "Prefix": "" } } }`;

const example = { bad: exampleOf(true), good: exampleOf(false) };

export const rule: Rule = {
	kind: "upgrade",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"legacy-logging": {
			severity: "info",
			title: "A new distribution with the older kind of logs",
			why: "What [[DistributionConfig.Logging]] sets up is called standard logging (legacy) now. The second version is set up outside of the config: it also writes to CloudWatch Logs and Firehose, in other formats, and to buckets without ACLs. Distributions that have the older one can keep it, so this is said of new ones only.",
			basis: "model",
			source: "Service model 2020-05-31, LoggingConfig",
			example,
		},
		"log-bucket-acl": {
			severity: "info",
			title: "The log bucket must have ACLs enabled",
			why: "CloudFront writes these logs with the help of an ACL on the bucket. Buckets made since April 2023 have ACLs disabled unless their owner enabled them; creating the distribution then fails with [[error:InvalidArgument]]. Set the bucket's object ownership to “bucket owner preferred” first. The config does not tell how the bucket is set up.",
			basis: "doc",
			source: "Developer Guide 2023-06, permissions required to configure standard logging",
			example,
		},
	},
	check(config, context) {
		const logging = present(config, "Logging");
		if (!logging || present(logging, "Enabled")?.boolean !== true || !isForCreation(config, context)) return;
		const bucket = present(logging, "Bucket");
		context.report("legacy-logging", logging, {
			message: "Standard logging (v2), set up outside of the config, has superseded these logs for new distributions",
		});
		if (!isSet(bucket)) return;
		const name = trimmedText(bucket);
		context.report("log-bucket-acl", bucket, {
			incomplete: true,
			message: `The bucket${name ? ` ${quote(name)}` : ""} must have ACLs enabled, which buckets made since April 2023 have not by default`,
		});
	},
};

function isForCreation(config: Cursor, { operation }: RuleContext): boolean {
	return operation === "create" || /^CreateDistribution.*Request$/.test(config.document.root.type ?? "");
}
