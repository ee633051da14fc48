import { structure } from "../define";

export const CustomOriginConfig = structure({
	name: "CustomOriginConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		HTTPPort: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		HTTPSPort: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		OriginProtocolPolicy: {
			type: "string",
			required: true,
			enum: "OriginProtocolPolicy",
			doc: { line: "" },
		},
		OriginSslProtocols: {
			type: { structure: "OriginSslProtocols" },
			since: "2016-01-13",
			released: "2016-01-15",
			doc: { line: "" },
		},
		OriginReadTimeout: {
			type: "integer",
			since: "2017-03-25",
			released: "2017-03-30",
			doc: { line: "" },
		},
		OriginKeepaliveTimeout: {
			type: "integer",
			since: "2017-03-25",
			released: "2017-03-30",
			doc: { line: "" },
		},
		IpAddressType: {
			type: "string",
			since: "2020-05-31",
			released: "2025-09-03",
			enum: "IpAddressType",
			doc: { line: "" },
		},
		OriginMtlsConfig: {
			type: { structure: "OriginMtlsConfig" },
			since: "2020-05-31",
			released: "2026-02-02",
			doc: { line: "" },
		},
	},
});
