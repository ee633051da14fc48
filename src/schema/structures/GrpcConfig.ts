import { structure } from "../define";

export const GrpcConfig = structure({
	name: "GrpcConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2024-11-20",
			doc: { line: "" },
		},
	},
});
