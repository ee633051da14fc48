import { bend } from "../bend";
import type { Fixture } from "../fixture";

const SIGNERS = { Enabled: true, Quantity: 1, Items: ["self"] };
const KEY_GROUPS = { Enabled: true, Quantity: 1, Items: ["11111111-2222-3333-4444-555555555555"] };

export const fixtures: Fixture[] = [
	{
		name: "both in the default behavior",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.TrustedKeyGroups": KEY_GROUPS,
			"DefaultCacheBehavior.TrustedSigners": SIGNERS,
		}),
		findings: ["InvalidArgument/signers-and-key-groups DefaultCacheBehavior.TrustedSigners"],
	},
	{
		name: "key groups alone",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.TrustedKeyGroups": KEY_GROUPS }),
		findings: [],
	},
];
