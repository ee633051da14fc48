import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const FIRST = "CacheBehaviors.Items[0]";
const MATCH = { "Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy": "match-viewer" };

export const fixtures: Fixture[] = [
	{
		name: "match-viewer through one path behavior that lets HTTP in",
		base: "classic",
		format: "xml",
		change: bend({ ...MATCH, [`${FIRST}.ViewerProtocolPolicy`]: "allow-all" }),
		findings: [`match-viewer-cached-once ${FIRST}.ViewerProtocolPolicy`],
		also: [
			"origin-encryption Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy",
			"viewer-https CacheBehaviors.Items[0].ViewerProtocolPolicy",
		],
	},
	{
		name: "HTTP viewers of a bucket, some behind a group",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.ViewerProtocolPolicy": "allow-all" }),
		findings: ["s3-protocol-matches-viewer DefaultCacheBehavior.ViewerProtocolPolicy"],
		also: ["viewer-https DefaultCacheBehavior.ViewerProtocolPolicy"],
	},
	{
		name: "an API that redirects, and a site that does not",
		base: "classic",
		change: bend({
			[`${FIRST}.ViewerProtocolPolicy`]: "redirect-to-https",
			"DefaultCacheBehavior.ViewerProtocolPolicy": "https-only",
		}),
		findings: [
			`redirect-methods ${FIRST}.ViewerProtocolPolicy`,
			"https-only-403 DefaultCacheBehavior.ViewerProtocolPolicy",
		],
	},
	{
		name: "the protocol is in the cache key",
		base: "classic",
		format: "python",
		change: bend({
			...MATCH,
			[`${FIRST}.ViewerProtocolPolicy`]: "allow-all",
			[`${FIRST}.ForwardedValues.Headers`]: pair("CloudFront-Forwarded-Proto", "Authorization"),
		}),
		findings: [],
		also: [
			"origin-encryption Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy",
			"viewer-https CacheBehaviors.Items[0].ViewerProtocolPolicy",
		],
	},
	{
		name: "match-viewer with HTTPS viewers only",
		base: "classic",
		format: "xml",
		change: bend(MATCH),
		findings: [],
	},
];
