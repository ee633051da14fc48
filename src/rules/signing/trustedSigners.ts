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
			title: "TrustedSigners.Enabled does not match the list",
			why: "[[TrustedSigners.Enabled]] must be true if accounts are listed and false if none is. Decide which of the two you want: without signers, everyone can access what the behavior serves.",
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
			title: "TrustedKeyGroups.Enabled does not match the list",
			why: "[[TrustedKeyGroups.Enabled]] must be true if key groups are listed and false if none is. Decide which of the two you want: without key groups, everyone can access what the behavior serves.",
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
			title: "Trusted signer is not an AWS account",
			why: "[[TrustedSigners.Items]] takes `self` for the distribution's account and 12-digit account numbers without dashes for others.",
			basis: "doc",
			source: "API reference 2017-03-25, TrustedSigners",
			error: { code: "InvalidArgument", modelled: "TrustedSignerDoesNotExist" },
			wireMessage: ["The parameter Trusted Signers must contain a valid AWS account number: 12 digits with no spaces."],
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
			? `Enabled is true, but no ${noun} is listed`
			: `Enabled is false, but ${formatCount(count, noun)} ${count === 1 ? "is" : "are"} listed`,
		...replaceValueFix(enabled, count > 0),
	});
}

function checkAccount(signer: Cursor, { report }: RuleContext): void {
	const account = trimmedText(signer);
	if (account === undefined || account === "self" || /^\d{12}$/.test(account)) return;
	if (signer.node.kind === "string" && literalText(signer) === undefined) return;
	const message = `${quote(account)} is not an account: use “self” or 12 digits`;
	const digits = account.replace(/[-\s]/g, "");
	report("TrustedSignerDoesNotExist/format", signer, {
		message,
		...(/^\d{12}$/.test(digits) && replaceValueFix(signer, digits, true)),
	});
}
