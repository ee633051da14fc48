import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "keys without a query string",
		base: "classic",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.ForwardedValues.QueryStringCacheKeys": pair("page") }),
		findings: [
			"InvalidQueryStringParameters/keys-without-qs DefaultCacheBehavior.ForwardedValues.QueryStringCacheKeys",
		],
	},
	{
		name: "one name that is too long",
		base: "classic",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys": pair("a".repeat(129)) }),
		findings: [
			"InvalidQueryStringParameters/key-length CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys.Items[0]",
		],
	},
	{
		name: "names that are too long together",
		base: "classic",
		format: "python",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys": pair(
				...["a", "b", "c", "d", "e"].map((letter) => letter.repeat(103)),
			),
		}),
		findings: ["InvalidQueryStringParameters/key-length CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys"],
	},
	{
		name: "an empty name and one with a value",
		base: "classic",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys": pair("", "page=1") }),
		findings: [
			"InvalidQueryStringParameters/key-empty CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys.Items[0]",
			"InvalidQueryStringParameters/key-empty CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys.Items[1]",
		],
	},
	{
		name: "keys of a query string that is forwarded",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys": pair("page", "sort") }),
		findings: [],
	},
];
