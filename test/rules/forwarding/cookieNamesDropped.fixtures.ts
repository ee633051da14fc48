import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const Cookies = { Forward: "none", WhitelistedNames: pair("session", "lang") };
const NAMES = "DefaultCacheBehavior.ForwardedValues.Cookies.WhitelistedNames";

export const fixtures: Fixture[] = [
	{
		name: "names left over on an update",
		base: "classic",
		format: "xml",
		operation: "update",
		change: bend({ "DefaultCacheBehavior.ForwardedValues.Cookies": Cookies }),
		findings: [`cookies-names-dropped ${NAMES}`],
	},
	{
		name: "names on a create, which another rule reports",
		base: "classic",
		format: "python",
		operation: "create",
		change: bend({ "DefaultCacheBehavior.ForwardedValues.Cookies": Cookies }),
		findings: [],
		also: ["InvalidForwardCookies/names-not-allowed DefaultCacheBehavior.ForwardedValues.Cookies.WhitelistedNames"],
	},
];
