import { present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import type { Rule } from "../rule";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const rule: Rule = {
	kind: "upgrade",
	on: DISTRIBUTION_TYPES,
	since: "2020-05-31",
	cases: {
		"waf-classic": {
			severity: "warning",
			title: "Web ACL of AWS WAF Classic",
			why: "A bare ID names a web ACL of AWS WAF Classic. AWS announced the end of its support for September 30, 2025. Recreate the rules in the current AWS WAF or use the migration wizard, then set [[DistributionConfig.WebACLId]] to the ARN of the new web ACL.",
			basis: "doc",
			source: "Service model 2020-05-31, DistributionConfig.WebACLId; announcement of the end of WAF Classic",
			example: {
				bad: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "WebACLId": "a1b2c3d4-5678-90ab-cdef-1234567890ab" }',
				good: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "WebACLId": "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/a1b2c3d4-5678-90ab-cdef-1234567890ab" }',
			},
		},
	},
	check(distribution, { report }) {
		const id = present(distribution, "WebACLId");
		if (!id || !UUID.test(trimmedText(id) ?? "")) return;
		report("waf-classic", id, {
			message: "This web ACL uses AWS WAF Classic, which has reached its announced end of support; move it to AWS WAF",
		});
	},
};
