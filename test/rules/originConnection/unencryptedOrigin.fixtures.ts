import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const CUSTOM = { HTTPPort: 80, HTTPSPort: 443, OriginSslProtocols: pair("TLSv1.2") };
const GROUP_MEMBER = "Origins.Items[1]";

export const fixtures: Fixture[] = [
	{
		name: "plain HTTP to the origin",
		base: "classic",
		format: "xml",
		change: bend({ "Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy": "http-only" }),
		findings: ["origin-encryption Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy"],
	},
	{
		name: "the viewer's protocol, with a path that takes HTTP",
		base: "classic",
		format: "python",
		change: bend({
			"Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy": "match-viewer",
			"CacheBehaviors.Items[0].ViewerProtocolPolicy": "allow-all",
		}),
		findings: ["origin-encryption Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy"],
		also: [
			"match-viewer-cached-once CacheBehaviors.Items[0].ViewerProtocolPolicy",
			"viewer-https CacheBehaviors.Items[0].ViewerProtocolPolicy",
		],
	},
	{
		name: "the viewer's protocol, with a default behavior that leads elsewhere and takes HTTP",
		base: "classic",
		change: bend({
			"Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy": "match-viewer",
			"DefaultCacheBehavior.ViewerProtocolPolicy": "allow-all",
		}),
		findings: [],
		also: [
			"s3-protocol-matches-viewer DefaultCacheBehavior.ViewerProtocolPolicy",
			"viewer-https DefaultCacheBehavior.ViewerProtocolPolicy",
		],
	},
	{
		name: "the viewer's protocol, through an origin group",
		base: "modern",
		change: bend({
			[`${GROUP_MEMBER}.DomainName`]: "standby.example.com",
			[`${GROUP_MEMBER}.S3OriginConfig`]: undefined,
			[`${GROUP_MEMBER}.OriginAccessControlId`]: "",
			[`${GROUP_MEMBER}.CustomOriginConfig`]: {
				...CUSTOM,
				OriginProtocolPolicy: "match-viewer",
			},
			"DefaultCacheBehavior.ViewerProtocolPolicy": "allow-all",
		}),
		findings: [`origin-encryption ${GROUP_MEMBER}.CustomOriginConfig.OriginProtocolPolicy`],
		also: [
			"s3-protocol-matches-viewer DefaultCacheBehavior.ViewerProtocolPolicy",
			"match-viewer-cached-once DefaultCacheBehavior.ViewerProtocolPolicy",
			"viewer-https DefaultCacheBehavior.ViewerProtocolPolicy",
		],
	},
	{
		name: "an S3 website endpoint",
		base: "classic",
		format: "xml",
		change: bend({
			"Origins.Items[1].DomainName": "api-of-example.s3-website-us-west-2.amazonaws.com",
			"Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy": "http-only",
		}),
		findings: ["website-endpoint-origin Origins.Items[1].DomainName"],
		also: ["query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString"],
	},
	{ name: "HTTPS only", base: "classic", format: "xml", findings: [] },
];
