import { defineStructure } from "../../definitions";

export const TrustStoreConfig = defineStructure({
	name: "TrustStoreConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Trust store for client certificates, and how strictly CloudFront checks them." },
	members: {
		TrustStoreId: {
			type: "string",
			required: true,
			released: "2025-11-24",
			doc: {
				line: "ID of a CloudFront trust store with the root and intermediate CA certificates to trust.",
				more: "Trust stores belong to the account. Several distributions can share one; a change to it affects all of them.",
			},
		},
		AdvertiseTrustStoreCaNames: {
			type: "boolean",
			released: "2025-11-24",
			doc: {
				line: "Whether the TLS handshake sends clients the names of the trusted CAs.",
				more: "Clients with several certificates can then choose the right one. Everyone who connects can see the names.",
			},
		},
		IgnoreCertificateExpiry: {
			type: "boolean",
			released: "2025-11-24",
			doc: {
				line: "Whether CloudFront accepts certificates that are expired but otherwise valid.",
				watch: ["Old certificates stay usable. A connection function still sees them and can refuse them."],
			},
		},
	},
});
