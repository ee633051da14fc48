import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no group at all",
		base: "modern",
		format: "xml",
		change: bend({ OriginGroups: pair(), "DefaultCacheBehavior.TargetOriginId": "media" }),
		findings: ["origin-failover OriginGroups"],
		also: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "no list of groups",
		base: "modern",
		change: bend({ OriginGroups: undefined, "DefaultCacheBehavior.TargetOriginId": "media" }),
		findings: ["origin-failover Origins"],
		also: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "a group that no behavior targets",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.TargetOriginId": "media" }),
		findings: [],
		also: ["unused-origin-group OriginGroups.Items[0].Id"],
	},
	{ name: "a group that the default behavior targets", base: "modern", format: "xml", findings: [] },
	{ name: "an API version without groups", base: "classic", format: "python", findings: [] },
];
