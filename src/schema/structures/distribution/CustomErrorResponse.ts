import { defineStructure } from "../../definitions";

export const CustomErrorResponse = defineStructure({
	name: "CustomErrorResponse",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "ErrorCode",
	doc: {
		line: "Page, status and cache time for one HTTP error status.",
		watch: [
			"An entry with nothing but ErrorCode says no more than having none.",
			"403 or 404 turned into 200 for a single-page app also hides API errors, and refusals by signature, geo restriction or web ACL, from clients and monitoring.",
		],
	},
	members: {
		ErrorCode: {
			type: "integer",
			required: true,
			doc: {
				line: "HTTP status that the entry is for, as it comes from the origin or CloudFront.",
				watch: [
					"400, 403 and 405 are cached only if the origin sends `max-age` or `s-maxage`, 416 never: a cache time alone has no effect on them.",
					"Each status once; twice is likely [[error:InvalidErrorCode]] (inferred).",
				],
				limits: "400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504: [[error:InvalidErrorCode]].",
				example: "404",
			},
		},
		ResponsePagePath: {
			type: "string",
			doc: {
				line: "Path of the page that viewers get in place of the error.",
				more: "CloudFront requests it like any other path: the first matching behavior picks the origin, whose [[Origin.OriginPath]] goes in front. Keep it off the origin whose errors it replaces, say in a bucket with a behavior of its own, or 5xx pages are missing when needed.",
				watch: [
					"Set both this and [[CustomErrorResponse.ResponseCode]] or neither: [[error:InvalidArgument]]. An update must carry both, empty for none, or CloudFront refuses it with [[error:IllegalUpdate]].",
					"Starts with `/`, percent-encoded, no full URL: [[error:InvalidRelativePath]].",
					"If the page cannot be fetched, viewers get the status of that failure instead.",
					"Its behavior should not require signed URLs.",
				],
				absent: "Viewers get the origin's own error page, as with an empty string.",
				example: "/errors/404.html",
			},
		},
		ResponseCode: {
			type: "string",
			doc: {
				line: "HTTP status that viewers get with the page; a string, unlike ErrorCode.",
				watch: [
					"`200` tells clients, crawlers and caches that all is well.",
					"Set both this and [[CustomErrorResponse.ResponsePagePath]] or neither: [[error:InvalidArgument]]. An update must carry both, empty for none, or CloudFront refuses it with [[error:IllegalUpdate]].",
				],
				absent: "The original status, as with an empty string; only right without a page.",
				limits: "200 or a status allowed in ErrorCode: [[error:InvalidResponseCode]].",
				example: "404",
			},
		},
		ErrorCachingMinTTL: {
			type: "long",
			unit: "seconds",
			default: 10,
			doc: {
				line: "Shortest time that the error is cached before CloudFront asks the origin again.",
				more: "The error's own `max-age`, `s-maxage` or `Expires` counts when longer, capped by [[CacheBehavior.MaxTTL]]. When a stale copy of the object is at hand, 5xx errors show it for this time.",
				watch: [
					"0 for 5xx sends every request to an origin that is already failing.",
					"Optional on create, yet an update without it was refused with [[error:IllegalUpdate]].",
					"Never used for 416; for 400, 403 and 405 only if the origin sends `max-age` or `s-maxage`.",
				],
				absent: "10 seconds today, whatever the API version; 300 in 2017.",
				versions:
					"The default is the service's, not the API version's: 300 seconds in 2017, 10 by the guide since 2023 at the latest. A distribution created before may still hold 300.",
				example: "60",
			},
		},
	},
});
