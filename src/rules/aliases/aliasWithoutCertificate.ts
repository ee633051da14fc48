import type { Cursor } from "../../document/cursor";
import { isOmitted, itemsOf, present, trimmedText } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import { isTenantOnly } from "../../model/distribution";
import { joinWords, quote } from "../../model/sentences";
import { isResponse } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	cases: {
		"InvalidViewerCertificate/alias-without-certificate": {
			severity: "error",
			title: "Alias without a matching certificate",
			why: "Since April 2019, a new name in [[DistributionConfig.Aliases]] needs a certificate that proves you may use it; the default certificate covers only `*.cloudfront.net`. Names that a distribution already had stay valid, so this is an error only for new names.",
			basis: "seen",
			source:
				"Developer Guide 2023, Requirements for using alternate domain names; refusals quoted by users of Terraform",
			error: "InvalidViewerCertificate",
			wireMessage: [
				"To add an alternate domain name (CNAME) to a CloudFront distribution, you must attach a trusted certificate that validates your authorization to use the domain name.",
			],
			example: {
				bad: '{ "Enabled": true, "Aliases": { "Quantity": 1, "Items": ["www.example.com"] }, "ViewerCertificate": { "CloudFrontDefaultCertificate": true } }',
				good: '{ "Enabled": true, "Aliases": { "Quantity": 1, "Items": ["www.example.com"] }, "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" } }',
			},
		},
	},
	check(config, context) {
		const aliases = present(config, "Aliases");
		const { items } = itemsOf(aliases);
		if (!aliases || items.length === 0 || isResponse(config.document) || isTenantOnly(config)) return;
		if (!hasDefaultCertificate(config)) return;
		const added = addedAliases(items, context.before);
		if (added && added.length === 0) return;
		const isNew = added !== null || (context.operation === "create" && context.apiVersion >= "2019-03-26");
		const names = (added ?? items).flatMap((one) => trimmedText(one) || []);
		const what = names.length === 0 ? "the aliases" : joinWords(names.map(quote));
		context.report("InvalidViewerCertificate/alias-without-certificate", aliases, {
			message: isNew
				? `The default certificate does not cover ${what}; add your own certificate`
				: `The default certificate does not cover ${what}; CloudFront rejects such names if they are new`,
			...(!isNew && { severity: "warning" as const }),
		});
	},
};

/** Whether viewers get CloudFront's own certificate, by choice or because none is named in a config that is whole. */
function hasDefaultCertificate(config: Cursor): boolean {
	const certificate = present(config, "ViewerCertificate");
	if (certificate) return getCertificateKind(certificate) === "default";
	return isOmitted(config, "ViewerCertificate") && present(config, "Origins") !== undefined;
}

/** The aliases that the version before has not; null when there is no such version or its aliases are not known. */
function addedAliases(aliases: readonly Cursor[], before: RuleContext["before"]): Cursor[] | null {
	const earlier = itemsOf(present(before ?? undefined, "Aliases"));
	if (!before || !earlier.isKnown) return null;
	const names = new Set(earlier.items.map((one) => trimmedText(one)?.toLowerCase()));
	return aliases.filter((one) => !names.has(trimmedText(one)?.toLowerCase()));
}
