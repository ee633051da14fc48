import { defineStructure } from "../../definitions";

export const TrustStoreConfig = defineStructure({
	name: "TrustStoreConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Certificate authorities whose client certificates are trusted, and how strictly." },
	members: {
		TrustStoreId: {
			type: "string",
			required: true,
			released: "2025-11-24",
			doc: {
				line: "ID of a CloudFront trust store: the root and intermediate CA certificates to trust.",
				more: "Trust stores belong to the account, and several distributions can share one, so a change there reaches all of them.",
			},
		},
		AdvertiseTrustStoreCaNames: {
			type: "boolean",
			released: "2025-11-24",
			doc: {
				line: "Whether the handshake tells clients the names of the trusted CAs.",
				more: "Clients with several certificates can then choose a fitting one; the names become visible to anybody who connects.",
			},
		},
		IgnoreCertificateExpiry: {
			type: "boolean",
			released: "2025-11-24",
			doc: {
				line: "Whether certificates that are expired but otherwise valid are accepted.",
				watch: ["Keeps old certificates usable; a connection function still sees them and can refuse."],
			},
		},
	},
});
