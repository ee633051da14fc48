import type { Cursor } from "../../document/cursor";
import { itemsOf, present } from "../../model/accessors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["LoggingConfig"],
	cases: {
		"log-cookies-s3-only": {
			severity: "info",
			title: "Cookies are logged but no origin uses them",
			why: "S3 ignores cookies. If buckets are the only origins, [[LoggingConfig.IncludeCookies]] fills the logs with cookies that serve no purpose here.",
			basis: "doc",
			source: "API reference 2017-03-25, LoggingConfig; Developer Guide 2023, Cookie logging",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": true, "Bucket": "site-logs.s3.amazonaws.com", "Prefix": "" } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site.s3.eu-west-1.amazonaws.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site" }, "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "site-logs.s3.amazonaws.com", "Prefix": "" } }',
			},
		},
	},
	check(logging, { report }) {
		const at = present(logging, "IncludeCookies");
		const origins = itemsOf(present(findEnclosingDistribution(logging) ?? undefined, "Origins"));
		if (present(logging, "Enabled")?.boolean !== true || at?.boolean !== true) return;
		if (!origins.isKnown || origins.items.length === 0) return;
		const isBucket = (origin: Cursor) => parseS3Host(getOriginHost(origin))?.isWebsite === false;
		if (!origins.items.every(isBucket)) return;
		report("log-cookies-s3-only", at, {
			message: "Cookies are logged, although S3, the only origin, ignores them",
			...replaceValueFix(at, false),
		});
	},
};
