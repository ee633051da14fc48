import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

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
		findings: ["default-cert-pins-tlsv1 ViewerCertificate.MinimumProtocolVersion"],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
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
