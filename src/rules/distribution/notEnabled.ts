import { present } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "security",
	on: DISTRIBUTION_TYPES,
	cases: {
		enabled: {
			severity: "info",
			title: "The distribution is disabled",
			why: "CloudFront serves no viewers through a disabled distribution, but no other distribution can use its aliases. Delete it if you no longer need it. If someone disabled it by mistake, nothing else in the config shows why viewers get no response.",
			basis: "doc",
			source: "Developer Guide 2023-06, distribution state",
			example: {
				bad: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "Enabled": false }',
				good: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "Enabled": true }',
			},
			equivalents: { Checkov: ["CKV_AWS_216"] },
		},
	},
	check(distribution, { report }) {
		const enabled = present(distribution, "Enabled");
		if (enabled?.boolean === false) {
			report("enabled", enabled, {
				message: "The distribution is disabled, so CloudFront serves no viewers through it",
				...replaceValueFix(enabled, true),
			});
		}
	},
};
