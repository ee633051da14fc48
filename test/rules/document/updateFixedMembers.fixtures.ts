import { bend } from "../bend";
import type { Fixture } from "../fixture";

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
		name: "the same reference, and one blacked out",
		base: "classic",
		before: bend({ CallerReference: "HIDDEN_DUE_TO_SECURITY_REASONS", PriceClass: "PriceClass_200" }),
		findings: [],
	},
];
