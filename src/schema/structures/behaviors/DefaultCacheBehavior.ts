import { defineStructure } from "../../definitions";
import { behaviorMembers } from "./behaviorMembers";

export const DefaultCacheBehavior = defineStructure({
	name: "DefaultCacheBehavior",
	since: "2014-05-31",
	use: "both",
	config: true,
	twinOf: "CacheBehavior",
	doc: {
		line: "Settings for requests that match no path pattern in [[CacheBehaviors.Items]].",
		more: "A distribution has exactly one. It acts as a last behavior with the fixed pattern `*`.",
		watch: [
			"An update must also carry `AllowedMethods` with `CachedMethods`, `SmoothStreaming`, `LambdaFunctionAssociations` and `FieldLevelEncryptionId`: CloudFront refused updates without them with [[error:InvalidArgument]]. The guide lists `Compress` too.",
		],
	},
	members: {
		...behaviorMembers,
	},
});
