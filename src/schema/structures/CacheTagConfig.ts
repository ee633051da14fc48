import { structure } from "../define";

export const CacheTagConfig = structure({
	name: "CacheTagConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		HeaderName: {
			type: "string",
			required: true,
			released: "2026-04-29",
			doc: { line: "" },
		},
	},
});
