import type { Rule } from "../rule";
import { behaviorsOf } from "../shared/behaviors";
import { DISTRIBUTIONS } from "../shared/distribution";
import { changingTo } from "../shared/fixes";
import { needsSignature } from "../shared/signers";
import { given } from "../shared/values";

const config = (ipv6: boolean) =>
	`{ "IsIPV6Enabled": ${ipv6}, "DefaultCacheBehavior": { "TargetOriginId": "media", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } } }`;

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTIONS,
	since: "2016-09-29",
	cases: {
		"ipv6-signed-ip": {
			severity: "info",
			title: "Signed policies with an IP address refuse viewers on IPv6",
			why: "Custom policies of signed URLs and cookies may name an IPv4 address in `IpAddress`. Viewers who come over IPv6 are then refused. Whoever uses that condition should turn IPv6 off; for policies without it nothing changes.",
			basis: "doc",
			source: "API reference 2017-03-25, DistributionConfig: IsIPV6Enabled",
			example: { bad: config(true), good: config(false) },
		},
	},
	check(distribution, { report }) {
		const at = given(distribution, "IsIPV6Enabled");
		const signed = at?.boolean ? behaviorsOf(distribution).find((one) => needsSignature(one) === true) : undefined;
		if (!at || !signed) return;
		report("ipv6-signed-ip", at, {
			message: "If signed policies name IP addresses, viewers on IPv6 are refused",
			...changingTo(at, false),
			related: [{ place: signed, message: "Needs a signature" }],
		});
	},
};
