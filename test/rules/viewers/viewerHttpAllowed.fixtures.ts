import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "the default behavior takes HTTP",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.ViewerProtocolPolicy": "allow-all" }),
		findings: ["viewer-https DefaultCacheBehavior.ViewerProtocolPolicy"],
		also: ["s3-protocol-matches-viewer DefaultCacheBehavior.ViewerProtocolPolicy"],
	},
	{
		name: "a path takes HTTP while the default behavior does not",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].ViewerProtocolPolicy": "allow-all" }),
		findings: ["viewer-https CacheBehaviors.Items[0].ViewerProtocolPolicy"],
	},
	{
		name: "only HTTPS is served",
		base: "classic",
		change: bend({ "DefaultCacheBehavior.ViewerProtocolPolicy": "https-only", CacheBehaviors: pair() }),
		findings: [],
		also: ["unused-origin Origins.Items[1].Id", "https-only-403 DefaultCacheBehavior.ViewerProtocolPolicy"],
	},
];
