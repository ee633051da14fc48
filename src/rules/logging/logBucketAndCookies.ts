import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { joinWords, quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { proposeFix, replaceValueFix } from "../shared/fixBuilders";

const on = (members: string) => `{ "Logging": { "Enabled": true, ${members} } }`;
/** Regions to which standard logs are not delivered. */
const NO_LOGS = new Set([
	"af-south-1",
	"ap-east-1",
	"ap-south-2",
	"ap-southeast-3",
	"ap-southeast-4",
	"ca-west-1",
	"eu-central-2",
	"eu-south-1",
	"eu-south-2",
	"il-central-1",
	"me-central-1",
	"me-south-1",
]);

export const rule: Rule = {
	kind: "effect",
	on: ["LoggingConfig"],
	cases: {
		"logging-values-dropped": {
			severity: "info",
			title: "Settings of logs that are switched off",
			why: "While [[LoggingConfig.Enabled]] is false CloudFront deletes [[LoggingConfig.Bucket]], [[LoggingConfig.Prefix]] and [[LoggingConfig.IncludeCookies]]: whoever turns logging on again has to give them anew.",
			basis: "doc",
			source: "API reference 2017-03-25 and API model 2020-05-31, LoggingConfig",
			example: {
				bad: '{ "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn/" } }',
				good: '{ "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": "" } }',
			},
		},
		"logging-prefix-slash": {
			severity: "info",
			title: "A log prefix without its slash at the end, or with one in front",
			why: "CloudFront puts a `/` behind a [[LoggingConfig.Prefix]] that has none, so `cdn` and `cdn/` name the same folder. A slash in front makes a first folder whose name is empty.",
			basis: "doc",
			source: "Developer Guide 2023, Log prefix; the empty folder is inferred",
			example: {
				bad: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn"'),
				good: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn/"'),
			},
		},
		"log-bucket-region": {
			severity: "warning",
			title: "Logs are not delivered to this Region",
			why: "Standard logs do not reach buckets in Regions that an account has to opt in to. CloudFront takes the config, and the bucket stays empty.",
			basis: "doc",
			source: "Developer Guide 2023, Choosing an S3 bucket for standard logs; later opt-in Regions as seen",
			example: {
				bad: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.me-south-1.amazonaws.com", "Prefix": ""'),
				good: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.eu-west-1.amazonaws.com", "Prefix": ""'),
			},
		},
		"log-bucket-is-origin": {
			severity: "warning",
			title: "Logs are written into a bucket that is served",
			why: "The log bucket is the bucket of an origin. Logs become content that viewers can fetch if they guess its name, and every clean-up of one concerns the other. Keep logs in a bucket of their own.",
			basis: "inferred",
			source: "Developer Guide 2023, Choosing an S3 bucket for standard logs: a separate bucket is advised",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "site.s3.amazonaws.com", "Prefix": "logs/" } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "site-logs.s3.amazonaws.com", "Prefix": "logs/" } }',
			},
		},
		"log-cookies-s3-only": {
			severity: "info",
			title: "Cookies are logged although no origin uses them",
			why: "S3 does not look at cookies. With buckets as the only origins, [[LoggingConfig.IncludeCookies]] fills the logs with cookies of the domain that serve no purpose here.",
			basis: "doc",
			source: "API reference 2017-03-25, LoggingConfig; Developer Guide 2023, Cookie logging",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": true, "Bucket": "site-logs.s3.amazonaws.com", "Prefix": "" } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "site-logs.s3.amazonaws.com", "Prefix": "" } }',
			},
		},
	},
	check(logging, context) {
		const enabled = present(logging, "Enabled")?.boolean;
		if (enabled === false) checkDropped(logging, context);
		if (enabled !== true) return;
		checkPrefix(logging, context);
		checkBucket(logging, context);
		checkCookies(logging, context);
	},
};

function checkDropped(logging: Cursor, { report }: RuleContext): void {
	const dropped = ["Bucket", "Prefix", "IncludeCookies"].filter((key) => {
		const member = present(logging, key);
		return member?.boolean === true || Boolean(trimmedText(member));
	});
	if (dropped.length === 0) return;
	const message = `Logging is off, so CloudFront deletes ${joinWords(dropped)}`;
	const empty = Object.fromEntries(dropped.map((key) => [key, key === "IncludeCookies" ? false : ""]));
	report("logging-values-dropped", present(logging, dropped[0] ?? "") ?? logging, {
		message,
		...proposeFix(`Empty ${joinWords(dropped)}`, () => setMembers(logging.document, logging.node, empty), true),
	});
}

function checkPrefix(logging: Cursor, { report }: RuleContext): void {
	const at = present(logging, "Prefix");
	const prefix = trimmedText(at);
	if (!at || !prefix) return;
	const folder = prefix.replace(/^\/+|\/$/g, "");
	const fix = replaceValueFix(at, folder && `${folder}/`);
	if (prefix.startsWith("/")) {
		const message = `The slash in front of ${quote(prefix)} makes a first folder without a name`;
		report("logging-prefix-slash", at, { message, ...fix });
	} else if (!prefix.endsWith("/")) {
		const message = `Logs are written under ${quote(`${prefix}/`)}: a slash is added`;
		report("logging-prefix-slash", at, { message, ...fix });
	}
}

function checkBucket(logging: Cursor, { report }: RuleContext): void {
	const at = present(logging, "Bucket");
	const host = parseS3Host(trimmedText(at)?.toLowerCase().slice(0, 254));
	if (!at || !host) return;
	if (host.region && NO_LOGS.has(host.region)) {
		report("log-bucket-region", at, { message: `CloudFront delivers no standard logs to buckets in ${host.region}` });
	}
	const distribution = findEnclosingDistribution(logging) ?? undefined;
	const same = itemsOf(present(distribution, "Origins")).items.find(
		(one) => parseS3Host(getOriginHost(one))?.bucket === host.bucket,
	);
	if (!same) return;
	report("log-bucket-is-origin", at, {
		message: `Logs go into the bucket ${quote(host.bucket)}, which is served as an origin too`,
		related: [{ place: present(same, "DomainName") ?? same, message: "The origin with this bucket" }],
	});
}

function checkCookies(logging: Cursor, { report }: RuleContext): void {
	const at = present(logging, "IncludeCookies");
	const origins = itemsOf(present(findEnclosingDistribution(logging) ?? undefined, "Origins"));
	if (at?.boolean !== true || !origins.isKnown || origins.items.length === 0) return;
	const isBucket = (origin: Cursor) => parseS3Host(getOriginHost(origin))?.isWebsite === false;
	if (!origins.items.every(isBucket)) return;
	report("log-cookies-s3-only", at, {
		message: "Cookies are logged, although S3, the only origin, does not use any",
		...replaceValueFix(at, false),
	});
}
