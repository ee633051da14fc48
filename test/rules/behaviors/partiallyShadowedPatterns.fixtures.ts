import { behaviors } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "two patterns share paths and lead to different origins",
		base: "classic",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "*.php" },
				{ PathPattern: "uploads/*", TargetOriginId: "media" },
			),
		}),
		findings: ["partially-shadowed CacheBehaviors.Items[1].PathPattern"],
		also: [
			"pattern-case CacheBehaviors.Items[0].PathPattern",
			"query-all-in-key CacheBehaviors.Items[1].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[1].ForwardedValues.Headers",
			"InvalidHeadersForS3Origin/2017-set CacheBehaviors.Items[1].ForwardedValues.Headers.Items[0]",
			"oai-post CacheBehaviors.Items[1].AllowedMethods",
			"write-methods-open CacheBehaviors.Items[1].AllowedMethods",
		],
	},
	{
		name: "the shared paths are taken by a third one before",
		base: "classic",
		format: "xml",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "uploads/*.php" },
				{ PathPattern: "*.php" },
				{ PathPattern: "uploads/*", TargetOriginId: "media" },
			),
		}),
		findings: [],
		also: [
			"pattern-case CacheBehaviors.Items[0].PathPattern",
			"pattern-case CacheBehaviors.Items[1].PathPattern",
			"oai-post CacheBehaviors.Items[2].AllowedMethods",
			"write-methods-open CacheBehaviors.Items[2].AllowedMethods",
			"query-all-in-key CacheBehaviors.Items[2].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[2].ForwardedValues.Headers",
			"InvalidHeadersForS3Origin/2017-set CacheBehaviors.Items[2].ForwardedValues.Headers.Items[0]",
		],
	},
	{
		name: "an exception comes first, as it should",
		base: "classic",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "api/old/*", TargetOriginId: "media" },
				{ PathPattern: "api/*" },
			),
		}),
		findings: [],
		also: [
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[0].ForwardedValues.Headers",
			"InvalidHeadersForS3Origin/2017-set CacheBehaviors.Items[0].ForwardedValues.Headers.Items[0]",
			"oai-post CacheBehaviors.Items[0].AllowedMethods",
			"write-methods-open CacheBehaviors.Items[0].AllowedMethods",
		],
	},
	{
		name: "two patterns share paths, and their behaviors are alike",
		base: "modern",
		change: bend({ CacheBehaviors: behaviors("modern", { PathPattern: "*.css" }, { PathPattern: "site/*" }) }),
		findings: [],
	},
];
