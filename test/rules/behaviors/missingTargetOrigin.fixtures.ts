import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "the default behavior's target is misspelled",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.TargetOriginId": "medai" }),
		findings: ["NoSuchOrigin/default-target DefaultCacheBehavior.TargetOriginId"],
		also: ["unused-origin Origins.Items[0].Id"],
	},
	{
		name: "a path behavior's target differs in case, which the default one's does not",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].TargetOriginId": "Api" }),
		findings: ["NoSuchOrigin/behavior-target CacheBehaviors.Items[0].TargetOriginId"],
		also: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "no target is named",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.TargetOriginId": "" }),
		findings: ["NoSuchOrigin/default-target DefaultCacheBehavior.TargetOriginId"],
		also: ["unused-origin-group OriginGroups.Items[0].Id"],
	},
	{
		name: "an origin's id is only known to the program",
		base: "classic",
		format: "python",
		changeText: (text) => text.replace(/(Id['"]: )['"]api['"](,\s+['"]DomainName)/, "$1api_id$2"),
		findings: ["NoSuchOrigin/behavior-target CacheBehaviors.Items[0].TargetOriginId (incomplete)"],
	},
	{
		name: "the target is an origin group",
		base: "modern",
		format: "xml",
		findings: [],
	},
];
