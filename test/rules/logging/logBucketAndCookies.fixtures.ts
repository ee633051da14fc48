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
		name: "a bucket in an opt-in Region",
		base: "modern",
		format: "xml",
		change: bend({ "Logging.Bucket": "logs-of-example.s3.eu-south-1.amazonaws.com" }),
		findings: ["log-bucket-region Logging.Bucket"],
	},
	{
		name: "the bucket of an origin, with cookies that S3 does not use",
		base: "modern",
		format: "python",
		change: bend({ "Logging.Bucket": "media-of-example.s3.amazonaws.com", "Logging.IncludeCookies": true }),
		findings: ["log-bucket-is-origin Logging.Bucket", "log-cookies-s3-only Logging.IncludeCookies"],
		also: ["log-cookies-privacy Logging.IncludeCookies"],
	},
	{
		name: "cookies that the API uses, and logs switched off with nothing left",
		base: "classic",
		change: bend({ "Logging.IncludeCookies": true }),
		findings: [],
		also: ["log-cookies-privacy Logging.IncludeCookies"],
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
