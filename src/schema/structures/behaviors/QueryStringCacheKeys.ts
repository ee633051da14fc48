import { defineStructure } from "../../definitions";

export const QueryStringCacheKeys = defineStructure({
	name: "QueryStringCacheKeys",
	since: "2016-08-20",
	use: "both",
	config: true,
	doc: { line: "Names of the query parameters that are in the cache key." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-08-30",
			doc: {
				line: "Number of names in [[QueryStringCacheKeys.Items]]; 0 keys on the whole query string.",
				limits: "10 per behavior, adjustable; beyond: [[error:TooManyQueryStringParameters]].",
			},
		},
		Items: {
			type: { list: "string", xml: "Name" },
			released: "2016-08-30",
			doc: {
				line: "Parameter names to key on, case-sensitive.",
				watch: [
					"Parameters are split at `&` only; one that follows a `;` is never found.",
					"Where signatures are required, `Expires`, `Policy`, `Signature` and `Key-Pair-Id` are removed first and cannot be keyed on.",
					"A parameter that changes the answer but is not listed makes variants share one object.",
				],
				limits: "128 characters per name, 512 for all.",
				example: "lang",
			},
		},
	},
});
