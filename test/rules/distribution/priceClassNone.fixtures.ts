import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no price class for an ordinary distribution",
		base: "modern",
		format: "xml",
		change: bend({ PriceClass: "None" }),
		findings: ["price-class-none PriceClass"],
	},
	{
		name: "all edge locations",
		base: "modern",
		format: "python",
		change: bend({ ConnectionMode: "direct" }),
		findings: [],
	},
];
