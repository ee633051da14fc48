import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no origin",
		base: "classic",
		format: "xml",
		change: bend({ Origins: { Quantity: 0, Items: [] } }),
		findings: ["InvalidArgument/no-origins Origins"],
		also: [
			"NoSuchOrigin/behavior-target CacheBehaviors.Items[0].TargetOriginId (incomplete)",
			"NoSuchOrigin/default-target DefaultCacheBehavior.TargetOriginId (incomplete)",
		],
	},
	{
		name: "an origin without a name",
		base: "classic",
		format: "xml",
		change: bend({ "Origins.Items[0].Id": "" }),
		findings: ["InvalidArgument/origin-id-empty Origins.Items[0].Id"],
		also: ["NoSuchOrigin/default-target DefaultCacheBehavior.TargetOriginId", "unused-origin Origins.Items[0].Id"],
	},
	{
		name: "two origins of one name",
		base: "classic",
		format: "xml",
		change: bend({ "Origins.Items[1].Id": "media" }),
		findings: ["InvalidArgument/origin-id-duplicate Origins.Items[1].Id"],
		also: ["NoSuchOrigin/behavior-target CacheBehaviors.Items[0].TargetOriginId"],
	},
	{
		name: "names of 128 and 129 characters",
		base: "modern",
		format: "python",
		change: bend({
			"Origins.Items[0].Id": "a".repeat(128),
			"OriginGroups.Items[0].Members.Items[0].OriginId": "a".repeat(128),
			"OriginGroups.Items[0].Id": "g".repeat(129),
			"DefaultCacheBehavior.TargetOriginId": "g".repeat(129),
		}),
		findings: ["InvalidArgument/origin-id-length OriginGroups.Items[0].Id"],
	},
	{
		name: "a group named as an origin",
		base: "modern",
		format: "python",
		change: bend({ "OriginGroups.Items[0].Id": "media", "DefaultCacheBehavior.TargetOriginId": "media" }),
		findings: ["InvalidArgument/origin-id-duplicate OriginGroups.Items[0].Id"],
	},
	{
		name: "names that differ in case, and one that only the program knows",
		base: "modern",
		format: "python",
		change: bend({ "Origins.Items[1].Id": "Media", "OriginGroups.Items[0].Members.Items[1].OriginId": "Media" }),
		changeText: (text) => text.replace("'Id': 'media with standby'", "'Id': name"),
		findings: [],
		also: ["NoSuchOrigin/default-target DefaultCacheBehavior.TargetOriginId (incomplete)"],
	},
	{
		name: "origins that only the program knows",
		base: "classic",
		changeText: (text) =>
			`config = ${text
				.replace(/"Items": \[\s*\{\s*"Id": "media"[\s\S]*?\n {8}\]/, '"Items": origins')
				.replaceAll("true", "True")
				.replaceAll("false", "False")}`,
		findings: [],
		also: [
			"NoSuchOrigin/behavior-target CacheBehaviors.Items[0].TargetOriginId (incomplete)",
			"NoSuchOrigin/default-target DefaultCacheBehavior.TargetOriginId (incomplete)",
		],
	},
];
