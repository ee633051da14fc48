import { defineStructure } from "../../definitions";

export const CookieNames = defineStructure({
	name: "CookieNames",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "Names of the cookies to forward and key." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of names in [[CookieNames.Items]].",
				limits: "10 per behavior, adjustable; beyond: [[error:TooManyCookieNamesInWhiteList]].",
			},
		},
		Items: {
			type: { list: "string", xml: "Name" },
			doc: {
				line: "Cookie names; `*` in a name stands for any run of characters, `?` for one.",
				watch: ["Names and values of cookies are case-sensitive; every distinct value is cached separately."],
				limits: "All names together at most 512 bytes less the number of names.",
				example: "session*",
			},
		},
	},
});
