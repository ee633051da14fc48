import { behaviors, signers } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const VALUES = "CacheBehaviors.Items[0].ForwardedValues";

export const fixtures: Fixture[] = [
	{
		name: "an API without its query string",
		base: "classic",
		format: "xml",
		change: bend({ [`${VALUES}.QueryString`]: false }),
		findings: [`query-dropped ${VALUES}.QueryString`],
	},
	{
		name: "API Gateway behind a policy that takes no query string",
		base: "modern",
		format: "python",
		change: bend({
			"Origins.Items[1]": {
				Id: "standby",
				DomainName: "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
				CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" },
			},
			CacheBehaviors: behaviors("modern", {
				PathPattern: "data/*",
				TargetOriginId: "standby",
				CachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
				Compress: false,
			}),
		}),
		findings: ["query-dropped CacheBehaviors.Items[0].CachePolicyId"],
		also: ["authorization-dropped CacheBehaviors.Items[0].CachePolicyId"],
	},
	{
		name: "every spelling for a bucket",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.ForwardedValues.QueryString": true }),
		findings: ["query-all-in-key DefaultCacheBehavior.ForwardedValues.QueryString"],
	},
	{
		name: "parameters that the cache never sees",
		base: "classic",
		format: "xml",
		change: bend({
			[`${VALUES}.QueryStringCacheKeys`]: pair("Policy", "policy", "a;b"),
			"CacheBehaviors.Items[0].TrustedSigners": signers(true),
		}),
		findings: [
			`query-signed-names ${VALUES}.QueryStringCacheKeys.Items[0]`,
			`query-delimiter ${VALUES}.QueryStringCacheKeys.Items[2]`,
		],
	},
	{
		name: "listed parameters, and a parameter called Policy without signers",
		base: "classic",
		format: "python",
		change: bend({ [`${VALUES}.QueryStringCacheKeys`]: pair("Policy", "page") }),
		findings: [],
	},
];
