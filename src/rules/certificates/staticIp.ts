import { present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { useSniFix } from "../shared/certificateFixes";

const ARN = "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef";

const GOOD = `{ "ACMCertificateArn": "${ARN}", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.3_2025" }`;

export const rule: Rule = {
	kind: "upgrade",
	on: ["ViewerCertificate"],
	since: "2016-01-28",
	cases: {
		"static-ip": {
			severity: "advice",
			title: "Static IP addresses by arrangement with AWS",
			why: "`static-ip` works only for distributions that the CloudFront team enabled for it. For fixed addresses, use [[DistributionConfig.AnycastIpListId]] with `sni-only`.",
			basis: "model",
			source: "Service model 2020-05-31, ViewerCertificate.SSLSupportMethod",
			example: {
				bad: `{ "ACMCertificateArn": "${ARN}", "SSLSupportMethod": "static-ip", "MinimumProtocolVersion": "TLSv1.3_2025" }`,
				good: GOOD,
			},
			equivalents: {
				"Security Hub": ["CloudFront.8"],
				"AWS Config": ["cloudfront-sni-enabled"],
				Prowler: ["cloudfront_distributions_https_sni_enabled"],
			},
		},
	},
	check(certificate, { report }) {
		const method = present(certificate, "SSLSupportMethod");
		if (!method || trimmedText(method) !== "static-ip") return;
		report("static-ip", method, {
			message: "“static-ip” needs an arrangement with AWS; for fixed addresses use an Anycast IP list",
			...useSniFix(certificate),
		});
	},
};
