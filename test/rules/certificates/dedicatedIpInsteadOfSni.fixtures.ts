import { bend } from "../bend";
import type { Fixture } from "../fixture";

const DEFAULT = { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: "TLSv1" };

export const fixtures: Fixture[] = [
	{
		name: "dedicated addresses for a certificate of one's own",
		base: "modern",
		format: "python",
		change: bend({
			"ViewerCertificate.SSLSupportMethod": "vip",
			"ViewerCertificate.MinimumProtocolVersion": "TLSv1",
		}),
		findings: ["sni ViewerCertificate.SSLSupportMethod"],
		also: [
			"http2-needs-sni ViewerCertificate.SSLSupportMethod",
			"viewer-tls-min ViewerCertificate.MinimumProtocolVersion",
		],
	},
	{
		name: "dedicated addresses beside the default certificate, as AWS returns it",
		base: "classic",
		change: bend({
			Aliases: { Quantity: 0 },
			ViewerCertificate: { ...DEFAULT, SSLSupportMethod: "vip", CertificateSource: "cloudfront" },
		}),
		findings: [],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{ name: "a certificate of one's own by SNI", base: "modern", format: "xml", findings: [] },
];
