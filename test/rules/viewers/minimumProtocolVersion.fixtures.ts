import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const POLICY = "ViewerCertificate.MinimumProtocolVersion";

export const fixtures: Fixture[] = [
	{
		name: "a policy without its year",
		base: "modern",
		format: "xml",
		change: bend({ [POLICY]: "TLSv1.2" }),
		findings: [`InvalidMinimumProtocolVersion/enum ${POLICY}`],
	},
	{
		name: "a policy younger than the API version",
		base: "classic",
		change: bend({ [POLICY]: "TLSv1.2_2021" }),
		findings: [`InvalidMinimumProtocolVersion/enum ${POLICY}`],
	},
	{
		name: "SSLv3 with SNI",
		base: "classic",
		format: "python",
		change: bend({ [POLICY]: "SSLv3" }),
		findings: [`InvalidProtocolSettings/sslv3-sni ${POLICY}`],
		also: ["viewer-tls-min ViewerCertificate.MinimumProtocolVersion"],
	},
	{
		name: "a newer policy with dedicated IP addresses",
		base: "modern",
		change: bend({ "ViewerCertificate.SSLSupportMethod": "vip" }),
		findings: [`InvalidMinimumProtocolVersion/vip ${POLICY}`],
		also: ["http2-needs-sni ViewerCertificate.SSLSupportMethod", "sni ViewerCertificate.SSLSupportMethod"],
	},
	{
		name: "the default certificate as CloudFront returned it in 2017",
		base: "classic",
		format: "xml",
		change: bend({
			Aliases: pair(),
			ViewerCertificate: {
				CloudFrontDefaultCertificate: true,
				MinimumProtocolVersion: "SSLv3",
				CertificateSource: "cloudfront",
			},
		}),
		findings: [],
		also: [
			"custom-certificate ViewerCertificate.CloudFrontDefaultCertificate",
			"default-cert-pins-tlsv1 ViewerCertificate.MinimumProtocolVersion",
		],
	},
];
