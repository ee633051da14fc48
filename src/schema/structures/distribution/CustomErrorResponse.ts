import { defineStructure } from "../../definitions";

export const CustomErrorResponse = defineStructure({
	name: "CustomErrorResponse",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "ErrorCode",
	doc: {
		line: "Page, status and caching time for one HTTP error status.",
		watch: [
			"An entry with only ErrorCode has no effect.",
			"Mapping 403 or 404 to 200 for a single-page app hides API errors from clients and monitoring. It also hides requests refused by signature, geo restriction or web ACL.",
		],
	},
	members: {
		ErrorCode: {
			type: "integer",
			required: true,
			doc: {
				line: "HTTP status from the origin or from CloudFront that the entry applies to.",
				watch: [
					"CloudFront caches 400, 403 and 405 only if the origin sends `max-age` or `s-maxage`, and never caches 416. A caching time alone has no effect on them.",
					"List each status once. Twice is usually refused with [[error:InvalidErrorCode]] (inferred).",
				],
				limits: "400, 403, 404, 405, 414, 416, 500, 501, 502, 503 or 504, else [[error:InvalidErrorCode]].",
				example: "404",
			},
		},
		ResponsePagePath: {
			type: "string",
			doc: {
				line: "Path of the page that viewers get instead of the error.",
				more: "CloudFront requests it like any other path: the first matching behavior selects the origin, and CloudFront adds its [[Origin.OriginPath]]. Do not store the page on the origin whose errors it replaces, or it will be missing when needed. Use for example a bucket with its own behavior.",
				watch: [
					"Set both this and [[CustomErrorResponse.ResponseCode]] or neither, else [[error:InvalidArgument]]. An update must carry both, empty for none; CloudFront refused updates without them with [[error:IllegalUpdate]].",
					"It starts with `/`, is percent-encoded, and is not a full URL, else [[error:InvalidRelativePath]].",
					"If CloudFront cannot fetch the page, viewers get the status of that failure instead.",
					"The page's behavior should not require signed URLs.",
				],
				absent: "Viewers get the origin's error page; the same as an empty string.",
				example: "/errors/404.html",
			},
		},
		ResponseCode: {
			type: "string",
			doc: {
				line: "HTTP status that viewers get with the page. A string, unlike ErrorCode.",
				watch: [
					"With `200`, clients, crawlers and caches treat the error as a success.",
					"Set both this and [[CustomErrorResponse.ResponsePagePath]] or neither, else [[error:InvalidArgument]]. An update must carry both, empty for none; CloudFront refused updates without them with [[error:IllegalUpdate]].",
				],
				absent: "Viewers get the original status; the same as an empty string. Allowed only without a page.",
				limits: "200 or a status that ErrorCode allows, else [[error:InvalidResponseCode]].",
				example: "404",
			},
		},
		ErrorCachingMinTTL: {
			type: "long",
			unit: "seconds",
			default: 10,
			doc: {
				line: "Shortest time that CloudFront caches the error before it sends a request to the origin again.",
				more: "A longer `max-age`, `s-maxage` or `Expires` of the error response applies instead, limited by [[CacheBehavior.MaxTTL]]. For 5xx errors CloudFront serves an expired copy of the object during this time, if it has one.",
				watch: [
					"With 0 for 5xx errors, every request goes to an origin that is already failing.",
					"Optional on create, but CloudFront refused an update without it with [[error:IllegalUpdate]].",
					"Not used for 416. Used for 400, 403 and 405 only if the origin sends `max-age` or `s-maxage`.",
				],
				absent: "10 seconds today, in every API version; 300 in 2017.",
				versions:
					"The default belongs to the service, not to the API version: 300 seconds in 2017, 10 since 2023 at the latest. A distribution created before may still have 300.",
				example: "60",
			},
		},
	},
});
