import { defineStructure } from "../../definitions";

export const AllowedMethods = defineStructure({
	name: "AllowedMethods",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "HTTP methods that viewers may use, and the methods whose responses are cached." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of methods in [[AllowedMethods.Items]]: 2, 3 or 7.",
				versions: "3 is valid since 2014-10-21.",
			},
		},
		Items: {
			type: { list: "string", xml: "Method" },
			required: { "2014-05-31": false, "2014-10-21": true },
			enum: "Method",
			fold: "upper",
			defaultItems: ["GET", "HEAD"],
			doc: {
				line: "Allowed methods: GET and HEAD; or GET, HEAD and OPTIONS; or all seven.",
				more: "Only these three sets are valid, in any order. All seven are GET, HEAD, OPTIONS, PUT, POST, PATCH and DELETE. Requests with another method get 403.",
				watch: [
					"[[CacheBehavior.GrpcConfig]] and [[CacheBehavior.FieldLevelEncryptionId]] need all seven. With an origin group as target all seven are refused.",
					"A GET with a body gets 403, whichever methods are allowed.",
				],
				example: "GET",
			},
		},
		CachedMethods: {
			type: { structure: "CachedMethods" },
			since: "2014-10-21",
			released: "2014-11-06",
			doc: {
				line: "Methods whose responses are cached. Requests with other methods always go to the origin.",
				watch: ["CloudFront refused updates without it with [[error:InvalidArgument]]."],
				absent: "CloudFront caches responses to GET and HEAD.",
			},
		},
	},
});
