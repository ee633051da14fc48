import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ARN = "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef";

export const fixtures: Fixture[] = [
	{
		name: "the pair alone",
		base: "classic",
		format: "xml",
		change: bend({
			"ViewerCertificate.ACMCertificateArn": undefined,
			"ViewerCertificate.Certificate": ARN,
			"ViewerCertificate.CertificateSource": "acm",
		}),
		findings: ["certificate-pair ViewerCertificate.CertificateSource"],
	},
	{
		name: "the pair beside the member that superseded it",
		base: "modern",
		change: bend({ "ViewerCertificate.Certificate": ARN, "ViewerCertificate.CertificateSource": "acm" }),
		findings: [],
	},
	{ name: "a certificate of ACM by SNI", base: "classic", findings: [] },
];
