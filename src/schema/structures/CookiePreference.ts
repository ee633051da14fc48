import { structure } from "../define";

export const CookiePreference = structure({
	name: "CookiePreference",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Forward: {
			type: "string",
			required: true,
			enum: "ItemSelection",
			doc: { line: "" },
		},
		WhitelistedNames: {
			type: { structure: "CookieNames" },
			doc: { line: "" },
		},
	},
});
