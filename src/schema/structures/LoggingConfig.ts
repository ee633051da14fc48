import { structure } from "../define";

export const LoggingConfig = structure({
	name: "LoggingConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Enabled: {
			type: "boolean",
			required: { "2014-05-31": true, "2020-05-31": false },
			doc: { line: "" },
		},
		IncludeCookies: {
			type: "boolean",
			required: { "2014-05-31": true, "2020-05-31": false },
			doc: { line: "" },
		},
		Bucket: {
			type: "string",
			required: { "2014-05-31": true, "2020-05-31": false },
			doc: { line: "" },
		},
		Prefix: {
			type: "string",
			required: { "2014-05-31": true, "2020-05-31": false },
			doc: { line: "" },
		},
	},
});
