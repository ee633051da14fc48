import type { Place } from "../place";
import type { Rule } from "../rule";
import { originsOf } from "../shared/behaviors";
import { isUnset } from "../shared/distribution";
import { mayRunOn } from "../shared/edgeFunctions";
import { settingTo } from "../shared/fixes";
import { hostOf, s3Host } from "../shared/hosts";
import { isS3Origin } from "../shared/originKind";
import { given } from "../shared/values";

export const rule: Rule = {
	kind: "security",
	on: ["DistributionConfig"],
	cases: {
		"default-root-object": {
			severity: "advice",
			title: "No default root object",
			why: "A request for `/` then goes to the origin as it is. An S3 bucket answers it with the list of its objects if the public may list them, else with 403. With a default root object, such as `index.html`, viewers get that page instead. Servers of one's own usually know what to answer for `/`, so for them this is only a note.",
			basis: "doc",
			source: "Developer Guide 2023-06, default root object; Security Hub, CloudFront.1",
			example: {
				bad: '{ "DefaultRootObject": "", "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" }, "OriginAccessControlId": "E2VBV9JQ9F5SDB" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site", "ViewerProtocolPolicy": "https-only" } }',
				good: '{ "DefaultRootObject": "index.html", "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" }, "OriginAccessControlId": "E2VBV9JQ9F5SDB" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site", "ViewerProtocolPolicy": "https-only" } }',
			},
			peers: {
				"Security Hub": ["CloudFront.1"],
				"AWS Config": ["cloudfront-default-root-object-configured"],
				"Control Tower": ["CT.CLOUDFRONT.PR.1"],
				Checkov: ["CKV_AWS_305"],
				Prowler: ["cloudfront_distributions_default_root_object"],
			},
		},
	},
	check(config, { report }) {
		if (!isUnset(config, "DefaultRootObject")) return;
		const behavior = given(config, "DefaultCacheBehavior");
		if (behavior && mayRunOn(behavior, "viewer-request", "origin-request")) return;
		const origins = behavior ? originsOf(behavior, config) : [];
		if (origins.some((origin) => s3Host(hostOf(origin))?.isWebsite)) return;
		const at = config.get("DefaultRootObject") ?? config;
		const fix = settingTo(config, "DefaultRootObject", "index.html");
		if (origins.some(isBucket)) {
			report("default-root-object", at, {
				message:
					"No DefaultRootObject is set, so a request for “/” reaches the S3 bucket, which lists its objects or answers 403",
				...fix,
			});
		} else {
			report("default-root-object", at, {
				severity: "info",
				message: "No DefaultRootObject is set, so a request for “/” goes to the origin as it is",
				...fix,
			});
		}
	},
};

function isBucket(origin: Place): boolean {
	return isS3Origin(origin) || s3Host(hostOf(origin)) !== null;
}
