import { present, trimmedText } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import type { Rule } from "../rule";
import { useSniFix } from "../shared/certificateFixes";

const OWN =
	'{ "CloudFrontDefaultCertificate": false, "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.2_2021" }';

export const rule: Rule = {
	kind: "security",
	on: ["ViewerCertificate"],
	cases: {
		sni: {
			severity: "advice",
			title: "Dedicated IP addresses instead of SNI",
			why: "`vip` serves the certificate on dedicated IP addresses for clients without SNI. It costs a monthly fee and, unless AWS Support enabled more, limits the security policy to `SSLv3` and `TLSv1`, so TLS 1.0 stays enabled. `sni-only` has no fee and allows all policies from `TLSv1` on, but clients without SNI can no longer connect.",
			basis: "doc",
			source: "Developer Guide 2023-06, SNI and dedicated IP addresses; Security Hub, CloudFront.8",
			example: {
				bad: '{ "IAMCertificateId": "ASCAEXAMPLEID12345678", "SSLSupportMethod": "vip", "MinimumProtocolVersion": "TLSv1" }',
				good: OWN,
			},
			equivalents: {
				"Security Hub": ["CloudFront.8"],
				"AWS Config": ["cloudfront-sni-enabled"],
				"Control Tower": ["CT.CLOUDFRONT.PR.7"],
				Prowler: ["cloudfront_distributions_https_sni_enabled"],
				"cdk-nag": ["AwsSolutions-CFR4"],
			},
		},
	},
	check(certificate, { report }) {
		const method = present(certificate, "SSLSupportMethod");
		// Configs that AWS returns carry “vip” beside the default certificate, where it means nothing.
		if (getCertificateKind(certificate) !== "own" || !method || trimmedText(method) !== "vip") return;
		report("sni", method, {
			message: "Dedicated IP addresses (“vip”) cost a monthly fee and keep TLS 1.0 enabled; “sni-only” does neither",
			...useSniFix(certificate),
		});
	},
};
