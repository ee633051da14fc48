import { structure } from "../define";

export const OriginCustomHeader = structure({
	name: "OriginCustomHeader",
	since: "2016-01-13",
	use: "both",
	config: true,
	key: "HeaderName",
	doc: { line: "" },
	members: {
		HeaderName: {
			type: "string",
			required: true,
			released: "2016-01-15",
			doc: { line: "" },
		},
		HeaderValue: {
			type: "string",
			required: true,
			released: "2016-01-15",
			sensitive: { "2016-01-13": false, "2020-05-31": true },
			doc: { line: "" },
		},
	},
});
