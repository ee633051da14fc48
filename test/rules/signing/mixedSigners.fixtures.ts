import { behaviors, signers } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const KEY_GROUPS = { Enabled: true, Quantity: 1, Items: ["11111111-2222-3333-4444-555555555555"] };

export const fixtures: Fixture[] = [
	{
		name: "both kinds of signers",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.TrustedKeyGroups": KEY_GROUPS,
			"DefaultCacheBehavior.TrustedSigners": signers(true),
		}),
		findings: ["mixed-signers-and-key-groups DefaultCacheBehavior.TrustedKeyGroups"],
		also: ["key-groups DefaultCacheBehavior.TrustedSigners", "ipv6-signed-ip IsIPV6Enabled"],
	},
	{
		name: "the restricted pattern first, and open exceptions to a restricted default",
		base: "modern",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors(
				"modern",
				{ PathPattern: "private/*", TrustedKeyGroups: KEY_GROUPS },
				{ PathPattern: "login/*", FunctionAssociations: pair() },
			),
			"DefaultCacheBehavior.TrustedKeyGroups": KEY_GROUPS,
		}),
		findings: [],
		also: ["ipv6-signed-ip IsIPV6Enabled"],
	},
];
