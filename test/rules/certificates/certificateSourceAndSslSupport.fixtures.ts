import { bases } from "../bases";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "the default certificate and one of ACM",
		base: "modern",
		change: bend({ "ViewerCertificate.CloudFrontDefaultCertificate": true }),
		findings: ["InvalidViewerCertificate/more-than-one ViewerCertificate.CloudFrontDefaultCertificate"],
		also: ["default-cert-pins-tlsv1 ViewerCertificate.MinimumProtocolVersion"],
	},
	{
		name: "one of ACM and one of IAM",
		base: "classic",
		format: "xml",
		change: bend({ "ViewerCertificate.IAMCertificateId": "ASCAEXAMPLEID1234567" }),
		findings: ["InvalidViewerCertificate/more-than-one ViewerCertificate.IAMCertificateId"],
		also: ["iam-certificate ViewerCertificate.IAMCertificateId"],
	},
	{
		name: "none",
		base: "classic",
		format: "python",
		change: bend({ Aliases: pair(), ViewerCertificate: { CloudFrontDefaultCertificate: false } }),
		findings: ["InvalidViewerCertificate/none ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "a security policy without a certificate",
		base: "modern",
		format: "xml",
		change: bend({ Aliases: pair(), ViewerCertificate: { MinimumProtocolVersion: "TLSv1.2_2021" } }),
		findings: ["InvalidViewerCertificate/none ViewerCertificate"],
	},
	{
		name: "an IAM certificate beside another source",
		base: "classic",
		format: "xml",
		change: bend({
			ViewerCertificate: {
				IAMCertificateId: "ASCAEXAMPLEID1234567",
				CertificateSource: "acm",
				SSLSupportMethod: "sni-only",
				MinimumProtocolVersion: "TLSv1.2_2018",
			},
		}),
		findings: ["InvalidViewerCertificate/legacy-pair ViewerCertificate.CertificateSource"],
		also: ["iam-certificate ViewerCertificate.IAMCertificateId"],
	},
	{
		name: "no SSLSupportMethod",
		base: "modern",
		format: "xml",
		change: bend({ "ViewerCertificate.SSLSupportMethod": undefined }),
		findings: ["InvalidViewerCertificate/ssl-support-missing ViewerCertificate"],
	},
	{
		name: "SSLSupportMethod with the default certificate",
		base: "modern",
		change: bend({
			Aliases: pair(),
			ViewerCertificate: { CloudFrontDefaultCertificate: true, SSLSupportMethod: "sni-only" },
		}),
		findings: ["InvalidViewerCertificate/ssl-support-with-default ViewerCertificate.SSLSupportMethod"],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "the older pair names another certificate",
		base: "classic",
		format: "python",
		change: bend({
			"ViewerCertificate.Certificate":
				"arn:aws:acm:us-east-1:111122223333:certificate/87654321-90ab-cdef-1234-567890abcdef",
			"ViewerCertificate.CertificateSource": "acm",
		}),
		findings: ["InvalidViewerCertificate/legacy-pair ViewerCertificate.Certificate"],
	},
	{
		name: "the older pair names no certificate of one's own",
		base: "classic",
		format: "xml",
		change: bend({ "ViewerCertificate.CertificateSource": "cloudfront" }),
		findings: ["InvalidViewerCertificate/legacy-pair ViewerCertificate.CertificateSource"],
	},
	{
		name: "the older pair is incomplete",
		base: "classic",
		change: bend({
			ViewerCertificate: {
				Certificate: "ASCAEXAMPLEID1234567",
				SSLSupportMethod: "sni-only",
				MinimumProtocolVersion: "TLSv1.2_2018",
			},
		}),
		findings: ["InvalidViewerCertificate/legacy-pair ViewerCertificate.Certificate"],
	},
	{
		name: "the default certificate as CloudFront returns it",
		base: "modern",
		format: "xml",
		change: bend({
			Aliases: pair(),
			ViewerCertificate: {
				CloudFrontDefaultCertificate: true,
				SSLSupportMethod: "vip",
				MinimumProtocolVersion: "TLSv1",
				CertificateSource: "cloudfront",
			},
		}),
		findings: [],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "an own certificate as CloudFront returns it",
		base: "modern",
		change: bend({
			"ViewerCertificate.CloudFrontDefaultCertificate": false,
			"ViewerCertificate.Certificate": bases.modern.config.ViewerCertificate.ACMCertificateArn,
			"ViewerCertificate.CertificateSource": "acm",
		}),
		findings: [],
	},
];
