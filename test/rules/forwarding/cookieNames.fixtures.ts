import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "listed cookies without a list",
		base: "classic",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward": "whitelist" }),
		findings: ["InvalidForwardCookies/names-missing CacheBehaviors.Items[0].ForwardedValues.Cookies"],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
		],
	},
	{
		name: "listed cookies with an empty list",
		base: "classic",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.ForwardedValues.Cookies": { Forward: "whitelist", WhitelistedNames: pair() },
		}),
		findings: ["InvalidForwardCookies/names-missing DefaultCacheBehavior.ForwardedValues.Cookies.WhitelistedNames"],
		also: [
			"cookies-no-conditional DefaultCacheBehavior.ForwardedValues.Cookies.Forward",
			"cookies-to-s3 DefaultCacheBehavior.ForwardedValues.Cookies.Forward",
		],
	},
	{
		name: "names left over",
		base: "classic",
		format: "python",
		operation: "create",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.Cookies.WhitelistedNames": pair("session") }),
		findings: [
			"InvalidForwardCookies/names-not-allowed CacheBehaviors.Items[0].ForwardedValues.Cookies.WhitelistedNames",
		],
	},
	{
		name: "names of 512 bytes, of which one may not be used",
		base: "classic",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.Cookies": {
				Forward: "whitelist",
				WhitelistedNames: pair("ä".repeat(256)),
			},
		}),
		findings: ["InvalidArgument/cookie-name-bytes CacheBehaviors.Items[0].ForwardedValues.Cookies.WhitelistedNames"],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
		],
	},
	{
		name: "a list that only the program knows",
		base: "classic",
		format: "python",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.Cookies": { Forward: "whitelist", WhitelistedNames: pair("names") },
		}),
		changeText: (text) => text.replace(/\[\s*['"]names['"],?\s*\]/, "names"),
		findings: [],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
		],
	},
	{
		name: "names of 511 bytes",
		base: "classic",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.Cookies": {
				Forward: "whitelist",
				WhitelistedNames: pair("a".repeat(511)),
			},
		}),
		findings: [],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
		],
	},
];
