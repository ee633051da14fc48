import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "cookies are logged",
		base: "classic",
		format: "xml",
		change: bend({ "Logging.IncludeCookies": true }),
		findings: ["log-cookies-privacy Logging.IncludeCookies"],
	},
	{
		name: "cookies are not logged",
		base: "modern",
		format: "python",
		findings: [],
	},
];
