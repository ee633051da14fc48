import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ARN = "ViewerCertificate.ACMCertificateArn";

export const fixtures: Fixture[] = [
	{
		name: "a certificate in another Region",
		base: "modern",
		format: "xml",
		change: bend({ [ARN]: "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef" }),
		findings: [`InvalidViewerCertificate/acm-region ${ARN}`],
	},
	{
		name: "a certificate in another Region, by the older pair",
		base: "classic",
		format: "python",
		change: bend({
			ViewerCertificate: {
				Certificate: "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef",
				CertificateSource: "acm",
				SSLSupportMethod: "sni-only",
				MinimumProtocolVersion: "TLSv1.2_2018",
			},
		}),
		findings: ["InvalidViewerCertificate/acm-region ViewerCertificate.Certificate"],
		also: ["certificate-pair ViewerCertificate.CertificateSource"],
	},
	{
		name: "a certificate of IAM as one of ACM",
		base: "modern",
		change: bend({ [ARN]: "arn:aws:iam::111122223333:server-certificate/cloudfront/site" }),
		findings: [`InvalidViewerCertificate/acm-arn ${ARN}`],
	},
	{
		name: "the ARN of a certificate of IAM",
		base: "classic",
		change: bend({
			[ARN]: undefined,
			"ViewerCertificate.IAMCertificateId": "arn:aws:iam::111122223333:server-certificate/cloudfront/site",
		}),
		findings: ["InvalidViewerCertificate/iam-id ViewerCertificate.IAMCertificateId"],
		also: ["iam-certificate ViewerCertificate.IAMCertificateId"],
	},
	{
		name: "the name of a certificate of IAM",
		base: "classic",
		format: "xml",
		change: bend({ [ARN]: undefined, "ViewerCertificate.IAMCertificateId": "site-of-example" }),
		findings: ["InvalidViewerCertificate/iam-id ViewerCertificate.IAMCertificateId"],
		also: ["iam-certificate ViewerCertificate.IAMCertificateId"],
	},
	{
		name: "the id of a certificate of IAM",
		base: "classic",
		format: "python",
		change: bend({ [ARN]: undefined, "ViewerCertificate.IAMCertificateId": "ASCAEXAMPLEID1234567" }),
		findings: [],
		also: ["iam-certificate ViewerCertificate.IAMCertificateId"],
	},
];
