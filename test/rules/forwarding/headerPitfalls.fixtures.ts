import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const HEADERS = "CacheBehaviors.Items[0].ForwardedValues.Headers";

export const fixtures: Fixture[] = [
	{
		name: "headers with many values",
		base: "classic",
		format: "python",
		change: bend({ [HEADERS]: pair("Authorization", "user-agent", "Referer", "CloudFront-Is-Mobile-Viewer") }),
		findings: [`header-low-value ${HEADERS}.Items[1]`, `header-low-value ${HEADERS}.Items[2]`],
	},
	{
		name: "a custom header",
		base: "classic",
		format: "xml",
		change: bend({ [HEADERS]: pair("Authorization", "X-Tenant") }),
		findings: [`headers-forwarded-anyway ${HEADERS}.Items[1]`],
	},
	{
		name: "headers with few values",
		base: "classic",
		change: bend({ [HEADERS]: pair("Origin", "CloudFront-Viewer-Country", "X-HTTP-Method-Override") }),
		findings: [],
		also: [
			"authorization-dropped CacheBehaviors.Items[0].ForwardedValues.Headers",
			"options-not-cached CacheBehaviors.Items[0].AllowedMethods.CachedMethods",
		],
	},
];
