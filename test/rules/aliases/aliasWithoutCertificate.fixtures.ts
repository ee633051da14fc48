import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "created with an alias",
		base: "modern",
		operation: "create",
		change: bend({ ViewerCertificate: { CloudFrontDefaultCertificate: true } }),
		findings: ["InvalidViewerCertificate/alias-without-certificate Aliases"],
		also: [
			"custom-certificate ViewerCertificate.CloudFrontDefaultCertificate",
			"legacy-logging Logging",
			"log-bucket-acl Logging.Bucket (incomplete)",
		],
	},
	{
		name: "no certificate named",
		base: "modern",
		format: "xml",
		change: bend({ ViewerCertificate: undefined }),
		findings: ["InvalidViewerCertificate/alias-without-certificate Aliases"],
		also: ["viewer-certificate-present"],
	},
	{
		name: "an alias is added",
		base: "modern",
		format: "python",
		change: bend({
			Aliases: pair("www.example.com", "shop.example.com"),
			ViewerCertificate: { CloudFrontDefaultCertificate: true },
		}),
		before: bend({ ViewerCertificate: { CloudFrontDefaultCertificate: true } }),
		findings: ["InvalidViewerCertificate/alias-without-certificate Aliases"],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "an alias from before 2019 is kept",
		base: "modern",
		change: bend({ Comment: "Changed", ViewerCertificate: { CloudFrontDefaultCertificate: true } }),
		before: bend({ ViewerCertificate: { CloudFrontDefaultCertificate: true } }),
		findings: [],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "no alias",
		base: "modern",
		format: "xml",
		change: bend({ Aliases: pair(), ViewerCertificate: { CloudFrontDefaultCertificate: true } }),
		findings: [],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
];
