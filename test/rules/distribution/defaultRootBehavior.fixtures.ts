import { ALL_METHODS, behaviors } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a pattern takes the root object, and POST with it",
		base: "classic",
		format: "xml",
		change: bend({ CacheBehaviors: behaviors("classic", { PathPattern: "*.html" }) }),
		findings: ["default-root-behavior DefaultRootObject", "default-root-all-methods DefaultRootObject"],
		also: [
			"pattern-case CacheBehaviors.Items[0].PathPattern",
			"methods-too-wide CacheBehaviors.Items[0].AllowedMethods",
		],
	},
	{
		name: "the default behavior takes POST",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.AllowedMethods": ALL_METHODS,
			"DefaultCacheBehavior.TargetOriginId": "media",
		}),
		findings: ["default-root-all-methods DefaultRootObject"],
		also: [
			"unused-origin-group OriginGroups.Items[0].Id",
			"redirect-methods DefaultCacheBehavior.ViewerProtocolPolicy",
			"write-methods-open DefaultCacheBehavior.AllowedMethods",
			"field-level-encryption DefaultCacheBehavior.FieldLevelEncryptionId",
			"cors-origin-header DefaultCacheBehavior.CachePolicyId",
		],
	},
	{
		name: "no root object",
		base: "classic",
		change: bend({ DefaultRootObject: "", "DefaultCacheBehavior.AllowedMethods": ALL_METHODS }),
		findings: [],
		also: [
			"default-root-object DefaultRootObject",
			"cors-origin-header DefaultCacheBehavior.ForwardedValues.Headers",
			"redirect-methods DefaultCacheBehavior.ViewerProtocolPolicy",
			"oai-post DefaultCacheBehavior.AllowedMethods",
			"write-methods-open DefaultCacheBehavior.AllowedMethods",
		],
	},
];
