import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
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
		findings: ["log-bucket-is-origin Logging.Bucket"],
		also: ["log-cookies-s3-only Logging.IncludeCookies", "log-cookies-privacy Logging.IncludeCookies"],
	},
	{
		name: "cookies that the API uses, and logs switched off with nothing left",
		base: "classic",
		change: bend({ "Logging.IncludeCookies": true }),
		findings: [],
		also: ["log-cookies-privacy Logging.IncludeCookies"],
	},
];
