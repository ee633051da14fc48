import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const PATH = "CacheBehaviors.Items[0]";

export const fixtures: Fixture[] = [
	{
		name: "authorized answers kept for a minute",
		base: "classic",
		format: "xml",
		change: bend({ [`${PATH}.MinTTL`]: 60 }),
		findings: [`authorization-cached ${PATH}.MinTTL`],
	},
	{
		name: "pages of sessions kept for a minute",
		base: "classic",
		format: "python",
		change: bend({
			[`${PATH}.MinTTL`]: 60,
			[`${PATH}.ForwardedValues.Headers`]: pair(),
			[`${PATH}.ForwardedValues.Cookies`]: {
				Forward: "whitelist",
				WhitelistedNames: pair("theme", "PHPSESSID"),
			},
		}),
		findings: [`cookie-whitelist-session-cached ${PATH}.MinTTL`],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"authorization-dropped CacheBehaviors.Items[0].ForwardedValues.Headers",
		],
	},
	{
		name: "a managed policy with Authorization in its key",
		base: "modern",
		change: bend({ "DefaultCacheBehavior.CachePolicyId": "2e54312d-136d-493c-8eb9-b001f22f67d2" }),
		findings: ["authorization-cached DefaultCacheBehavior.CachePolicyId"],
		also: ["host-forwarded-breaks DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "the origin decides",
		base: "classic",
		change: bend({
			[`${PATH}.ForwardedValues.Cookies`]: {
				Forward: "whitelist",
				WhitelistedNames: pair("sessionid"),
			},
		}),
		findings: [],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
		],
	},
];
