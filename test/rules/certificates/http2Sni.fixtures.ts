import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "HTTP/2 with dedicated IP addresses",
		base: "classic",
		change: bend({
			"ViewerCertificate.SSLSupportMethod": "vip",
			"ViewerCertificate.MinimumProtocolVersion": "TLSv1",
		}),
		findings: ["http2-needs-sni ViewerCertificate.SSLSupportMethod"],
		also: ["sni ViewerCertificate.SSLSupportMethod", "viewer-tls-min ViewerCertificate.MinimumProtocolVersion"],
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
