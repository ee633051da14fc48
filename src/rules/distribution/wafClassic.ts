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
			severity: "advice",
			title: "The web ACL is one of WAF Classic",
			why: "A bare id names a web ACL of AWS WAF Classic, which the current AWS WAF superseded in November 2019 and whose end AWS announced for September 2025. The rules have to be made anew, or moved with the migration wizard; then put the ARN of the new web ACL in [[DistributionConfig.WebACLId]].",
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
			message:
				"This web ACL is one of WAF Classic, whose end AWS announced for September 2025; move it to the current AWS WAF",
		});
	},
};
