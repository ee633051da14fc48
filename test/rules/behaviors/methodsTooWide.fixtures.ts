import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const ALL = pair("HEAD", "DELETE", "POST", "GET", "OPTIONS", "PUT", "PATCH");
const PATH = "CacheBehaviors.Items[0]";

export const fixtures: Fixture[] = [
	{
		name: "all methods for pictures",
		base: "classic",
		format: "xml",
		change: bend({ [`${PATH}.PathPattern`]: "api/*.jpg" }),
		findings: [`methods-too-wide ${PATH}.AllowedMethods`],
		also: [
			"pattern-case CacheBehaviors.Items[0].PathPattern",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"max-ttl-caps CacheBehaviors.Items[0].MaxTTL",
		],
	},
	{
		name: "all methods for a bucket that needs signatures",
		base: "classic",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.AllowedMethods": ALL,
			"DefaultCacheBehavior.TrustedSigners": {
				Enabled: true,
				Quantity: 1,
				Items: ["self"],
			},
		}),
		findings: ["methods-too-wide DefaultCacheBehavior.AllowedMethods"],
		also: [
			"cors-origin-header DefaultCacheBehavior.ForwardedValues.Headers",
			"oai-post DefaultCacheBehavior.AllowedMethods",
			"error-page-restricted CustomErrorResponses.Items[0].ResponsePagePath",
		],
	},
	{
		name: "all methods for an open bucket, which another rule reports",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.AllowedMethods": ALL }),
		findings: [],
		also: [
			"cors-origin-header DefaultCacheBehavior.ForwardedValues.Headers",
			"write-methods-open DefaultCacheBehavior.AllowedMethods",
			"oai-post DefaultCacheBehavior.AllowedMethods",
		],
	},
	{ name: "all methods for an API", base: "classic", findings: [] },
];
