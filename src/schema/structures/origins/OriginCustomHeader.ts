import { defineStructure } from "../../definitions";

export const OriginCustomHeader = defineStructure({
	name: "OriginCustomHeader",
	since: "2016-01-13",
	use: "both",
	config: true,
	key: "HeaderName",
	renamedIfSame: ["HeaderValue"],
	doc: { line: "Name and value of one header for requests to the origin." },
	members: {
		HeaderName: {
			type: "string",
			required: true,
			released: "2016-01-15",
			fold: "lower",
			doc: {
				line: "Name of the header, not case-sensitive.",
				watch: [
					"CloudFront refuses `Cache-Control`, `Connection`, `Content-Length`, `Cookie`, `Host`, `Max-Forwards`, `Pragma`, `Proxy-Authenticate`, `Proxy-Authorization`, `Proxy-Connection`, `Range`, `Request-Range`, `TE`, `Trailer`, `Transfer-Encoding`, `Upgrade`, `Via`.",
					"CloudFront also refuses `If-Match`, `If-None-Match`, `If-Modified-Since`, `If-Unmodified-Since`, `If-Range`, `X-Real-Ip`, and names that begin with `X-Amz-` or `X-Edge-`.",
				],
				limits: "256 characters.",
				example: "X-Origin-Verify",
			},
		},
		HeaderValue: {
			type: "string",
			required: true,
			released: "2016-01-15",
			sensitive: { "2016-01-13": false, "2020-05-31": true },
			doc: {
				line: "Value of the header that the origin gets.",
				watch: ["The value is plain text in the config. Everyone who can read the config can read a secret in it."],
				limits: "1,783 characters.",
				versions: "The models of 2020-05-31 mark it sensitive since November 2021, so SDKs may hide it in logs.",
				example: "f3b9c1a7",
			},
		},
	},
});
