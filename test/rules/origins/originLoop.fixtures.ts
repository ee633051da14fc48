import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "an alternate domain name as origin, in other letters",
		base: "classic",
		format: "python",
		change: bend({ "Origins.Items[1].DomainName": "WWW.example.com" }),
		findings: ["origin-self-loop Origins.Items[1].DomainName"],
	},
	{
		name: "another name of the same domain",
		base: "classic",
		format: "xml",
		change: bend({ "Origins.Items[1].DomainName": "origin.example.com" }),
		findings: [],
	},
];
