import { isSet, present } from "../../model/accessors";
import type { Rule } from "../rule";

const ARN = "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef";

const GOOD = `{ "ACMCertificateArn": "${ARN}", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.3_2025" }`;

export const rule: Rule = {
	kind: "upgrade",
	on: ["ViewerCertificate"],
	since: "2016-01-28",
	cases: {
		"iam-certificate": {
			severity: "info",
			title: "Certificate stored in IAM",
			why: "IAM does not renew certificates: before one expires, you must upload a new one with a new ID and update the distribution. AWS Certificate Manager renews the certificates it issued, free of charge and under the same ARN. Request yours in us-east-1.",
			basis: "doc",
			source: "Developer Guide 2023-06, requirements for using SSL/TLS certificates with CloudFront",
			example: {
				bad: '{ "IAMCertificateId": "ASCAEXAMPLEID12345678", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.3_2025" }',
				good: GOOD,
			},
		},
	},
	check(certificate, { report }) {
		const id = present(certificate, "IAMCertificateId");
		if (!isSet(id)) return;
		report("iam-certificate", id, {
			message: "IAM does not renew this certificate; AWS Certificate Manager renews the ones it issues",
		});
	},
};
