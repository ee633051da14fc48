import { structure } from "../define";

export const OriginSslProtocols = structure({
	name: "OriginSslProtocols",
	since: "2016-01-13",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-01-15",
			doc: { line: "" },
		},
		Items: {
			type: { list: "string", xml: "SslProtocol" },
			required: true,
			released: "2016-01-15",
			enum: "SslProtocol",
			doc: { line: "" },
		},
	},
});
