import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no Region",
		base: "modern",
		format: "xml",
		change: bend({ "Origins.Items[0].DomainName": "media-of-example.s3.amazonaws.com" }),
		findings: ["s3-global-endpoint Origins.Items[0].DomainName"],
	},
	{ name: "no Region, as it used to be", base: "classic", format: "python", findings: [] },
];
