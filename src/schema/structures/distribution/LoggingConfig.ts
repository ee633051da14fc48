import { defineStructure } from "../../definitions";

export const LoggingConfig = defineStructure({
	name: "LoggingConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "Standard access logs (legacy), delivered to an S3 bucket.",
		more: "Standard logging (v2) is not part of DistributionConfig. Real-time logs are set with [[CacheBehavior.RealtimeLogConfigArn]]. Both can run at the same time as these logs.",
		watch: [
			"A change takes effect within 12 hours.",
			"Not allowed with `tenant-only` in [[DistributionConfig.ConnectionMode]].",
		],
		absent: "No standard logs. On update send it with Enabled `false`.",
		versions:
			"Until November 2024 (within 2020-05-31) all four members are required. To turn logging off, set Enabled and IncludeCookies to `false`, Bucket and Prefix to empty strings.",
	},
	members: {
		Enabled: {
			type: "boolean",
			required: { "2014-05-31": true, "2020-05-31": false },
			default: false,
			doc: {
				line: "Whether CloudFront writes access logs.",
				watch: [
					"With `false`, CloudFront discards the values of Bucket, Prefix and IncludeCookies.",
					"`true` needs [[LoggingConfig.Bucket]].",
				],
				absent: "No logs are written.",
				example: "true",
			},
		},
		IncludeCookies: {
			type: "boolean",
			required: { "2014-05-31": true, "2020-05-31": false },
			default: false,
			doc: {
				line: "Whether the logs contain the cookies of requests.",
				watch: [
					"CloudFront logs all cookies, including those that behaviors do not forward. Session cookies end up in the log bucket.",
					"Not useful when all origins are S3, which ignores cookies.",
				],
				absent: "Cookies are not logged.",
				example: "false",
			},
		},
		Bucket: {
			type: "string",
			required: { "2014-05-31": true, "2020-05-31": false },
			default: "",
			fold: "lower",
			doc: {
				line: "Domain name of the S3 bucket for the logs.",
				watch: [
					"Not a plain bucket name, an ARN, a URL or a website endpoint.",
					"The bucket must have ACLs enabled, otherwise [[error:InvalidArgument]]. Buckets created since April 2023 have them disabled by default. The caller must be allowed to read and write the ACL, otherwise [[error:AccessDenied]].",
					"Standard logs reach no bucket in an opt-in Region: af-south-1, ap-east-1, ap-east-2, ap-south-2, ap-southeast-3, -4, -5, -6, -7, ca-west-1, eu-central-2, eu-south-1, eu-south-2, il-central-1, me-central-1, me-south-1, mx-central-1.",
					"AWS recommends a bucket that is not an origin. In an origin's bucket, viewers may be able to read the logs (inferred).",
				],
				absent: "Allowed only when logging is off.",
				example: "my-logs.s3.amazonaws.com",
			},
		},
		Prefix: {
			type: "string",
			required: { "2014-05-31": true, "2020-05-31": false },
			default: "",
			doc: {
				line: "Text at the start of the log file names, usually a folder.",
				watch: [
					"CloudFront adds a `/` if the prefix does not end with one. A leading `/` creates an empty first folder (inferred).",
				],
				absent: "No prefix; the same as an empty string.",
				example: "cdn/example.com/",
			},
		},
	},
});
