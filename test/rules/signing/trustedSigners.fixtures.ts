import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "signers on without any",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.TrustedSigners.Enabled": true }),
		findings: ["InvalidArgument/trusted-signers-enabled DefaultCacheBehavior.TrustedSigners.Enabled"],
		also: ["error-page-restricted CustomErrorResponses.Items[0].ResponsePagePath"],
	},
	{
		name: "signers listed while off, in a path behavior",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].TrustedSigners": { Enabled: false, Quantity: 1, Items: ["self"] } }),
		findings: ["InvalidArgument/trusted-signers-enabled CacheBehaviors.Items[0].TrustedSigners.Enabled"],
	},
	{
		name: "key groups listed while off",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.TrustedKeyGroups": {
				Enabled: false,
				Quantity: 1,
				Items: ["a1b2c3d4-5678-90ab-cdef-1234567890ab"],
			},
		}),
		findings: ["InvalidArgument/trusted-key-groups-enabled DefaultCacheBehavior.TrustedKeyGroups.Enabled"],
	},
	{
		name: "an account number with dashes",
		base: "classic",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.TrustedSigners": { Enabled: true, Quantity: 2, Items: ["self", "1111-2222-3333"] },
		}),
		findings: ["TrustedSignerDoesNotExist/format DefaultCacheBehavior.TrustedSigners.Items[1]"],
		also: ["error-page-restricted CustomErrorResponses.Items[0].ResponsePagePath"],
	},
	{
		name: "signers on and listed",
		base: "classic",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.TrustedSigners": { Enabled: true, Quantity: 2, Items: ["self", "111122223333"] },
		}),
		findings: [],
		also: ["error-page-restricted CustomErrorResponses.Items[0].ResponsePagePath"],
	},
];
