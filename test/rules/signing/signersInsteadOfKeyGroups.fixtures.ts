import { bend } from "../bend";
import type { Fixture } from "../fixture";

const SIGNERS = "DefaultCacheBehavior.TrustedSigners";

export const fixtures: Fixture[] = [
	{
		name: "accounts sign",
		base: "modern",
		format: "xml",
		change: bend({ [SIGNERS]: { Enabled: true, Quantity: 1, Items: ["self"] } }),
		findings: [`key-groups ${SIGNERS}`],
	},
	{
		name: "key groups sign",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.TrustedKeyGroups": {
				Enabled: true,
				Quantity: 1,
				Items: ["b3a1e6f0-1a2b-4c3d-8e4f-5a6b7c8d9e0f"],
			},
		}),
		findings: [],
	},
	{
		name: "accounts sign in an API version without key groups",
		base: "classic",
		change: bend({ [SIGNERS]: { Enabled: true, Quantity: 1, Items: ["self"] } }),
		findings: [],
		also: ["error-page-restricted CustomErrorResponses.Items[0].ResponsePagePath"],
	},
];
