import { behaviors } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "an origin that nothing targets",
		base: "classic",
		format: "xml",
		change: bend({ CacheBehaviors: pair() }),
		findings: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "a group that no behavior targets, whose second member is then idle but counts as used",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.TargetOriginId": "media" }),
		findings: ["unused-origin-group OriginGroups.Items[0].Id"],
	},
	{
		name: "an origin whose only behavior is shadowed, and one behind a pattern that takes everything",
		base: "classic",
		change: bend({
			CacheBehaviors: behaviors("classic", { PathPattern: "/*", TargetOriginId: "media" }, { PathPattern: "api/*" }),
		}),
		findings: ["origin-only-in-dead-behavior Origins.Items[1].Id"],
		also: [
			"default-unreachable CacheBehaviors.Items[0].PathPattern",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[0].ForwardedValues.Headers",
			"InvalidHeadersForS3Origin/2017-set CacheBehaviors.Items[0].ForwardedValues.Headers.Items[0]",
			"oai-post CacheBehaviors.Items[0].AllowedMethods",
			"write-methods-open CacheBehaviors.Items[0].AllowedMethods",
			"shadowed-behavior CacheBehaviors.Items[1].PathPattern",
		],
	},
	{
		name: "a target that only the program knows",
		base: "classic",
		format: "python",
		change: bend({ CacheBehaviors: behaviors("classic", { TargetOriginId: "later" }) }),
		changeText: (text) => text.replace(/["']later["']/, "target"),
		findings: [],
	},
	{ name: "every origin is used, some through a group", base: "modern", format: "xml", findings: [] },
];
