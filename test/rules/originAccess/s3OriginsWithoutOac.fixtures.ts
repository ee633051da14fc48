import { bend } from "../bend";
import type { Fixture } from "../fixture";

const IDENTITY = "origin-access-identity/cloudfront/E1A2B3C4D5E6F7";

export const fixtures: Fixture[] = [
	{
		name: "an S3OriginConfig with an empty identity",
		base: "classic",
		format: "xml",
		change: bend({ "Origins.Items[0].S3OriginConfig.OriginAccessIdentity": "" }),
		findings: ["s3-origin-restricted Origins.Items[0].S3OriginConfig.OriginAccessIdentity"],
	},
	{
		name: "the second origin alone is open",
		base: "modern",
		format: "python",
		change: bend({ "Origins.Items[1].OriginAccessControlId": undefined }),
		findings: ["s3-origin-restricted Origins.Items[1].S3OriginConfig.OriginAccessIdentity"],
	},
	{
		name: "a bucket as a custom origin",
		base: "classic",
		change: bend({ "Origins.Items[1].DomainName": "api-of-example.s3.eu-west-1.amazonaws.com" }),
		findings: ["s3-origin-restricted Origins.Items[1].DomainName"],
		also: [
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[0].ForwardedValues.Headers",
		],
	},
	{
		name: "an identity where control is to be had",
		base: "modern",
		format: "xml",
		change: bend({
			"Origins.Items[0].S3OriginConfig.OriginAccessIdentity": IDENTITY,
			"Origins.Items[0].OriginAccessControlId": "",
		}),
		findings: ["s3-oai-legacy Origins.Items[0].S3OriginConfig.OriginAccessIdentity"],
	},
	{
		name: "only a program knows the identity",
		base: "modern",
		format: "python",
		change: bend({ "Origins.Items[0].OriginAccessControlId": "" }),
		changeText: (text) => text.replace("'OriginAccessIdentity': ''", "'OriginAccessIdentity': identity"),
		findings: [],
	},
	{
		name: "an origin cut out of its config",
		base: "modern",
		changeText: (text) => JSON.stringify({ ...JSON.parse(text).Origins.Items[0], OriginAccessControlId: undefined }),
		findings: [],
	},
];
