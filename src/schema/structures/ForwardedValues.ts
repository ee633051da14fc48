import { structure } from "../define";

export const ForwardedValues = structure({
	name: "ForwardedValues",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		QueryString: {
			type: "boolean",
			required: true,
			doc: { line: "" },
		},
		Cookies: {
			type: { structure: "CookiePreference" },
			required: true,
			doc: { line: "" },
		},
		Headers: {
			type: { structure: "Headers" },
			doc: { line: "" },
		},
		QueryStringCacheKeys: {
			type: { structure: "QueryStringCacheKeys" },
			since: "2016-08-20",
			released: "2016-08-30",
			doc: { line: "" },
		},
	},
});
