import { bend } from "../bend";
import type { Fixture } from "../fixture";

const PATH = "CacheBehaviors.Items[0]";

export const fixtures: Fixture[] = [
	{
		name: "the default behavior does not compress",
		base: "modern",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.Compress": false }),
		findings: ["compress DefaultCacheBehavior.Compress"],
	},
	{
		name: "a pattern for styles says nothing of it",
		base: "classic",
		format: "python",
		change: bend({ [`${PATH}.PathPattern`]: "*.css", [`${PATH}.Compress`]: undefined }),
		findings: [`compress ${PATH}`],
		also: [
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"methods-too-wide CacheBehaviors.Items[0].AllowedMethods",
			"max-ttl-caps CacheBehaviors.Items[0].MaxTTL",
		],
	},
	{
		name: "pictures are not compressed",
		base: "classic",
		change: bend({ [`${PATH}.PathPattern`]: "*.jpg", [`${PATH}.Compress`]: false }),
		findings: [],
		also: [
			"pattern-case CacheBehaviors.Items[0].PathPattern",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"methods-too-wide CacheBehaviors.Items[0].AllowedMethods",
			"max-ttl-caps CacheBehaviors.Items[0].MaxTTL",
		],
	},
	{
		name: "nothing is cached, so nothing would be compressed",
		base: "modern",
		change: bend({
			"DefaultCacheBehavior.Compress": false,
			"DefaultCacheBehavior.CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
		}),
		findings: [],
	},
];
