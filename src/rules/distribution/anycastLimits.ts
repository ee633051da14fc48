import { isSet, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const exampleOf = (members: string) => `{ "Enabled": true, "AnycastIpListId": "aip_1a2b3c4d5e6f", ${members} }`;
const source = "Developer Guide, current edition, Request Anycast static IPs to use for allowlisting";

export const rule: Rule = {
	kind: "effect",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"anycast-price-class": {
			severity: "warning",
			title: "Anycast IP list without PriceClass_All",
			why: "Anycast static IP addresses are announced from all edge locations, so [[DistributionConfig.PriceClass]] must be `PriceClass_All`. CloudFront may reject another price class beside [[DistributionConfig.AnycastIpListId]].",
			basis: "doc",
			source,
			example: { bad: exampleOf('"PriceClass": "PriceClass_100"'), good: exampleOf('"PriceClass": "PriceClass_All"') },
		},
		"anycast-ipv6": {
			severity: "info",
			title: "IPv6 needs an Anycast IP list with IPv6 addresses",
			why: "An Anycast IP list has IPv4 addresses only, IPv6 addresses only, or both. With an IPv4 list, [[DistributionConfig.IsIPV6Enabled]] must be false. The config does not show which addresses the list has.",
			basis: "doc",
			source,
			example: { bad: exampleOf('"IsIPV6Enabled": true'), good: exampleOf('"IsIPV6Enabled": false') },
		},
	},
	check(config, { report }) {
		const list = config.get("AnycastIpListId");
		if (!isSet(list)) return;
		const related = [{ place: list, message: "The Anycast IP list" }];
		const priceClass = present(config, "PriceClass");
		const name = trimmedText(priceClass);
		if (priceClass && name && name !== "PriceClass_All") {
			report("anycast-price-class", priceClass, {
				message: `An Anycast IP list needs PriceClass_All, but the price class is ${quote(name)}`,
				related,
				...replaceValueFix(priceClass, "PriceClass_All"),
			});
		}
		const ipv6 = present(config, "IsIPV6Enabled");
		if (ipv6?.boolean !== true) return;
		report("anycast-ipv6", ipv6, {
			message: "IPv6 is on: the Anycast IP list has to contain IPv6 addresses",
			related,
			incomplete: true,
		});
	},
};
