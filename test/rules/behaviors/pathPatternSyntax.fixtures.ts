import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "an empty pattern",
		base: "classic",
		change: bend({ "CacheBehaviors.Items[0].PathPattern": "" }),
		findings: ["InvalidArgument/path-pattern-length CacheBehaviors.Items[0].PathPattern"],
	},
	{
		name: "a pattern of 256 characters",
		base: "classic",
		format: "python",
		change: bend({ "CacheBehaviors.Items[0].PathPattern": "a".repeat(256) }),
		findings: ["InvalidArgument/path-pattern-length CacheBehaviors.Items[0].PathPattern"],
		also: ["pattern-directory CacheBehaviors.Items[0].PathPattern"],
	},
	{
		name: "braces and a comma",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].PathPattern": "*.{jpg,png}" }),
		findings: ["InvalidArgument/path-pattern-charset CacheBehaviors.Items[0].PathPattern"],
	},
	{
		name: "the default behavior's pattern",
		base: "classic",
		change: bend({ "CacheBehaviors.Items[0].PathPattern": "*" }),
		findings: ["InvalidArgument/path-pattern-star CacheBehaviors.Items[0].PathPattern"],
		also: ["origin-only-in-dead-behavior Origins.Items[0].Id"],
	},
	{
		name: "every character allowed, 255 of them",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].PathPattern": "/api/Az09_-.*$/~\"'@:+&?".padEnd(255, "x") }),
		findings: [],
	},
];
