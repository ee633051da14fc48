import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no bucket",
		base: "classic",
		format: "xml",
		change: bend({ "Logging.Bucket": "" }),
		findings: ["InvalidArgument/log-bucket-missing Logging.Bucket"],
	},
	{
		name: "the bare name of a bucket",
		base: "modern",
		format: "python",
		change: bend({ "Logging.Bucket": "logs-of-example" }),
		findings: ["InvalidArgument/log-bucket-form Logging.Bucket"],
	},
	{
		name: "the endpoint of a website",
		base: "modern",
		change: bend({ "Logging.Bucket": "logs-of-example.s3-website-eu-west-1.amazonaws.com" }),
		findings: ["InvalidArgument/log-bucket-form Logging.Bucket"],
	},
	{
		name: "a bucket with its Region",
		base: "modern",
		format: "xml",
		change: bend({ "Logging.Bucket": "logs-of-example.s3.eu-west-1.amazonaws.com" }),
		findings: [],
	},
];
