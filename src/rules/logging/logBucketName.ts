import type { Cursor } from "../../document/cursor";
import { isOmitted, isSet, present } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const error = "InvalidArgument";

export const rule: Rule = {
	kind: "rejection",
	on: ["LoggingConfig"],
	cases: {
		"InvalidArgument/log-bucket-missing": {
			severity: "error",
			title: "Logging is on without a bucket",
			why: "With [[LoggingConfig.Enabled]] true, [[LoggingConfig.Bucket]] must name the log bucket. Standard logging (v2) is set up outside this config and does not need it; you can use both.",
			basis: "doc",
			source: "API reference 2017-03-25, LoggingConfig",
			error,
			example: {
				bad: '{ "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "", "Prefix": "" } }',
				good: '{ "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "" } }',
			},
		},
		"InvalidArgument/log-bucket-form": {
			severity: "error",
			title: "Log bucket is not an S3 domain name",
			why: "[[LoggingConfig.Bucket]] takes the domain name of an S3 bucket, `name.s3.amazonaws.com`, with or without the Region. CloudFront rejects the bare name, an ARN, a URL and a website endpoint as an invalid bucket.",
			basis: "seen",
			source: "API reference 2017-03-25, LoggingConfig; refusals reported by users of Terraform",
			error,
			wireMessage: ["The parameter Logging Bucket does not refer to a valid S3 bucket."],
			example: {
				bad: '{ "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "logs-of-example", "Prefix": "" } }',
				good: '{ "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "" } }',
			},
		},
	},
	check(logging, context) {
		const enabled = present(logging, "Enabled");
		const bucket = logging.get("Bucket");
		if (enabled?.boolean !== true) return;
		if (isSet(bucket)) checkForm(bucket, context);
		else if (bucket || isOmitted(logging, "Bucket")) {
			context.report("InvalidArgument/log-bucket-missing", bucket ?? logging, {
				message: "Logging is on, but no log bucket is set",
			});
		}
	},
};

function checkForm(place: Cursor, { report }: RuleContext): void {
	const bucket = literalText(place)?.trim();
	if (bucket === undefined || (isBucketHost(bucket) && !bucket.includes(".s3-website"))) return;
	const name = /^(?:arn:aws:s3:::|s3:\/\/)?([a-z0-9.-]{3,63})\/?$/.exec(bucket)?.[1];
	const meant = name && !name.includes("amazonaws") ? `${name}.s3.amazonaws.com` : null;
	report("InvalidArgument/log-bucket-form", place, {
		message: `${quote(bucket)} is not an S3 bucket domain name${meant ? `; did you mean ${quote(meant)}?` : ""}`,
		...(meant && replaceValueFix(place, meant, true)),
	});
}

function isBucketHost(text: string): boolean {
	return /^[A-Za-z0-9._-]{1,255}$/.test(text) && /\.s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/.test(text);
}
