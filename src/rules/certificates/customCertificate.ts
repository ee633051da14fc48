import { itemsOf, present } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import { findEnclosingDistribution, isTenantOnly } from "../../model/distribution";
import type { Rule } from "../rule";

const OWN =
	'{ "CloudFrontDefaultCertificate": false, "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.2_2021" }';

export const rule: Rule = {
	kind: "security",
	on: ["ViewerCertificate"],
	cases: {
		"custom-certificate": {
			severity: "advice",
			title: "CloudFront's default certificate is in use",
			why: "The default certificate covers only the `cloudfront.net` name, so HTTPS does not work on your own domain names. It also allows TLS 1.0, whatever [[ViewerCertificate.MinimumProtocolVersion]] is. A stricter policy needs your own domain name and certificate, which AWS Certificate Manager issues free of charge.",
			basis: "doc",
			source: "Developer Guide 2023-06, HTTPS with alternate domain names; Security Hub, CloudFront.7",
			example: { bad: '{ "CloudFrontDefaultCertificate": true, "MinimumProtocolVersion": "TLSv1" }', good: OWN },
			equivalents: {
				"Security Hub": ["CloudFront.7"],
				"AWS Config": ["cloudfront-custom-ssl-certificate"],
				"Control Tower": ["CT.CLOUDFRONT.PR.6"],
				Checkov: ["CKV2_AWS_42"],
				Prowler: ["cloudfront_distributions_custom_ssl_certificate"],
				"cdk-nag": ["AwsSolutions-CFR4"],
			},
		},
	},
	check(certificate, { report }) {
		const distribution = findEnclosingDistribution(certificate);
		if (getCertificateKind(certificate) !== "default" || isTenantOnly(distribution)) return;
		const aliases = itemsOf(present(distribution ?? undefined, "Aliases")).items.length > 0;
		const names = aliases ? "the aliases have no valid certificate and " : "";
		report("custom-certificate", present(certificate, "CloudFrontDefaultCertificate") ?? certificate, {
			message: `The default certificate is in use, so ${names}viewers can connect with TLS 1.0`,
			...(aliases && { severity: "warning" as const }),
		});
	},
};
