import { itemsOf, present, trimmedText } from "../../model/accessors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const on = (members: string) => `{ "Logging": { "Enabled": true, ${members} } }`;

/** Regions to which standard logs are not delivered. */
const NO_LOGS = new Set([
	"af-south-1",
	"ap-east-1",
	"ap-east-2",
	"ap-south-2",
	"ap-southeast-3",
	"ap-southeast-4",
	"ap-southeast-5",
	"ap-southeast-6",
	"ap-southeast-7",
	"ca-west-1",
	"eu-central-2",
	"eu-south-1",
	"eu-south-2",
	"il-central-1",
	"me-central-1",
	"me-south-1",
	"mx-central-1",
]);

export const rule: Rule = {
	kind: "effect",
	on: ["LoggingConfig"],
	cases: {
		"log-bucket-region": {
			severity: "warning",
			title: "Logs are not delivered to this Region",
			why: "CloudFront does not deliver standard logs to buckets in opt-in Regions. It accepts the config, but the bucket stays empty.",
			basis: "doc",
			source: "Developer Guide 2023, Choosing an S3 bucket for standard logs; later opt-in Regions as seen",
			example: {
				bad: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.me-south-1.amazonaws.com", "Prefix": ""'),
				good: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.eu-west-1.amazonaws.com", "Prefix": ""'),
			},
		},
		"log-bucket-is-origin": {
			severity: "warning",
			title: "Log bucket is also an origin",
			why: "The log bucket is the bucket of an origin. Viewers can fetch the logs if they guess the object names, and cleaning up one affects the other. Use a separate bucket for logs.",
			basis: "inferred",
			source: "Developer Guide 2023, Choosing an S3 bucket for standard logs: a separate bucket is advised",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "site.s3.amazonaws.com", "Prefix": "logs/" } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "site-logs.s3.amazonaws.com", "Prefix": "logs/" } }',
			},
		},
	},
	check(logging, { report }) {
		const at = present(logging, "Bucket");
		const host = parseS3Host(trimmedText(at)?.toLowerCase().slice(0, 254));
		if (present(logging, "Enabled")?.boolean !== true || !at || !host) return;
		if (host.region && NO_LOGS.has(host.region)) {
			report("log-bucket-region", at, {
				message: `CloudFront does not deliver standard logs to buckets in ${host.region}`,
			});
		}
		const distribution = findEnclosingDistribution(logging) ?? undefined;
		const same = itemsOf(present(distribution, "Origins")).items.find(
			(one) => parseS3Host(getOriginHost(one))?.bucket === host.bucket,
		);
		if (!same) return;
		report("log-bucket-is-origin", at, {
			message: `Logs go to the bucket ${quote(host.bucket)}, which is also an origin`,
			related: [{ place: present(same, "DomainName") ?? same, message: "The origin with this bucket" }],
		});
	},
};
