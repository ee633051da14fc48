import { defineStructure } from "../../definitions";

export const StatusCodes = defineStructure({
	name: "StatusCodes",
	since: "2018-11-05",
	use: "both",
	config: true,
	doc: { line: "HTTP status codes of the primary origin that trigger failover." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2018-11-20",
			doc: { line: "Number of status codes in Items, at least 1." },
		},
		Items: {
			type: { list: "integer", xml: "StatusCode" },
			required: true,
			released: "2018-11-20",
			min: 1,
			doc: {
				line: "The status codes, in any order.",
				watch: [
					"A failed connection fails over only with 503 in the list, a timeout only with 504.",
					"For a missing object, S3 returns 403 instead of 404 to a reader that may not list the bucket. If missing objects should fail over, list both (inferred).",
				],
				limits: "400, 403, 404, 416, 429, 500, 502, 503, 504.",
				example: "503",
			},
		},
	},
});
