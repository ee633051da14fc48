import { appOrigin, toOneOrigin } from "../appOrigin";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no web ACL",
		base: "classic",
		format: "xml",
		change: bend({ WebACLId: "" }),
		findings: ["waf WebACLId"],
	},
	{
		name: "the member is left out",
		base: "modern",
		format: "python",
		change: bend({ ...toOneOrigin(appOrigin()), WebACLId: undefined }),
		findings: ["waf"],
	},
	{
		name: "buckets that are only read",
		base: "modern",
		change: bend({ WebACLId: "" }),
		findings: [],
	},
	{
		name: "a summary that was cut",
		base: "modern",
		change: bend({ CallerReference: undefined, DefaultRootObject: undefined, Logging: undefined, WebACLId: undefined }),
		changeText: (text) =>
			JSON.stringify({
				Id: "E1A2B3C4D5E6F7",
				Status: "Deployed",
				DomainName: "d111111abcdef8.cloudfront.net",
				...JSON.parse(text),
			}),
		findings: [],
	},
	{
		name: "a summary in a list",
		base: "modern",
		change: bend({
			...toOneOrigin(appOrigin()),
			CallerReference: undefined,
			DefaultRootObject: undefined,
			Logging: undefined,
			WebACLId: "",
		}),
		changeText: (text) =>
			JSON.stringify({ DistributionList: { Quantity: 1, Items: [{ Id: "E1A2B3C4D5E6F7", ...JSON.parse(text) }] } }),
		findings: ["waf DistributionList.Items[0].WebACLId"],
	},
];
