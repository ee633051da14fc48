import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "names at the top of their zones",
		base: "classic",
		format: "python",
		change: bend({ Aliases: pair("Example.com", "www.example.co.uk", "a.b.example", "*.example.com") }),
		findings: ["alias-apex Aliases.Items[0]"],
		also: ["InvalidArgument/alias-uppercase Aliases.Items[0]"],
	},
	{
		name: "a name registered under a second level",
		base: "modern",
		format: "xml",
		change: bend({ Aliases: pair("example.co.uk", "co.uk") }),
		findings: ["alias-apex Aliases.Items[0]"],
	},
	{ name: "a name below", base: "modern", findings: [] },
];
