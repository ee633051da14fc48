import { defineStructure } from "../../definitions";

export const ForwardedValues = defineStructure({
	name: "ForwardedValues",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Parts of the viewer's request that the origin receives and that tell cached objects apart.",
	},
	members: {
		QueryString: {
			type: "boolean",
			required: true,
			doc: {
				line: "Whether the query string goes to the origin and into the cache key.",
				more: "`true` alone: the whole string is forwarded and keyed as it stands. `true` with [[ForwardedValues.QueryStringCacheKeys]]: all of it is forwarded, only those parameters are keyed. `false`: it is removed, and all variants of a URL share one object.",
				watch: [
					"`true` without keys makes every order, case and tracking parameter an object of its own.",
					"`false` with keys is refused: [[error:InvalidQueryStringParameters]] in the model, [[error:InvalidArgument]] as seen.",
					"Under `false`, functions on origin events see no query string.",
				],
				example: "false",
			},
		},
		Cookies: {
			type: { structure: "CookiePreference" },
			required: true,
			doc: {
				line: "Cookies that go to the origin and into the cache key.",
			},
		},
		Headers: {
			type: { structure: "Headers" },
			doc: {
				line: "Request headers that go to the origin as the viewer sent them, and into the cache key.",
				watch: ["An update without it was refused with [[error:InvalidArgument]]: send `Quantity` 0."],
				absent: "No header is in the cache key; the origin gets the headers that CloudFront forwards by default.",
			},
		},
		QueryStringCacheKeys: {
			type: { structure: "QueryStringCacheKeys" },
			since: "2016-08-20",
			released: "2016-08-30",
			doc: {
				line: "Query parameters for the cache key; the origin still gets the whole query string.",
				watch: ["Needs [[ForwardedValues.QueryString]] `true`."],
				absent: "With `QueryString` true, the whole query string is in the cache key.",
			},
		},
	},
});
