import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "too long",
		base: "classic",
		format: "xml",
		change: bend({ DefaultRootObject: `${"a".repeat(251)}.html` }),
		findings: ["InvalidDefaultRootObject/length DefaultRootObject"],
	},
	{
		name: "a query string",
		base: "modern",
		format: "python",
		change: bend({ DefaultRootObject: "index.html?lang=en" }),
		findings: ["InvalidDefaultRootObject/charset DefaultRootObject"],
	},
	{
		name: "a slash alone",
		base: "modern",
		change: bend({ DefaultRootObject: "/" }),
		findings: ["InvalidDefaultRootObject/leading-slash DefaultRootObject"],
	},
	{
		name: "all that is allowed",
		base: "classic",
		format: "xml",
		change: bend({ DefaultRootObject: `site/in_dex-1.$~"'&*html` }),
		findings: [],
	},
];
