import { defineStructure } from "../../definitions";

export const Headers = defineStructure({
	name: "Headers",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "Request headers to forward and to key the cache on." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of names in [[Headers.Items]]; 0 keys on none, 1 with `*` forwards all.",
				limits: "10 per behavior, adjustable; beyond: [[error:TooManyHeadersInForwardedValues]].",
			},
		},
		Items: {
			type: { list: "string", xml: "Name" },
			fold: "lower",
			doc: {
				line: "Header names to forward and key on, or `*` alone to forward every header and cache nothing.",
				more: "CloudFront compares names without regard to case, and values with. Each distinct value is a cached object of its own. Of the headers that are not listed, CloudFront removes `Accept`, `Accept-Charset`, `Accept-Language`, `Expect`, `Referer`, and `Authorization` of GET and HEAD (of OPTIONS too when it is cached). It sends `Amazon CloudFront` as `User-Agent` and the origin's domain name as `Host`. Other custom headers reach the origin without being listed; listing them only adds them to the cache key.",
				watch: [
					"`*` has to be the only name and needs [[CacheBehavior.MinTTL]] 0; the other TTLs and [[CacheBehavior.Compress]] then have no effect.",
					"For S3 origins `Host` is refused ([[error:InvalidHeadersForS3Origin]]), and `*`, which includes it, too (inferred). The 2017 text allows just the CORS names `Origin`, `Access-Control-Request-Headers` and `Access-Control-Request-Method`.",
					"Without `Origin`, the CORS headers of the first answer are served to every site.",
					"With `Host` listed the origin sees the viewer's host name; an HTTPS origin whose certificate does not cover it can mean 502. `User-Agent` and `Date` leave few cache hits.",
				],
				limits:
					"Not `Connection`, `Cookie`, `Proxy-Authorization`, `TE` or `Upgrade`; in 2017 also not `Accept-Encoding`.",
				example: "Origin",
			},
		},
	},
});
