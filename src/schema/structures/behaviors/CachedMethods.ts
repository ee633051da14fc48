import { defineStructure } from "../../definitions";

export const CachedMethods = defineStructure({
	name: "CachedMethods",
	since: "2014-10-21",
	use: "both",
	config: true,
	doc: { line: "HTTP methods whose answers are cached." },
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
				line: "Methods with cached answers: GET and HEAD, or these and OPTIONS.",
				watch: [
					"With OPTIONS, key on `Origin`, `Access-Control-Request-Method` and `Access-Control-Request-Headers`: else one preflight answer serves all sites.",
					"OPTIONS must be in [[AllowedMethods.Items]] as well (inferred); allowed but not cached, each preflight goes to the origin.",
				],
				example: "GET",
			},
		},
	},
});
