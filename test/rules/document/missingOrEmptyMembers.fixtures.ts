import { bend } from "../bend";
import type { Fixture } from "../fixture";

const noMember = (member: string) => (text: string) => JSON.stringify({ ...JSON.parse(text), [member]: undefined });

export const fixtures: Fixture[] = [
	{
		name: "no comment",
		base: "classic",
		format: "xml",
		change: bend({ Comment: undefined }),
		findings: ["MalformedXML/missing-required"],
	},
	{
		name: "members of an origin and a wrapper without Quantity",
		base: "modern",
		format: "python",
		change: bend({ "Origins.Items[1].DomainName": undefined, "CacheBehaviors.Quantity": undefined }),
		findings: ["MalformedXML/missing-required CacheBehaviors", "MalformedXML/missing-required Origins.Items[1]"],
	},
	{
		name: "what the older version requires",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.MinTTL": undefined, "DefaultCacheBehavior.TrustedSigners": undefined }),
		findings: [
			"MalformedXML/missing-required DefaultCacheBehavior",
			"MalformedXML/missing-required DefaultCacheBehavior",
		],
	},
	{
		name: "the same in the version of today",
		base: "modern",
		change: bend({ "DefaultCacheBehavior.TrustedSigners": undefined }),
		findings: [],
	},
	{
		name: "an empty behavior",
		base: "modern",
		format: "xml",
		change: bend({ CacheBehaviors: { Quantity: 1, Items: [{}] } }),
		findings: ["MalformedXML/empty-cache-behavior CacheBehaviors.Items[0]"],
		also: [
			"InvalidArgument/no-cache-settings CacheBehaviors.Items[0]",
			"response-headers-policy CacheBehaviors.Items[0]",
		],
	},
	{
		name: "a call without a config",
		base: "modern",
		changeText: () => 'new UpdateDistributionCommand({ Id: "E1A2B3C4D5E6F7", IfMatch: "E2QWRUHAPOMQZL" })',
		findings: ["MissingBody/empty"],
	},
	{
		name: "a call whose arguments are elsewhere",
		base: "modern",
		changeText: () => 'new UpdateDistributionCommand({ Id: "E1A2B3C4D5E6F7", ...more })',
		findings: [],
	},
	{
		name: "a snippet of a config",
		base: "modern",
		changeText: (text) => {
			const { Origins, OriginGroups, DefaultCacheBehavior } = JSON.parse(text);
			return JSON.stringify({ Origins, OriginGroups, DefaultCacheBehavior });
		},
		findings: [],
		also: ["access-logging", "default-root-object", "viewer-certificate-present"],
	},
	{
		name: "an origin cut out of its config",
		base: "modern",
		changeText: (text) => noMember("DomainName")(JSON.stringify(JSON.parse(text).Origins.Items[0])),
		findings: [],
	},
	{
		name: "a config that only the program completes",
		base: "modern",
		format: "python",
		changeText: (text) => text.replace(/'CallerReference': '[^']*'/, "**common"),
		findings: [],
	},
];
