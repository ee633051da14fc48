import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a certificate of IAM",
		base: "modern",
		format: "python",
		change: bend({
			"ViewerCertificate.ACMCertificateArn": undefined,
			"ViewerCertificate.IAMCertificateId": "ASCAEXAMPLEID12345678",
		}),
		findings: ["iam-certificate ViewerCertificate.IAMCertificateId"],
	},
	{ name: "a certificate of ACM by SNI", base: "classic", findings: [] },
];
