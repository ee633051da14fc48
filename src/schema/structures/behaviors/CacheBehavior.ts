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
		line: "Settings for requests whose path matches a pattern: origin, caching, access, methods and functions.",
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
				line: "Pattern of the URL paths that this behavior applies to.",
				more: "`*` matches any number of characters, including `/`; `?` matches exactly one. The pattern must match the whole path, and is case-sensitive. A leading `/` is optional. Query string, cookies, method and host do not matter. CloudFront tries behaviors in list order and uses the first match, even if a later pattern is more specific. [[DistributionConfig.DefaultCacheBehavior]] comes last. CloudFront resolves double slashes and dot segments for matching, but sends the path to the origin unchanged.",
				watch: [
					"`*.jpg` does not match `/a.JPG`; `images/*` does not match `/images`; `images/` matches only that one URL. Such requests use the default behavior.",
					"A pattern that an earlier one covers is unreachable: `/*` shadows all later behaviors and the default. CloudFront reserves `*` alone for the default behavior.",
					"`?` does not start a query string. A pattern cannot contain a literal `*` or `?`.",
					"CloudFront matches the viewer's path and does not strip the matched prefix. It adds [[Origin.OriginPath]] in front for the origin.",
				],
				limits:
					"Up to 255 characters of `A-Z a-z 0-9 _ - . * $ / ~ \" ' @ : + & ?`. `%` is not allowed, so encoded characters match only by wildcard (inferred).",
				example: "assets/*.css",
			},
		},
		...behaviorMembers,
	},
});
