import { defineStructure } from "../../definitions";

export const CacheTagConfig = defineStructure({
	name: "CacheTagConfig",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Where CloudFront reads the cache tags of an object." },
	members: {
		HeaderName: {
			type: "string",
			required: true,
			released: "2026-04-29",
			doc: {
				line: "Origin response header that lists the object's tags, separated by commas.",
				more: "In an invalidation write a tag as `#tag`. Tags are not case-sensitive and do not support wildcards. S3 returns object metadata as `x-amz-meta-…` headers, which you can use here.",
				watch: [
					"A change is not retroactive: objects cached before keep their tags, or have none. Invalidate them by path once.",
				],
				limits: "CloudFront reads up to 50 tags per object, each of at most 256 visible ASCII characters.",
				example: "x-amz-meta-cache-tag",
			},
		},
	},
});
