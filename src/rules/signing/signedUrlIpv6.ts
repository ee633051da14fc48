import { present } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { requiresSignature } from "../../model/signers";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const config = (ipv6: boolean) =>
	`{ "IsIPV6Enabled": ${ipv6}, "DefaultCacheBehavior": { "TargetOriginId": "media", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } } }`;

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	since: "2016-09-29",
	cases: {
		"ipv6-signed-ip": {
			severity: "info",
			title: "Signed policies with an IP address reject IPv6 viewers",
			why: "A custom policy of signed URLs or cookies can contain an IPv4 address in `IpAddress`, and viewers that use IPv6 are then rejected. If you use this condition, turn IPv6 off. Other policies are not affected.",
			basis: "doc",
			source: "API reference 2017-03-25, DistributionConfig: IsIPV6Enabled",
			example: { bad: config(true), good: config(false) },
		},
	},
	check(distribution, { report }) {
		const at = present(distribution, "IsIPV6Enabled");
		const signed = at?.boolean ? getBehaviors(distribution).find((one) => requiresSignature(one) === true) : undefined;
		if (!at || !signed) return;
		report("ipv6-signed-ip", at, {
			message: "If signed policies contain IP addresses, viewers that use IPv6 are rejected",
			...replaceValueFix(at, false),
			related: [{ place: signed, message: "Requires a signature" }],
		});
	},
};
