import { bend } from "../bend";
import type { Fixture } from "../fixture";

const DEFAULT = { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: "TLSv1" };

export const fixtures: Fixture[] = [
	{
		name: "the default certificate",
		base: "classic",
		format: "xml",
		change: bend({ Aliases: { Quantity: 0 }, ViewerCertificate: DEFAULT }),
		findings: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "dedicated addresses beside the default certificate, as AWS returns it",
		base: "classic",
		change: bend({
			Aliases: { Quantity: 0 },
			ViewerCertificate: { ...DEFAULT, SSLSupportMethod: "vip", CertificateSource: "cloudfront" },
		}),
		findings: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{ name: "a certificate of one's own by SNI", base: "modern", format: "xml", findings: [] },
];
