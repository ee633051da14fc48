import { defineStructure } from "../../definitions";

export const LoggingConfig = defineStructure({
	name: "LoggingConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "Standard access logs (legacy), delivered to an S3 bucket.",
		more: "The newer standard logging (v2) is set up outside the distribution's configuration, real-time logs by [[CacheBehavior.RealtimeLogConfigArn]]. Both can run beside these.",
		watch: [
			"A change takes up to 12 hours.",
			"Not for distributions that are `tenant-only` in [[DistributionConfig.ConnectionMode]].",
		],
		absent: "No standard logs. An update should state it all the same: Enabled false.",
		versions:
			"All four members are required until November 2024, within 2020-05-31: to switch off, Enabled and IncludeCookies false, Bucket and Prefix empty.",
	},
	members: {
		Enabled: {
			type: "boolean",
			required: { "2014-05-31": true, "2020-05-31": false },
			default: false,
			doc: {
				line: "Whether CloudFront writes access logs.",
				watch: [
					"When false, CloudFront drops what stands in Bucket, Prefix and IncludeCookies.",
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
				line: "Whether the logs hold the cookies of requests.",
				watch: [
					"All cookies, whatever the behaviors forward: session secrets end up in the log bucket.",
					"Pointless when every origin is S3, which ignores cookies.",
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
				line: "S3 bucket for the logs, by its domain name.",
				watch: [
					"Not a bare bucket name, an ARN, a URL or a website endpoint.",
					"The bucket must have ACLs enabled, which buckets made since April 2023 do not by default: [[error:InvalidArgument]]. The caller must be allowed to get and put its ACL, else [[error:AccessDenied]].",
					"Standard logs reach no bucket in an opt-in Region: af-south-1, ap-east-1, ap-east-2, ap-south-2, ap-southeast-3, -4, -5, -6, -7, ca-west-1, eu-central-2, eu-south-1, eu-south-2, il-central-1, me-central-1, me-south-1, mx-central-1.",
					"AWS advises a bucket apart from the origins'; in an origin's bucket the logs may be open to viewers (inferred).",
				],
				absent: "Only right when logs are off.",
				example: "my-logs.s3.amazonaws.com",
			},
		},
		Prefix: {
			type: "string",
			required: { "2014-05-31": true, "2020-05-31": false },
			default: "",
			doc: {
				line: "Text before the names of the log files, usually a folder.",
				watch: [
					"CloudFront adds a `/` when the prefix does not end with one. A leading `/` makes an empty first folder (inferred).",
				],
				absent: "No prefix, the same as an empty string.",
				example: "cdn/example.com/",
			},
		},
	},
});
