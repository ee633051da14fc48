import { defineStructure } from "../../definitions";

export const ForwardedValues = defineStructure({
	name: "ForwardedValues",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Parts of the viewer's request that CloudFront forwards to the origin and adds to the cache key.",
	},
	members: {
		QueryString: {
			type: "boolean",
			required: true,
			doc: {
				line: "Whether CloudFront forwards the query string and adds it to the cache key.",
				more: "`true` alone: CloudFront forwards the whole query string, and the key contains it unchanged. `true` with [[ForwardedValues.QueryStringCacheKeys]]: it forwards all of it, but the key contains only those parameters. `false`: it removes the query string, and all variants of a URL share one cached object.",
				watch: [
					"With `true` and no keys, the whole query string is part of the cache key. Each order, letter case and tracking parameter is a separate cached object.",
					"CloudFront refuses `false` with keys: with [[error:InvalidQueryStringParameters]] in the model, with [[error:InvalidArgument]] as recorded.",
					"With `false`, functions on origin events see no query string.",
				],
				example: "false",
			},
		},
		Cookies: {
			type: { structure: "CookiePreference" },
			required: true,
			doc: {
				line: "Cookies that CloudFront forwards to the origin and adds to the cache key.",
			},
		},
		Headers: {
			type: { structure: "Headers" },
			doc: {
				line: "Request headers that CloudFront forwards unchanged and adds to the cache key.",
				watch: ["CloudFront refused updates without it with [[error:InvalidArgument]]. Send `Quantity` 0 for none."],
				absent: "No header is in the cache key. The origin gets the headers that CloudFront forwards by default.",
			},
		},
		QueryStringCacheKeys: {
			type: { structure: "QueryStringCacheKeys" },
			since: "2016-08-20",
			released: "2016-08-30",
			doc: {
				line: "Query string parameters in the cache key. The origin still gets the whole query string.",
				watch: ["Requires [[ForwardedValues.QueryString]] `true`."],
				absent: "With `QueryString` true, the whole query string is in the cache key.",
			},
		},
	},
});
