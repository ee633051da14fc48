import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const ARN = "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef";

export const fixtures: Fixture[] = [
	{
		name: "a strict policy with the default certificate",
		base: "classic",
		format: "xml",
		change: bend({
			Aliases: pair(),
			ViewerCertificate: {
				CloudFrontDefaultCertificate: true,
				MinimumProtocolVersion: "TLSv1.2_2018",
				CertificateSource: "cloudfront",
			},
		}),
		findings: ["certificate-mirror ViewerCertificate.CertificateSource"],
		also: [
			"default-cert-pins-tlsv1 ViewerCertificate.MinimumProtocolVersion",
			"custom-certificate ViewerCertificate.CloudFrontDefaultCertificate",
		],
	},
	{
		name: "the certificate twice",
		base: "modern",
		format: "python",
		change: bend({ "ViewerCertificate.Certificate": ARN, "ViewerCertificate.CertificateSource": "acm" }),
		findings: ["certificate-mirror ViewerCertificate.Certificate"],
	},
	{
		name: "the default certificate as CloudFront returns it",
		base: "classic",
		format: "python",
		change: bend({
			Aliases: pair(),
			ViewerCertificate: {
				CloudFrontDefaultCertificate: true,
				SSLSupportMethod: "vip",
				MinimumProtocolVersion: "TLSv1",
			},
		}),
		findings: [],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
];
