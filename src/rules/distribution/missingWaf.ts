import type { Cursor } from "../../document/cursor";
import { getBehaviors } from "../../model/behaviors";
import { DISTRIBUTION_TYPES, isUnset } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { acceptsWrites } from "../../model/methods";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "security",
	on: DISTRIBUTION_TYPES,
	since: "2015-07-27",
	cases: {
		waf: {
			severity: "advice",
			title: "No web ACL",
			why: "A web ACL of AWS WAF filters each request by known attack patterns, rate, address or country before CloudFront serves it. Without one, every request reaches the cache and, on a miss, the origin. A web ACL has its own fee; a public site of static files may not need one.",
			basis: "doc",
			source: "Developer Guide 2023-06, AWS WAF web ACL; Security Hub, CloudFront.6",
			example: {
				bad: '{ "Comment": "Site of Example", "Enabled": true, "DefaultRootObject": "index.html", "WebACLId": "" }',
				good: '{ "Comment": "Site of Example", "Enabled": true, "DefaultRootObject": "index.html", "WebACLId": "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/a1b2c3d4-5678-90ab-cdef-1234567890ab" }',
			},
			equivalents: {
				"Security Hub": ["CloudFront.6"],
				"AWS Config": ["cloudfront-associated-with-waf"],
				Checkov: ["CKV_AWS_68"],
				Trivy: ["AWS-0011"],
				Prowler: ["cloudfront_distributions_using_waf"],
				"cdk-nag": ["AwsSolutions-CFR2"],
			},
		},
	},
	check(distribution, { report }) {
		if (!isUnset(distribution, "WebACLId")) return;
		if (servesBucketsOnly(distribution)) return;
		report("waf", distribution.get("WebACLId") ?? distribution, {
			message: "No web ACL is attached, so AWS WAF inspects no requests",
		});
	},
};

/** Whether all requests only read from buckets, where a web ACL has little to inspect. */
function servesBucketsOnly(distribution: Cursor): boolean {
	const behaviors = getBehaviors(distribution);
	return (
		behaviors.length > 0 &&
		behaviors.every((behavior) => {
			const origins = findTargetedOrigins(behavior, distribution);
			const isBucket = origins.length > 0 && origins.every((one) => parseS3Host(getOriginHost(one)));
			return isBucket && !acceptsWrites(behavior);
		})
	);
}
