import { signers } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "signatures and IPv6",
		base: "classic",
		format: "python",
		change: bend({ "CacheBehaviors.Items[0].TrustedSigners": signers(true) }),
		findings: ["ipv6-signed-ip IsIPV6Enabled"],
	},
	{
		name: "signatures without IPv6",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].TrustedSigners": signers(true), IsIPV6Enabled: false }),
		findings: [],
	},
];
