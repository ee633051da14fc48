import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "some edge locations and IPv6",
		base: "modern",
		format: "xml",
		change: bend({ AnycastIpListId: "aip_1a2b3c4d5e6f", PriceClass: "PriceClass_100" }),
		findings: ["anycast-price-class PriceClass", "anycast-ipv6 IsIPV6Enabled (incomplete)"],
	},
	{
		name: "all edge locations, IPv4 only",
		base: "modern",
		format: "python",
		change: bend({ AnycastIpListId: "aip_1a2b3c4d5e6f", IsIPV6Enabled: false }),
		findings: [],
	},
	{
		name: "no list",
		base: "modern",
		change: bend({ AnycastIpListId: "", PriceClass: "PriceClass_100" }),
		findings: [],
	},
];
