import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import { formatCount } from "../../schema/units";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const error = "InvalidArgument";

export const rule: Rule = {
	kind: "rejection",
	on: ["TrustedSigners", "TrustedKeyGroups"],
	cases: {
		"InvalidArgument/trusted-signers-enabled": {
			severity: "error",
			title: "Trusted signers switched on without any, or listed while off",
			why: "[[TrustedSigners.Enabled]] has to be true exactly when accounts are listed. Decide which of the two is meant: without signers, everybody can read what the behavior serves.",
			basis: "doc",
			source: "API reference 2017-03-25, TrustedSigners",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": true, "Quantity": 0 } } }',
				good: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } } }',
			},
		},
		"InvalidArgument/trusted-key-groups-enabled": {
			severity: "error",
			title: "Trusted key groups switched on without any, or listed while off",
			why: "[[TrustedKeyGroups.Enabled]] has to be true exactly when key groups are listed. Decide which of the two is meant: without key groups, everybody can read what the behavior serves.",
			basis: "doc",
			source: "Developer Guide 2023, signed URLs and cookies; API model 2020-05-31, TrustedKeyGroups",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "TrustedKeyGroups": { "Enabled": false, "Quantity": 1, "Items": ["a1b2c3d4-5678-90ab-cdef-1234567890ab"] } } }',
				good: '{ "DefaultCacheBehavior": { "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["a1b2c3d4-5678-90ab-cdef-1234567890ab"] } } }',
			},
		},
		"TrustedSignerDoesNotExist/format": {
			severity: "error",
			title: "A trusted signer that is no account number",
			why: "[[TrustedSigners.Items]] takes `self` for the account of the distribution, and account numbers of 12 digits without dashes for others. No account can have another name.",
			basis: "doc",
			source: "API reference 2017-03-25, TrustedSigners",
			error: "TrustedSignerDoesNotExist",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["1111-2222-3333"] } } }',
				good: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["111122223333"] } } }',
			},
		},
	},
	check(signers, context) {
		const { items, isKnown } = itemsOf(signers);
		if (isKnown || items.length > 0) checkSwitch(signers, items.length, context);
		if (signers.node.type === "TrustedSigners") for (const signer of items) checkAccount(signer, context);
	},
};

function checkSwitch(signers: Cursor, count: number, { report }: RuleContext): void {
	const enabled = present(signers, "Enabled");
	if (enabled?.boolean === undefined || enabled.boolean === count > 0) return;
	const isGroups = signers.node.type === "TrustedKeyGroups";
	const noun = isGroups ? "key group" : "trusted signer";
	report(`InvalidArgument/trusted-${isGroups ? "key-groups" : "signers"}-enabled`, enabled, {
		message: enabled.boolean
			? `Signatures are required, but no ${noun} is listed`
			: `Signatures are not required, but ${formatCount(count, noun)} ${count === 1 ? "is" : "are"} listed`,
		...replaceValueFix(enabled, count > 0),
	});
}

function checkAccount(signer: Cursor, { report }: RuleContext): void {
	const account = trimmedText(signer);
	if (account === undefined || account === "self" || /^\d{12}$/.test(account)) return;
	if (signer.node.kind === "string" && literalText(signer) === undefined) return;
	const message = `${quote(account)} is no account: “self” or 12 digits are wanted`;
	const digits = account.replace(/[-\s]/g, "");
	report("TrustedSignerDoesNotExist/format", signer, {
		message,
		...(/^\d{12}$/.test(digits) && replaceValueFix(signer, digits, true)),
	});
}
