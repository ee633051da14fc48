import { structure } from "../define";

export const TrustStoreConfig = structure({
	name: "TrustStoreConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		TrustStoreId: {
			type: "string",
			required: true,
			released: "2025-11-24",
			doc: { line: "" },
		},
		AdvertiseTrustStoreCaNames: {
			type: "boolean",
			released: "2025-11-24",
			doc: { line: "" },
		},
		IgnoreCertificateExpiry: {
			type: "boolean",
			released: "2025-11-24",
			doc: { line: "" },
		},
	},
});
