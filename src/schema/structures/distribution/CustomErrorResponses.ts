import { defineStructure } from "../../definitions";

export const CustomErrorResponses = defineStructure({
	name: "CustomErrorResponses",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Pages that viewers get for HTTP errors, and how long CloudFront caches errors.",
		more: "They apply to the whole distribution, for all behaviors and origins. They also apply to errors that CloudFront itself returns: 403 of [[GeoRestriction]], of a missing signature or of a web ACL, 502 and 504. They do not apply to a 503 because of exceeded capacity or limits.",
		absent:
			"Viewers get errors as the origin sent them. CloudFront caches them as [[CustomErrorResponse.ErrorCachingMinTTL]] describes.",
	},
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "Number of entries in Items; 0 for none." },
		},
		Items: {
			type: { list: "CustomErrorResponse", xml: "CustomErrorResponse" },
			doc: {
				line: "One entry for each HTTP status, in any order.",
				absent: "No entries; Quantity must be 0.",
			},
		},
	},
});
