import { itemsOf, present } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { capitalize } from "../../model/sentences";
import { formatCount } from "../../schema/units";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "security",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"key-groups": {
			severity: "advice",
			title: "Trusted signers instead of key groups",
			why: "Only the account's root user can create and replace the key pairs of [[CacheBehavior.TrustedSigners]], by hand. Key groups need only ordinary permissions, and an API can rotate their public keys. You can enable both while you move; CloudFront should then accept either kind of signature (inferred).",
			basis: "doc",
			source: "Developer Guide 2023-06, specifying signers; Security Hub, CloudFront.17",
			example: {
				bad: '{ "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] }, "PathPattern": "private/*" }',
				good: '{ "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["b3a1e6f0-1a2b-4c3d-8e4f-5a6b7c8d9e0f"] }, "PathPattern": "private/*" }',
			},
			equivalents: {
				"Security Hub": ["CloudFront.17"],
				"AWS Config": ["cloudfront-distribution-key-group-enabled"],
			},
		},
	},
	check(behavior, { report }) {
		const signers = present(behavior, "TrustedSigners");
		const { items } = itemsOf(signers);
		if (signers?.get("Enabled")?.boolean !== true || items.length === 0) return;
		const too = present(behavior, "TrustedKeyGroups", "Enabled")?.boolean ? " beside its key groups" : "";
		report("key-groups", signers, {
			message: `${capitalize(toBehaviorName(behavior))} trusts ${formatCount(items.length, "account")} to sign${too}; key groups replace them and need no root user`,
		});
	},
};
