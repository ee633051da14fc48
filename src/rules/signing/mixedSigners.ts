import { present } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { areSignersEnabled } from "../../model/signers";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"mixed-signers-and-key-groups": {
			severity: "info",
			title: "Signatures of accounts and of key groups are both taken",
			why: "With [[CacheBehavior.TrustedSigners]] and [[CacheBehavior.TrustedKeyGroups]] both enabled, a signature of either kind should open the content (inferred). That helps while moving to key groups; afterward the old signers are a second key to the door.",
			basis: "inferred",
			source: "API model 2020-05-31, CacheBehavior: both members stand side by side",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] }, "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["11111111-2222-3333-4444-555555555555"] } } }',
				good: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": false, "Quantity": 0 }, "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["11111111-2222-3333-4444-555555555555"] } } }',
			},
		},
	},
	check(behavior, { report }) {
		const groups = present(behavior, "TrustedKeyGroups");
		if (!groups || !areSignersEnabled(groups) || !areSignersEnabled(present(behavior, "TrustedSigners"))) return;
		report("mixed-signers-and-key-groups", groups, {
			message: `Signatures of trusted accounts and of key groups both open ${toBehaviorName(behavior)}`,
		});
	},
};
