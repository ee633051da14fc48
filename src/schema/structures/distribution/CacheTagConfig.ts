import { defineStructure } from "../../definitions";

export const CacheTagConfig = defineStructure({
	name: "CacheTagConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Where CloudFront finds the cache tags of an object." },
	members: {
		HeaderName: {
			type: "string",
			required: true,
			released: "2026-04-29",
			doc: {
				line: "Header of origin responses that lists the object's tags, separated by commas.",
				more: "An invalidation names a tag as `#tag`. Tags ignore case and know no wildcard. S3 returns object metadata as `x-amz-meta-…` headers, which may be named here.",
				watch: [
					"A change is not retroactive: objects cached before it keep the tags they have, or none; invalidate them by path once.",
				],
				limits: "Read per object: 50 tags of at most 256 visible ASCII characters each.",
				example: "x-amz-meta-cache-tag",
			},
		},
	},
});
