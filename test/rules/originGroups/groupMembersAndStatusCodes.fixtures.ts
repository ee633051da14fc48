import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const GROUP = "OriginGroups.Items[0]";

export const fixtures: Fixture[] = [
	{
		name: "one member",
		base: "modern",
		format: "xml",
		change: bend({ [`${GROUP}.Members`]: pair({ OriginId: "media" }) }),
		findings: [`InvalidArgument/group-member-count ${GROUP}.Members`],
		also: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "a member that does not exist",
		base: "modern",
		format: "python",
		change: bend({ [`${GROUP}.Members.Items[1].OriginId`]: "Standby" }),
		findings: [`NoSuchOrigin/group-member ${GROUP}.Members.Items[1].OriginId`],
		also: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "the same member twice",
		base: "modern",
		change: bend({ [`${GROUP}.Members.Items[1].OriginId`]: "media" }),
		findings: [`InvalidArgument/group-member-same ${GROUP}.Members.Items[1].OriginId`],
		also: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "a group in a group",
		base: "modern",
		format: "xml",
		change: bend({ [`${GROUP}.Members.Items[1].OriginId`]: "media with standby" }),
		findings: [`InvalidArgument/group-nested ${GROUP}.Members.Items[1].OriginId`],
		also: ["unused-origin Origins.Items[1].Id"],
	},
	{
		name: "no status code, in a group that nobody targets",
		base: "modern",
		format: "python",
		change: bend({
			[`${GROUP}.FailoverCriteria.StatusCodes`]: { Quantity: 0, Items: [] },
			"DefaultCacheBehavior.TargetOriginId": "media",
		}),
		findings: [`InvalidArgument/group-status-empty ${GROUP}.FailoverCriteria.StatusCodes`],
		also: ["unused-origin-group OriginGroups.Items[0].Id"],
	},
	{
		name: "status codes on which nothing fails over",
		base: "modern",
		change: bend({ [`${GROUP}.FailoverCriteria.StatusCodes`]: pair(200, 418, 404, 503) }),
		findings: [
			`InvalidArgument/group-status-code ${GROUP}.FailoverCriteria.StatusCodes.Items[0]`,
			`InvalidArgument/group-status-code ${GROUP}.FailoverCriteria.StatusCodes.Items[1]`,
		],
		also: ["failover-404-403 OriginGroups.Items[0].FailoverCriteria.StatusCodes"],
	},
	{
		name: "an origin whose name only the program knows",
		base: "modern",
		format: "python",
		changeText: (text) => text.replace("'Id': 'standby'", "'Id': other"),
		findings: [],
	},
];
