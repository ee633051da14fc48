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
			why: "A disabled distribution answers no viewer, but keeps its names: no other distribution can take its aliases. If it is not needed any more, delete it; if it was disabled by mistake, nothing else in the config shows why nobody is served.",
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
				message: "The distribution is disabled: no viewer is answered",
				...replaceValueFix(enabled, true),
			});
		}
	},
};
