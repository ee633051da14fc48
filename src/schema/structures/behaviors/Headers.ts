import { defineStructure } from "../../definitions";

export const Headers = defineStructure({
	name: "Headers",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "Request headers to forward and add to the cache key." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of names in [[Headers.Items]]; 0 for none, 1 with `*` for all.",
				limits: "10 per behavior by default, else [[error:TooManyHeadersInForwardedValues]].",
			},
		},
		Items: {
			type: { list: "string", xml: "Name" },
			fold: "lower",
			doc: {
				line: "Header names to forward and to add to the cache key, or `*` alone to forward all headers and cache nothing.",
				more: "Names are not case-sensitive, values are. Each distinct value is a separate cached object. Of the headers that are not listed, CloudFront removes `Accept`, `Accept-Charset`, `Accept-Language`, `Expect`, `Referer`, and `Authorization` of GET and HEAD (of OPTIONS too when it is cached). It sends `Amazon CloudFront` as `User-Agent` and the origin's domain name as `Host`. Other custom headers reach the origin without being listed; listing them only adds them to the cache key.",
				watch: [
					"`*` must be the only name and needs [[CacheBehavior.MinTTL]] 0. The other TTLs and [[CacheBehavior.Compress]] then have no effect.",
					"CloudFront refuses `Host` for S3 origins with [[error:InvalidHeadersForS3Origin]], and `*`, which includes it, too (inferred). Until 2017 it allowed only `Origin`, `Access-Control-Request-Headers` and `Access-Control-Request-Method`.",
					"Without `Origin` in the list, CloudFront caches the CORS headers of the first response and serves them to every site.",
					"With `Host` listed the origin gets the viewer's host name. If an HTTPS origin's certificate does not cover it, viewers may get 502. High-cardinality headers such as `User-Agent` and `Date` leave few cache hits.",
				],
				limits:
					"Not allowed: `Connection`, `Cookie`, `Proxy-Authorization`, `TE`, `Upgrade`; in 2017 also `Accept-Encoding`.",
				example: "Origin",
			},
		},
	},
});
