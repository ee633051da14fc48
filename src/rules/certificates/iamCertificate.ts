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
			title: "The certificate comes from IAM",
			why: "IAM keeps what was uploaded and renews nothing: before it expires, somebody has to upload the next one, which gets a new id, and update the distribution. AWS Certificate Manager renews the certificates that it issued, free of charge and under the same ARN. It must be the one in us-east-1.",
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
			message: "A certificate in IAM is not renewed by itself; one of AWS Certificate Manager is",
		});
	},
};
