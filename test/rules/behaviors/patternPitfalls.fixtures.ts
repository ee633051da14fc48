import { behaviors } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const patterns = (base: Fixture["base"], ...texts: string[]) =>
	bend({ CacheBehaviors: behaviors(base, ...texts.map((PathPattern) => ({ PathPattern }))) });

export const fixtures: Fixture[] = [
	{
		name: "extensions in one case",
		base: "modern",
		format: "xml",
		change: patterns("modern", "*.jpg", "photos/*.JPG", "*.css"),
		findings: ["pattern-case CacheBehaviors.Items[0].PathPattern", "pattern-case CacheBehaviors.Items[1].PathPattern"],
	},
	{
		name: "query strings",
		base: "modern",
		change: patterns("modern", "/search?q=*", "list?a&b*"),
		findings: [
			"pattern-query CacheBehaviors.Items[0].PathPattern",
			"pattern-query CacheBehaviors.Items[1].PathPattern",
		],
		also: ["InvalidArgument/path-pattern-charset CacheBehaviors.Items[0].PathPattern"],
	},
	{
		name: "folders without a wildcard",
		base: "modern",
		format: "python",
		change: patterns("modern", "/images/", "health"),
		findings: [
			"pattern-directory CacheBehaviors.Items[0].PathPattern",
			"pattern-directory CacheBehaviors.Items[1].PathPattern",
		],
	},
	{
		name: "regular expressions",
		base: "modern",
		format: "python",
		change: patterns("modern", "/images/.*", "^/news/*", "*.html$"),
		findings: [
			"pattern-regex CacheBehaviors.Items[0].PathPattern",
			"pattern-regex CacheBehaviors.Items[1].PathPattern",
			"pattern-regex CacheBehaviors.Items[2].PathPattern",
		],
		also: ["InvalidArgument/path-pattern-charset CacheBehaviors.Items[1].PathPattern"],
	},
	{
		name: "plain patterns, both cases and both spellings of a folder",
		base: "modern",
		format: "xml",
		change: patterns(
			"modern",
			"*.png",
			"*.PNG",
			"docs",
			"docs/*",
			"robots.txt",
			"files/*.*",
			"a?c/*",
			"/.well-known/*",
		),
		findings: [],
	},
];
