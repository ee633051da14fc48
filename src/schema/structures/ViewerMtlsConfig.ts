import { structure } from "../define";

export const ViewerMtlsConfig = structure({
	name: "ViewerMtlsConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Mode: {
			type: "string",
			released: "2025-11-24",
			enum: "ViewerMtlsMode",
			doc: { line: "" },
		},
		TrustStoreConfig: {
			type: { structure: "TrustStoreConfig" },
			released: "2025-11-24",
			doc: { line: "" },
		},
	},
});
