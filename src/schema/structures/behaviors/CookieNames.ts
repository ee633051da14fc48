import { defineStructure } from "../../definitions";

export const CookieNames = defineStructure({
	name: "CookieNames",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "Names of the cookies to forward and add to the cache key." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of names in [[CookieNames.Items]].",
				limits: "10 per behavior by default, else [[error:TooManyCookieNamesInWhiteList]].",
			},
		},
		Items: {
			type: { list: "string", xml: "Name" },
			doc: {
				line: "Cookie names. In a name `*` matches any number of characters, `?` matches one.",
				watch: ["Cookie names and values are case-sensitive. Each distinct value is cached separately."],
				limits: "All names together: at most 512 bytes minus the number of names.",
				example: "session*",
			},
		},
	},
});
