import { behaviors } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const NAMES = ["Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"];
const methods = (...cached: string[]) => ({
	Quantity: 3,
	Items: ["HEAD", "GET", "OPTIONS"],
	CachedMethods: pair(...cached),
});
const FIRST = "CacheBehaviors.Items[0]";

export const fixtures: Fixture[] = [
	{
		name: "preflight requests that are not kept",
		base: "classic",
		format: "xml",
		change: bend({ [`${FIRST}.ForwardedValues.Headers`]: pair("Authorization", "Origin") }),
		findings: [`options-not-cached ${FIRST}.AllowedMethods.CachedMethods`],
	},
	{
		name: "one preflight answer for all",
		base: "classic",
		format: "python",
		change: bend({
			[`${FIRST}.ForwardedValues.Headers`]: pair("Origin"),
			[`${FIRST}.AllowedMethods`]: methods("HEAD", "GET", "OPTIONS"),
		}),
		findings: [`options-cached-without-cors-headers ${FIRST}.AllowedMethods.CachedMethods`],
		also: ["authorization-dropped CacheBehaviors.Items[0].ForwardedValues.Headers"],
	},
	{
		name: "a bucket that does not see who asks, and one for fonts",
		base: "classic",
		change: bend({
			"DefaultCacheBehavior.AllowedMethods": methods("HEAD", "GET"),
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "api/*" },
				{
					PathPattern: "*.woff2",
					TargetOriginId: "media",
					AllowedMethods: pair("HEAD", "GET"),
					"ForwardedValues.Headers": pair(),
					"ForwardedValues.QueryString": false,
				},
			),
		}),
		findings: [
			"cors-origin-header DefaultCacheBehavior.ForwardedValues.Headers",
			"cors-origin-header CacheBehaviors.Items[1].ForwardedValues.Headers",
		],
		also: ["partially-shadowed CacheBehaviors.Items[1].PathPattern", "max-ttl-caps CacheBehaviors.Items[1].MaxTTL"],
	},
	{
		name: "a managed policy without Origin",
		base: "modern",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.AllowedMethods": methods("HEAD", "GET", "OPTIONS") }),
		findings: [
			"options-cached-without-cors-headers DefaultCacheBehavior.AllowedMethods.CachedMethods",
			"cors-origin-header DefaultCacheBehavior.CachePolicyId",
		],
	},
	{
		name: "a response headers policy answers",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.AllowedMethods": methods("HEAD", "GET", "OPTIONS"),
			"DefaultCacheBehavior.ResponseHeadersPolicyId": "5cc3b908-e619-4b99-88e5-2cf7f45965bd",
		}),
		findings: [],
		also: ["hsts DefaultCacheBehavior.ResponseHeadersPolicyId"],
	},
	{
		name: "all three headers, and cached",
		base: "classic",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.AllowedMethods": methods("HEAD", "GET", "OPTIONS"),
			"DefaultCacheBehavior.ForwardedValues.Headers": pair(...NAMES),
		}),
		findings: [],
	},
];
