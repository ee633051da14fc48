import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const mutual = { Mode: "required", TrustStoreConfig: { TrustStoreId: "ts_1a2b3c4d5e6f" } };

export const fixtures: Fixture[] = [
	{
		name: "no such mode",
		base: "modern",
		format: "xml",
		change: bend({ HttpVersion: "http2", ViewerMtlsConfig: { ...mutual, Mode: "request" } }),
		findings: ["InvalidArgument/viewer-mtls ViewerMtlsConfig.Mode"],
	},
	{
		name: "no trust store, and HTTP/3",
		base: "modern",
		change: bend({ ViewerMtlsConfig: { Mode: "required" } }),
		findings: [
			"InvalidArgument/viewer-mtls ViewerMtlsConfig.Mode",
			"InvalidArgument/viewer-mtls ViewerMtlsConfig.Mode",
		],
	},
	{
		name: "the default certificate",
		base: "modern",
		format: "python",
		change: bend({
			Aliases: pair(),
			HttpVersion: "http2",
			ViewerCertificate: { CloudFrontDefaultCertificate: true },
			ViewerMtlsConfig: mutual,
		}),
		findings: [],
		also: ["custom-certificate ViewerCertificate.CloudFrontDefaultCertificate"],
	},
	{
		name: "HTTP allowed",
		base: "modern",
		change: bend({
			HttpVersion: "http2",
			ViewerMtlsConfig: mutual,
			"DefaultCacheBehavior.ViewerProtocolPolicy": "allow-all",
		}),
		findings: ["InvalidArgument/viewer-mtls DefaultCacheBehavior.ViewerProtocolPolicy"],
		also: ["viewer-https DefaultCacheBehavior.ViewerProtocolPolicy"],
	},
	{
		name: "a trust store",
		base: "modern",
		change: bend({ HttpVersion: "http2", ViewerMtlsConfig: mutual }),
		findings: [],
	},
];
