import { setMembers } from "../../formats/edits";
import { present } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { areSignersEnabled } from "../../model/signers";
import { isResponse } from "../../model/uncertainty";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"InvalidArgument/signers-and-key-groups": {
			supersedes: ["key-groups"],
			severity: "error",
			title: "Trusted signers and trusted key groups in one behavior",
			why: "A behavior trusts either the key pairs of accounts, with [[CacheBehavior.TrustedSigners]], or key groups, with [[CacheBehavior.TrustedKeyGroups]]. CloudFront rejects both enabled together. To move to key groups without an interruption, sign with a key of the group first, then replace the signers in one update.",
			basis: "seen",
			source: "Response recorded in cdk-preflight",
			error: "InvalidArgument",
			wireMessage: ["The parameter TrustedSigners|KeyGroups Both can't be enabled in cache behavior."],
			example: {
				bad: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] }, "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["11111111-2222-3333-4444-555555555555"] } } }',
				good: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": false, "Quantity": 0 }, "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["11111111-2222-3333-4444-555555555555"] } } }',
			},
		},
	},
	check(behavior, { report }) {
		const groups = present(behavior, "TrustedKeyGroups");
		const signers = present(behavior, "TrustedSigners");
		if (!groups || !signers || !areSignersEnabled(groups) || !areSignersEnabled(signers)) return;
		if (isResponse(behavior.document)) return;
		const off = { Enabled: false, Quantity: 0, Items: undefined };
		report("InvalidArgument/signers-and-key-groups", signers, {
			message: `Trusted signers and trusted key groups are both enabled in ${toBehaviorName(behavior)}; only one of them can be`,
			related: [{ place: groups, message: "The key groups" }],
			...proposeFix("Turn trusted signers off", () => setMembers(signers.document, signers.node, off)),
		});
	},
};
