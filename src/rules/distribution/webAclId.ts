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
			title: "WebACLId is neither an ARN of WAF v2 nor an ID of WAF Classic",
			why: "A web ACL of the current AWS WAF is named by its whole ARN, one of WAF Classic by its bare ID, which is a UUID. The name of the ACL, or the ID at the end of an ARN of WAF v2 in other dress, is refused.",
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
			title: "The web ACL is one for a Region, not for CloudFront",
			why: "CloudFront takes web ACLs of the global scope only. Those live in us-east-1 and have `global` in their ARN; one made for load balancers and the like in a Region cannot be attached.",
			basis: "doc",
			source: "Developer Guide, AWS WAF with CloudFront",
			error,
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
					? `The web ACL ${quote(text)} is one for a Region; CloudFront needs one of the global scope`
					: `The web ACL ${quote(text)} is in ${arn.region}; those for CloudFront are in us-east-1`,
			});
		} else if (place.string !== undefined && literalText(place) !== undefined) {
			report("InvalidWebACLId/format", place, {
				message: `WebACLId ${quote(text)} is neither the ARN of a web ACL nor the ID of one of WAF Classic`,
			});
		}
	},
};
