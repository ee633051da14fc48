import { defineStructure } from "../../definitions";
import { behaviorMembers } from "./behaviorMembers";

export const CacheBehavior = defineStructure({
	name: "CacheBehavior",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "PathPattern",
	renamedIfSame: ["TargetOriginId"],
	doc: {
		line: "What CloudFront does with requests whose path matches a pattern: origin, caching, access, methods, functions.",
		watch: [
			"An update must also carry `AllowedMethods` with `CachedMethods`, `SmoothStreaming`, `LambdaFunctionAssociations` and `FieldLevelEncryptionId`: CloudFront refused updates without them with [[error:InvalidArgument]]. The guide lists `Compress` too.",
		],
	},
	members: {
		PathPattern: {
			type: "string",
			required: true,
			fold: "path",
			doc: {
				line: "Pattern of the URL paths that this behavior is for.",
				more: "`*` stands for any run of characters, empty ones and `/` included; `?` for exactly one. The pattern covers the whole path and case counts; one leading `/` is optional in it. Query string, cookies, method and host take no part. Behaviors are tried in list order and the first match wins, however exact a later one is; [[DistributionConfig.DefaultCacheBehavior]] comes last. By the current guide, double slashes and dot segments are resolved for matching, while the origin gets the path as sent.",
				watch: [
					"`*.jpg` misses `/a.JPG`; `images/*` misses `/images`; `images/` matches that one URL only. What is missed goes to the default.",
					"A pattern inside an earlier one is never reached: `/*` disables all after it and the default. `*` alone is kept for the default.",
					"`?` starts no query string, and a literal `*` or `?` cannot be written.",
					"Matched is the viewer's path; the prefix is not stripped, and [[Origin.OriginPath]] is put in front for the origin.",
				],
				limits:
					"Up to 255 characters of `A-Z a-z 0-9 _ - . * $ / ~ \" ' @ : + & ?`; no `%`, so encoded characters match by wildcard only (inferred).",
				example: "assets/*.css",
			},
		},
		...behaviorMembers,
	},
});
