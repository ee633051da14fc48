import { bend } from "../bend";
import type { Fixture } from "../fixture";

const POLICY = "ViewerCertificate.MinimumProtocolVersion";

export const fixtures: Fixture[] = [
	{
		name: "an outdated policy beside a certificate that is missing",
		base: "classic",
		format: "xml",
		change: bend({
			"ViewerCertificate.ACMCertificateArn": undefined,
			"ViewerCertificate.CloudFrontDefaultCertificate": false,
			"ViewerCertificate.MinimumProtocolVersion": "TLSv1",
		}),
		findings: [`viewer-tls-min ${POLICY}`],
		also: ["InvalidViewerCertificate/none ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "TLS 1.0",
		base: "classic",
		format: "xml",
		change: bend({ [POLICY]: "TLSv1" }),
		findings: [`viewer-tls-min ${POLICY}`],
	},
	{
		name: "TLS 1.1, which some tools take",
		base: "modern",
		format: "python",
		change: bend({ [POLICY]: "TLSv1.1_2016" }),
		findings: [`viewer-tls-min ${POLICY}`],
	},
	{
		name: "no policy beside a certificate of one's own",
		base: "modern",
		change: bend({ [POLICY]: undefined }),
		findings: ["viewer-tls-min ViewerCertificate (incomplete)"],
	},
	{
		name: "weak ciphers",
		base: "modern",
		format: "xml",
		change: bend({ [POLICY]: "TLSv1.2_2019" }),
		findings: [`viewer-tls-ciphers ${POLICY}`],
	},
	{
		name: "TLS 1.2 with good ciphers",
		base: "modern",
		change: bend({ [POLICY]: "TLSv1.2_2025" }),
		findings: [],
	},
	{ name: "TLS 1.3 only, which some tools do not know", base: "modern", format: "xml", findings: [] },
	{ name: "the best that the API version has", base: "classic", format: "python", findings: [] },
	{
		name: "the default certificate, for which nothing can be chosen",
		base: "modern",
		change: bend({
			Aliases: { Quantity: 0 },
			ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: "TLSv1" },
		}),
		findings: [],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
];
