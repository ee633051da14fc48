import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a country and a status code twice",
		base: "modern",
		format: "xml",
		change: bend({
			"Restrictions.GeoRestriction": { RestrictionType: "whitelist", Quantity: 3, Items: ["DE", "AT", "DE"] },
			"OriginGroups.Items[0].FailoverCriteria.StatusCodes": pair(500, 502, 500),
		}),
		findings: [
			"InvalidArgument/duplicate-item Restrictions.GeoRestriction.Items[2]",
			"InvalidArgument/duplicate-item OriginGroups.Items[0].FailoverCriteria.StatusCodes.Items[2]",
		],
	},
	{
		name: "an alias twice, a header twice in other case",
		base: "classic",
		format: "python",
		change: bend({
			Aliases: pair("www.example.com", "www.example.com"),
			"CacheBehaviors.Items[0].ForwardedValues.Headers": pair("Authorization", "authorization"),
		}),
		findings: [
			"CNAMEAlreadyExists/duplicate Aliases.Items[1]",
			"InvalidArgument/duplicate-item CacheBehaviors.Items[0].ForwardedValues.Headers.Items[1]",
		],
	},
	{
		name: "a custom header twice",
		base: "modern",
		change: bend({
			"Origins.Items[0].CustomHeaders": pair(
				{ HeaderName: "X-From", HeaderValue: "a" },
				{ HeaderName: "x-from", HeaderValue: "b" },
			),
		}),
		findings: ["InvalidArgument/custom-header-duplicate Origins.Items[0].CustomHeaders.Items[1].HeaderName"],
	},
	{
		name: "cookies in other case, and blacked out names",
		base: "classic",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.Cookies": { Forward: "whitelist", WhitelistedNames: pair("a", "A") },
			Aliases: pair("HIDDEN_DUE_TO_SECURITY_REASONS", "HIDDEN_DUE_TO_SECURITY_REASONS"),
		}),
		findings: [],
		also: [
			"cookies-no-conditional CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
			"cookies-set-cookie-shared CacheBehaviors.Items[0].ForwardedValues.Cookies.Forward",
		],
	},
];
