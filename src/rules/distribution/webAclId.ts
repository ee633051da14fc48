import { isSet } from "../../model/accessors";
import { parseArn } from "../../model/arn";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const error = "InvalidWebACLId";

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2015-07-27",
	cases: {
		"InvalidWebACLId/format": {
			severity: "error",
			title: "WebACLId is neither a WAFv2 ARN nor a WAF Classic ID",
			why: "A web ACL of the current AWS WAF is set by its full ARN, a WAF Classic one by its bare ID, a UUID. CloudFront rejects the name of a web ACL and an incomplete ARN.",
			basis: "doc",
			source: "Service model 2020-05-31, DistributionConfig.WebACLId",
			error,
			example: {
				bad: '{ "Enabled": true, "WebACLId": "site-acl" }',
				good: '{ "Enabled": true, "WebACLId": "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/a1b2c3d4-5678-90ab-cdef-111122223333" }',
			},
		},
		"InvalidWebACLId/scope": {
			severity: "error",
			title: "Regional web ACL instead of a global one",
			why: "CloudFront accepts only web ACLs with global scope. They are in us-east-1 and have `global` in their ARN. You cannot attach a web ACL that was made for load balancers or other Regional resources.",
			basis: "doc",
			source: "Developer Guide, AWS WAF with CloudFront",
			error,
			wireMessage: ["Only global scoped ARNs are supported"],
			example: {
				bad: '{ "Enabled": true, "WebACLId": "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/site/a1b2c3d4-5678-90ab-cdef-111122223333" }',
				good: '{ "Enabled": true, "WebACLId": "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/a1b2c3d4-5678-90ab-cdef-111122223333" }',
			},
		},
	},
	check(config, { report }) {
		const place = config.get("WebACLId");
		const text = place?.string?.trim() ?? "";
		if (!isSet(place) || place.isHidden || UUID.test(text)) return;
		const arn = parseArn(text);
		if (arn && (arn.service === "wafv2" || arn.service === "waf-regional")) {
			const isRegional = arn.resource.startsWith("regional/") || arn.service === "waf-regional";
			if (arn.partition !== "aws" || (!isRegional && arn.region === "us-east-1")) return;
			if (!isRegional && !/^[a-z]{2}(-[a-z]+)+-\d$/.test(arn.region)) return;
			report("InvalidWebACLId/scope", place, {
				message: isRegional
					? `The web ACL ${quote(text)} is Regional; CloudFront needs one with global scope`
					: `The web ACL ${quote(text)} is in ${arn.region}; web ACLs for CloudFront are in us-east-1`,
			});
		} else if (place.string !== undefined && literalText(place) !== undefined) {
			report("InvalidWebACLId/format", place, {
				message: `WebACLId ${quote(text)} is neither a web ACL ARN nor a WAF Classic ID`,
			});
		}
	},
};
