import { defineStructure } from "../../definitions";

export const CachedMethods = defineStructure({
	name: "CachedMethods",
	since: "2014-10-21",
	use: "both",
	config: true,
	doc: { line: "HTTP methods whose responses are cached." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2014-11-06",
			range: [2, 3],
			doc: { line: "Number of methods in [[CachedMethods.Items]]: 2 or 3." },
		},
		Items: {
			type: { list: "string", xml: "Method" },
			required: true,
			released: "2014-11-06",
			enum: "Method",
			fold: "upper",
			defaultItems: ["GET", "HEAD"],
			doc: {
				line: "Methods with cached responses: GET and HEAD, or GET, HEAD and OPTIONS.",
				watch: [
					"With OPTIONS, add `Origin`, `Access-Control-Request-Method` and `Access-Control-Request-Headers` to the cache key. Otherwise all sites get the same preflight response.",
					"OPTIONS must also be in [[AllowedMethods.Items]]; CloudFront refused it otherwise. When it is allowed but not cached, each preflight goes to the origin.",
				],
				example: "GET",
			},
		},
	},
});
