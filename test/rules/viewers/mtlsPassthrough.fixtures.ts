import { bend } from "../bend";
import type { Fixture } from "../fixture";

const config = (mode: string) => ({
	Mode: mode,
	TrustStoreConfig: { TrustStoreId: "ts_1a2b3c4d", AdvertiseTrustStoreCaNames: false, IgnoreCertificateExpiry: false },
});

export const fixtures: Fixture[] = [
	{
		name: "viewers without a certificate get in",
		base: "modern",
		format: "xml",
		change: bend({ HttpVersion: "http2", ViewerMtlsConfig: config("optional") }),
		findings: ["mtls-passthrough ViewerMtlsConfig.Mode"],
	},
	{
		name: "the origin alone checks",
		base: "modern",
		format: "python",
		change: bend({ HttpVersion: "http2", ViewerMtlsConfig: { Mode: "passthrough" } }),
		findings: ["mtls-passthrough ViewerMtlsConfig.Mode"],
	},
	{
		name: "certificates are required",
		base: "modern",
		change: bend({ HttpVersion: "http2", ViewerMtlsConfig: config("required") }),
		findings: [],
	},
];
