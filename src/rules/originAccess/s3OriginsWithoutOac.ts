import type { Cursor } from "../../document/cursor";
import { isOmitted, isSet, present, trimmedText } from "../../model/accessors";
import { isUnset } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const exampleOf = (identity: string, control: string) =>
	`{ "Id": "a", "DomainName": "media-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "${identity}" }, "OriginAccessControlId": "${control}" }`;

const GOOD = exampleOf("", "E2VBV9JQ9F5SDB");

export const rule: Rule = {
	kind: "security",
	on: ["Origin"],
	cases: {
		"s3-origin-restricted": {
			severity: "warning",
			title: "S3 bucket without origin access control",
			why: "Without origin access control (or the older origin access identity), CloudFront sends unsigned requests, which work only if the bucket is public. Everyone can then bypass CloudFront: its signed URLs, geo restriction, web ACL and logs. [[Origin.S3OriginConfig]] with an empty identity restricts nothing.",
			basis: "doc",
			source: "Developer Guide 2023-06, restricting access to an Amazon S3 origin; Security Hub, CloudFront.13",
			example: { bad: exampleOf("", ""), good: GOOD },
			equivalents: {
				"Security Hub": ["CloudFront.13"],
				"AWS Config": ["cloudfront-s3-origin-access-control-enabled", "cloudfront-origin-access-identity-enabled"],
				"Control Tower": ["CT.CLOUDFRONT.PR.2", "CT.CLOUDFRONT.PR.10"],
				Checkov: ["CKV2_AWS_46"],
				Prowler: ["cloudfront_distributions_s3_origin_access_control"],
				"cdk-nag": ["AwsSolutions-CFR7"],
			},
		},
		"s3-oai-legacy": {
			severity: "advice",
			title: "Origin access identity instead of origin access control",
			why: "An origin access identity cannot read SSE-KMS objects, does not work in Regions launched after December 2022, and supports no POST where only Signature Version 4 works. To move, allow the distribution in the bucket policy, set [[Origin.OriginAccessControlId]] and an empty [[S3OriginConfig.OriginAccessIdentity]]. Afterward remove the identity from the policy.",
			basis: "doc",
			source: "Developer Guide 2023-06, migrating from origin access identity to origin access control",
			example: { bad: exampleOf("origin-access-identity/cloudfront/E1A2B3C4D5E6F7", ""), good: GOOD },
			equivalents: {
				"Security Hub": ["CloudFront.13"],
				"AWS Config": ["cloudfront-s3-origin-access-control-enabled"],
				Prowler: ["cloudfront_distributions_s3_origin_access_control"],
				"cdk-nag": ["AwsSolutions-CFR7"],
			},
		},
	},
	check(origin, { apiVersion, report }) {
		const hasControls = apiVersion >= "2020-05-31";
		if (hasControls && !isUnset(origin, "OriginAccessControlId")) return;
		const host = getOriginHost(origin);
		const bucket = bucketOf(origin, host);
		if (!bucket) return;
		const identity = present(origin, "S3OriginConfig", "OriginAccessIdentity");
		if (hasControls && isSet(identity)) {
			if (identity.isHidden) return;
			report("s3-oai-legacy", identity, {
				message: `${bucket} uses an origin access identity; origin access control has replaced it`,
			});
		} else if (!isSet(identity) && (identity || isOmitted(origin, "S3OriginConfig"))) {
			const how = hasControls ? "origin access control" : "an origin access identity";
			report("s3-origin-restricted", identity ?? origin.get("DomainName") ?? origin, {
				message: `${bucket} has no ${how}, so it works only if the bucket is open to everyone`,
			});
		}
	},
};

/** The bucket that an origin is, as the beginning of a sentence; null when it is none, or the website of one. */
function bucketOf(origin: Cursor, host: string | undefined): string | null {
	const s3 = parseS3Host(host);
	if (s3) return s3.isWebsite ? null : `The bucket ${quote(s3.bucket)}`;
	const isS3 = present(origin, "S3OriginConfig") && !present(origin, "CustomOriginConfig");
	return isS3 && trimmedText(origin.get("DomainName")) === undefined ? "The bucket" : null;
}
