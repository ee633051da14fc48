import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const forwarded = { QueryString: false, Cookies: { Forward: "none" } };

export const fixtures: Fixture[] = [
	{
		name: "a header that S3 origins did not get in 2017",
		base: "classic",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.ForwardedValues.Headers": pair("Origin", "Referer") }),
		findings: ["InvalidHeadersForS3Origin/2017-set DefaultCacheBehavior.ForwardedValues.Headers.Items[1]"],
		also: ["header-low-value DefaultCacheBehavior.ForwardedValues.Headers.Items[1]"],
	},
	{
		name: "the Host header to a group of buckets",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.CachePolicyId": undefined,
			"DefaultCacheBehavior.ForwardedValues": { ...forwarded, Headers: pair("Host") },
		}),
		findings: ["InvalidHeadersForS3Origin/host DefaultCacheBehavior.ForwardedValues.Headers.Items[0]"],
		also: [
			"compress-legacy-no-brotli DefaultCacheBehavior.Compress",
			"forwarded-values DefaultCacheBehavior.ForwardedValues",
		],
	},
	{
		name: "the Host header to MediaStore",
		base: "classic",
		apiVersion: "2018-11-05",
		change: bend({
			"Origins.Items[1].DomainName": "abcdefghij.data.mediastore.eu-west-1.amazonaws.com",
			"CacheBehaviors.Items[0].ForwardedValues.Headers": pair("Host"),
		}),
		findings: ["InvalidHeadersForS3Origin/host CacheBehaviors.Items[0].ForwardedValues.Headers.Items[0]"],
		also: [
			"authorization-dropped CacheBehaviors.Items[0].ForwardedValues.Headers",
			"mediastore-origin Origins.Items[1].DomainName",
		],
	},
	{
		name: "all headers to S3",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.ForwardedValues.Headers": pair("*") }),
		findings: ["InvalidHeadersForS3Origin/star DefaultCacheBehavior.ForwardedValues.Headers.Items[0]"],
		also: ["compress-star DefaultCacheBehavior.Compress", "default-ttl-ignored-star DefaultCacheBehavior.DefaultTTL"],
	},
	{
		name: "the headers of cross-origin requests to S3, Host to a server",
		base: "classic",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.ForwardedValues.Headers": pair(
				"origin",
				"Access-Control-Request-Headers",
				"Access-Control-Request-Method",
			),
			"CacheBehaviors.Items[0].ForwardedValues.Headers": pair("Authorization", "Host"),
		}),
		findings: [],
	},
];
