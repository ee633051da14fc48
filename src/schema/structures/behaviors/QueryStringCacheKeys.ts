import { defineStructure } from "../../definitions";

export const QueryStringCacheKeys = defineStructure({
	name: "QueryStringCacheKeys",
	since: "2016-08-20",
	use: "both",
	config: true,
	doc: { line: "Names of the query string parameters in the cache key." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-08-30",
			doc: {
				line: "Number of names in [[QueryStringCacheKeys.Items]]; with 0 the whole query string is in the key.",
				limits: "10 per behavior by default, else [[error:TooManyQueryStringParameters]].",
			},
		},
		Items: {
			type: { list: "string", xml: "Name" },
			released: "2016-08-30",
			doc: {
				line: "Parameter names for the cache key, case-sensitive.",
				watch: [
					"CloudFront splits parameters at `&` only. It does not find one that follows a `;`.",
					"Where signatures are required, CloudFront removes `Expires`, `Policy`, `Signature` and `Key-Pair-Id` first, so they cannot be in the key.",
					"Variants share one cached object if a parameter that changes the response is not listed.",
				],
				limits: "128 characters per name, 512 for all names.",
				example: "lang",
			},
		},
	},
});
