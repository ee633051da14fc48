import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "Accept-Encoding is forwarded",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.Headers": pair("Authorization", "accept-encoding") }),
		findings: ["compress-accept-encoding CacheBehaviors.Items[0].Compress"],
	},
	{
		name: "a policy without compressed variants",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.CachePolicyId": "b2884449-e4de-46a7-ac36-70bc7f1ddd6d" }),
		findings: ["compress-no-flags DefaultCacheBehavior.Compress"],
	},
	{
		name: "compression that is off",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.CachePolicyId": "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
			"DefaultCacheBehavior.Compress": false,
		}),
		findings: [],
		also: ["compress DefaultCacheBehavior.Compress"],
	},
];
