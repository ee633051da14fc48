import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "all headers with a minimum TTL",
		base: "classic",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.Headers": pair("*"),
			"CacheBehaviors.Items[0].MinTTL": 60,
		}),
		findings: ["InvalidArgument/headers-star-min-ttl CacheBehaviors.Items[0].MinTTL"],
		also: [
			"compress-star CacheBehaviors.Items[0].Compress",
			"default-ttl-ignored-star CacheBehaviors.Items[0].DefaultTTL",
			"min-ttl-overrides-no-store CacheBehaviors.Items[0].MinTTL",
		],
	},
	{
		name: "all headers and one more",
		base: "classic",
		format: "python",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.Headers": pair("Authorization", "*") }),
		findings: ["InvalidArgument/headers-star-mixed CacheBehaviors.Items[0].ForwardedValues.Headers.Items[1]"],
		also: [
			"compress-star CacheBehaviors.Items[0].Compress",
			"default-ttl-ignored-star CacheBehaviors.Items[0].DefaultTTL",
		],
	},
	{
		name: "the Cookie header, and one that the guide's table excludes",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.Headers": pair("cookie", "X-Real-IP") }),
		findings: [
			"InvalidArgument/headers-not-allowed CacheBehaviors.Items[0].ForwardedValues.Headers.Items[0]",
			"InvalidArgument/headers-not-allowed CacheBehaviors.Items[0].ForwardedValues.Headers.Items[1]",
		],
		also: ["authorization-dropped CacheBehaviors.Items[0].ForwardedValues.Headers"],
	},
	{
		name: "headers that CloudFront was seen to take",
		base: "classic",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.Headers": pair("Authorization", "Cache-Control", "Pragma"),
		}),
		findings: [],
	},
	{
		name: "all headers with a minimum TTL of 0",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].ForwardedValues.Headers": pair("*") }),
		findings: [],
		also: [
			"compress-star CacheBehaviors.Items[0].Compress",
			"default-ttl-ignored-star CacheBehaviors.Items[0].DefaultTTL",
		],
	},
];
