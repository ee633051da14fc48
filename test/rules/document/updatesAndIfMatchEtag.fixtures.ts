import { bases } from "../bases";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const request = (more: object) => (text: string) =>
	JSON.stringify({ Id: "E1A2B3C4D5E6F7", ...more, DistributionConfig: JSON.parse(text) });

/** Turns the base into something else. */
const everyMemberGone = Object.fromEntries(Object.keys(bases.modern.config).map((member) => [member, undefined]));

export const fixtures: Fixture[] = [
	{
		name: "another CallerReference",
		base: "classic",
		format: "xml",
		before: bend({ CallerReference: "another" }),
		findings: ["IllegalUpdate/caller-reference CallerReference"],
	},
	{
		name: "a distribution that becomes one for staging",
		base: "modern",
		format: "python",
		before: bend({}),
		change: bend({ Staging: true, Aliases: { Quantity: 0 } }),
		findings: ["IllegalUpdate/staging-flip Staging"],
	},
	{
		name: "what a staging distribution cannot have for itself",
		base: "modern",
		before: bend({ Staging: true, PriceClass: "PriceClass_200", IsIPV6Enabled: false, Comment: "Before" }),
		change: bend({ Staging: true }),
		findings: ["IllegalUpdate/continuous-deployment PriceClass", "IllegalUpdate/continuous-deployment IsIPV6Enabled"],
		also: ["InvalidArgument/staging-aliases Aliases"],
	},
	{
		name: "no IfMatch",
		base: "modern",
		operation: "update",
		changeText: request({}),
		findings: ["InvalidIfMatchVersion/missing"],
	},
	{
		name: "the IfMatch of another version",
		base: "modern",
		changeText: request({ IfMatch: "E2QWRUHAPOMQZL" }),
		before: bend({ ...everyMemberGone, ETag: "E3ABCDEFGHIJKL", DistributionConfig: bases.modern.config }),
		findings: ["PreconditionFailed/etag IfMatch"],
	},
	{
		name: "the same reference, and one blacked out",
		base: "classic",
		before: bend({ CallerReference: "HIDDEN_DUE_TO_SECURITY_REASONS", PriceClass: "PriceClass_200" }),
		findings: [],
	},
	{
		name: "an update whose IfMatch only the program knows",
		base: "modern",
		format: "python",
		changeText: (text) =>
			`client.update_distribution(Id=id, IfMatch=etag, DistributionConfig=${text.replace(/^[^{]*/, "")})`,
		findings: [],
	},
];
