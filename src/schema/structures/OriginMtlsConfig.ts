import { structure } from "../define";

export const OriginMtlsConfig = structure({
	name: "OriginMtlsConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		ClientCertificateArn: {
			type: "string",
			required: true,
			released: "2026-02-02",
			doc: { line: "" },
		},
	},
});
