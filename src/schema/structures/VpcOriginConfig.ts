import { structure } from "../define";

export const VpcOriginConfig = structure({
	name: "VpcOriginConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		VpcOriginId: {
			type: "string",
			required: true,
			released: "2024-11-20",
			doc: { line: "" },
		},
		OwnerAccountId: {
			type: "string",
			released: "2025-11-05",
			doc: { line: "" },
		},
		OriginReadTimeout: {
			type: "integer",
			released: "2024-12-17",
			doc: { line: "" },
		},
		OriginKeepaliveTimeout: {
			type: "integer",
			released: "2024-12-17",
			doc: { line: "" },
		},
	},
});
