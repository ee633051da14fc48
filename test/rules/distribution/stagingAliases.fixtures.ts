import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "aliases of a staging distribution",
		base: "modern",
		format: "python",
		change: bend({ Staging: true, Aliases: pair("www.example.com", "example.com") }),
		findings: ["InvalidArgument/staging-aliases Aliases"],
	},
	{
		name: "a staging distribution without aliases",
		base: "modern",
		change: bend({ Staging: true, Aliases: pair() }),
		findings: [],
	},
];
