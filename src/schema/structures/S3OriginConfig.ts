import { structure } from "../define";

export const S3OriginConfig = structure({
	name: "S3OriginConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		OriginAccessIdentity: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		OriginReadTimeout: {
			type: "integer",
			since: "2020-05-31",
			released: "2025-07-30",
			doc: { line: "" },
		},
	},
});
