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
			title: "Signed content depends on accounts instead of key groups",
			why: "The key pairs of [[CacheBehavior.TrustedSigners]] can be made and replaced only by the root user of the account, whom one should not need at all, and by hand. Since October 2020 key groups do the same: their public keys are uploaded with ordinary permissions and can be rotated by API. Both may be enabled while one moves; either kind of signature should then be accepted (inferred).",
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
			message: `${capitalize(toBehaviorName(behavior))} trusts ${formatCount(items.length, "account")} to sign${too}; key groups have superseded that and need no root user`,
		});
	},
};
