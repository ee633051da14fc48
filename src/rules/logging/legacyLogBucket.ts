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
			title: "Legacy standard logging on a new distribution",
			why: "[[DistributionConfig.Logging]] is now called standard logging (legacy). Standard logging (v2) is set up outside the config; it also delivers to CloudWatch Logs and Firehose, in other formats, and to buckets without ACLs. Existing distributions can keep the legacy one, so only new ones are reported.",
			basis: "model",
			source: "Service model 2020-05-31, LoggingConfig",
			example,
		},
		"log-bucket-acl": {
			severity: "info",
			title: "Log bucket must have ACLs enabled",
			why: "CloudFront needs an ACL on the bucket to write these logs. Buckets created since April 2023 have ACLs disabled by default, and creating the distribution then fails with [[error:InvalidArgument]]. Set the bucket's object ownership to “bucket owner preferred” first; the config does not show this setting.",
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
			message: "For new distributions, standard logging (v2), set up outside the config, replaces this legacy logging",
		});
		if (!isSet(bucket)) return;
		const name = trimmedText(bucket);
		context.report("log-bucket-acl", bucket, {
			incomplete: true,
			message: `The bucket${name ? ` ${quote(name)}` : ""} must have ACLs enabled; buckets created since April 2023 do not by default`,
		});
	},
};

function isForCreation(config: Cursor, { operation }: RuleContext): boolean {
	return operation === "create" || /^CreateDistribution.*Request$/.test(config.document.root.type ?? "");
}
