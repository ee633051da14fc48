import { behaviors } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a narrower pattern behind a wider one",
		base: "classic",
		format: "xml",
		change: bend({
			CacheBehaviors: behaviors("classic", { PathPattern: "/api/*" }, { PathPattern: "api/v?/*.json" }),
		}),
		findings: ["shadowed-behavior CacheBehaviors.Items[1].PathPattern"],
	},
	{
		name: "the same pattern with and without its slash",
		base: "modern",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors("modern", { PathPattern: "img/*" }, { PathPattern: "js/*" }, { PathPattern: "/img/*" }),
		}),
		findings: [],
		also: ["InvalidArgument/path-pattern-duplicate CacheBehaviors.Items[2].PathPattern"],
	},
	{
		name: "the same pattern twice in what CloudFront has taken",
		base: "modern",
		change: bend({
			CacheBehaviors: behaviors("modern", { PathPattern: "img/*" }, { PathPattern: "/img/*" }),
		}),
		changeText: (text) => `{ "ETag": "E2QWRUHAPOMQZL", "DistributionConfig": ${text} }`,
		findings: ["duplicate-pattern CacheBehaviors.Items[1].PathPattern"],
	},
	{
		name: "a pattern that takes everything, with one behind it",
		base: "classic",
		change: bend({
			CacheBehaviors: behaviors("classic", { PathPattern: "api/*" }, { PathPattern: "/**" }, { PathPattern: "b/*" }),
		}),
		findings: [
			"default-unreachable CacheBehaviors.Items[1].PathPattern",
			"shadowed-behavior CacheBehaviors.Items[2].PathPattern",
		],
		also: ["origin-only-in-dead-behavior Origins.Items[0].Id"],
	},
	{
		name: "several patterns together take all of another",
		base: "modern",
		format: "xml",
		change: bend({
			CacheBehaviors: behaviors("modern", { PathPattern: "doc?*" }, { PathPattern: "doc" }, { PathPattern: "doc*" }),
		}),
		findings: ["shadowed-by-union CacheBehaviors.Items[2].PathPattern"],
	},
	{
		name: "patterns that are too much work",
		base: "classic",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: `*a${"?".repeat(200)}*b` },
				{ PathPattern: `*a${"?".repeat(199)}*a${"?".repeat(20)}*b` },
			),
		}),
		findings: ["shadowed-behavior CacheBehaviors (incomplete)"],
	},
	{
		name: "a pattern that only the program knows shadows nothing",
		base: "classic",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors("classic", { PathPattern: "everything" }, { PathPattern: "api/v1/*" }),
		}),
		changeText: (text) => text.replace(/["']everything["']/, "pattern"),
		findings: [],
	},
	{
		name: "the narrower patterns come first, and some overlap",
		base: "classic",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "api/v1/*" },
				{ PathPattern: "*/v1/*" },
				{ PathPattern: "api/*" },
			),
		}),
		findings: [],
	},
];
