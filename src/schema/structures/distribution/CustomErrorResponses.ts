import { defineStructure } from "../../definitions";

export const CustomErrorResponses = defineStructure({
	name: "CustomErrorResponses",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Pages that viewers get for HTTP errors, and how long errors stay cached.",
		more: "They hold for the whole distribution, all behaviors and origins, and for errors that CloudFront makes itself: 403 of [[GeoRestriction]], of a missing signature or of a web ACL, 502, 504. Not for a 503 about exceeded capacity or limits.",
		absent: "Errors pass as the origin sent them, cached as [[CustomErrorResponse.ErrorCachingMinTTL]] says.",
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
				absent: "No entries; Quantity has to be 0.",
			},
		},
	},
});
