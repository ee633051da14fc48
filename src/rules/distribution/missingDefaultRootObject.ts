import type { Cursor } from "../../document/cursor";
import { present } from "../../model/accessors";
import { isUnset } from "../../model/distribution";
import { mayRunFunctionOn } from "../../model/edgeFunctions";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { isS3Origin } from "../../model/originKind";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";
import { setMemberFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "security",
	on: ["DistributionConfig"],
	cases: {
		"default-root-object": {
			severity: "advice",
			title: "No default root object",
			why: "Without a default root object, CloudFront sends a request for `/` to the origin unchanged. An S3 bucket returns the list of its objects if the public or CloudFront may list them, otherwise 403. With a default root object such as `index.html`, viewers get that page; most web servers handle `/` themselves.",
			basis: "doc",
			source: "Developer Guide 2023-06, default root object; Security Hub, CloudFront.1",
			example: {
				bad: '{ "DefaultRootObject": "", "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" }, "OriginAccessControlId": "E2VBV9JQ9F5SDB" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site", "ViewerProtocolPolicy": "https-only" } }',
				good: '{ "DefaultRootObject": "index.html", "Origins": { "Quantity": 1, "Items": [{ "Id": "site", "DomainName": "site-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" }, "OriginAccessControlId": "E2VBV9JQ9F5SDB" }] }, "DefaultCacheBehavior": { "TargetOriginId": "site", "ViewerProtocolPolicy": "https-only" } }',
			},
			equivalents: {
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
		const behavior = present(config, "DefaultCacheBehavior");
		if (behavior && mayRunFunctionOn(behavior, "viewer-request", "origin-request")) return;
		const origins = behavior ? findTargetedOrigins(behavior, config) : [];
		if (origins.some((origin) => parseS3Host(getOriginHost(origin))?.isWebsite)) return;
		const at = config.get("DefaultRootObject") ?? config;
		// Any other origin can answer “/” itself.
		if (!origins.some(isBucket)) return;
		report("default-root-object", at, {
			message: "No DefaultRootObject is set: for “/” the S3 bucket returns its object list or 403",
			...setMemberFix(config, "DefaultRootObject", "index.html"),
		});
	},
};

function isBucket(origin: Cursor): boolean {
	return isS3Origin(origin) || parseS3Host(getOriginHost(origin)) !== null;
}
