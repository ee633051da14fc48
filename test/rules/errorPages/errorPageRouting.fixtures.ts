import { behaviors, signers } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const page = (code: number) =>
	pair({ ErrorCode: code, ResponsePagePath: "/api/down.html", ResponseCode: String(code), ErrorCachingMinTTL: 5 });
const PAGE = "CustomErrorResponses.Items[0].ResponsePagePath";

export const fixtures: Fixture[] = [
	{
		name: "the page comes from the failing default origin",
		base: "classic",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.TargetOriginId": "api",
			CacheBehaviors: behaviors("classic", { PathPattern: "img/*", TargetOriginId: "media" }),
			CustomErrorResponses: page(502),
		}),
		findings: [`error-page-unroutable ${PAGE}`],
		also: [
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[0].ForwardedValues.Headers",
			"InvalidHeadersForS3Origin/2017-set CacheBehaviors.Items[0].ForwardedValues.Headers.Items[0]",
			"oai-post CacheBehaviors.Items[0].AllowedMethods",
			"write-methods-open CacheBehaviors.Items[0].AllowedMethods",
			"max-ttl-caps CacheBehaviors.Items[0].MaxTTL",
		],
	},
	{
		name: "the page's own behavior leads to the origin that others use",
		base: "classic",
		format: "xml",
		change: bend({
			CacheBehaviors: behaviors("classic", { PathPattern: "api/down.html" }, { PathPattern: "api/*" }),
			CustomErrorResponses: page(504),
		}),
		findings: [`error-page-unroutable ${PAGE}`],
		also: ["methods-too-wide CacheBehaviors.Items[0].AllowedMethods"],
	},
	{
		name: "the page needs a signature",
		base: "classic",
		format: "xml",
		change: bend({
			CacheBehaviors: behaviors("classic", { PathPattern: "api/*", TrustedSigners: signers(true) }),
			CustomErrorResponses: page(403),
		}),
		findings: [`error-page-restricted ${PAGE}`],
		also: ["error-status-cache-control CustomErrorResponses.Items[0].ErrorCachingMinTTL"],
	},
	{
		name: "the origin's path in the page's path",
		base: "modern",
		change: bend({
			"Origins.Items[0].OriginPath": "/site",
			"Origins.Items[1].OriginPath": "/site/a",
			CustomErrorResponses: pair({
				ErrorCode: 404,
				ResponsePagePath: "/site/404.html",
				ResponseCode: "404",
				ErrorCachingMinTTL: 60,
			}),
		}),
		findings: [`error-page-origin-path ${PAGE}`],
	},
	{
		name: "the page comes from a bucket of its own",
		base: "classic",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.TargetOriginId": "api",
			CacheBehaviors: behaviors("classic", { PathPattern: "/api/*.html", TargetOriginId: "media" }),
			CustomErrorResponses: page(502),
		}),
		findings: [],
		also: [
			"pattern-case CacheBehaviors.Items[0].PathPattern",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[0].ForwardedValues.Headers",
			"InvalidHeadersForS3Origin/2017-set CacheBehaviors.Items[0].ForwardedValues.Headers.Items[0]",
			"oai-post CacheBehaviors.Items[0].AllowedMethods",
			"write-methods-open CacheBehaviors.Items[0].AllowedMethods",
		],
	},
];
