import { defineStructure } from "../../definitions";
import { behaviorMembers } from "./behaviorMembers";

export const DefaultCacheBehavior = defineStructure({
	name: "DefaultCacheBehavior",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "What CloudFront does with requests that no path pattern of [[CacheBehaviors.Items]] matches.",
		more: "A distribution has exactly one. It acts as a last behavior with the pattern `*`, which cannot be changed.",
		watch: [
			"An update replaces everything: send `AllowedMethods`, `SmoothStreaming`, `Compress`, `LambdaFunctionAssociations` and `FieldLevelEncryptionId` too, although they are optional on create.",
		],
	},
	members: {
		...behaviorMembers,
	},
});
