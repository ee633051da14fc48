import { bases } from "../bases";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const [first] = bases.classic.config.CacheBehaviors.Items;

export const fixtures: Fixture[] = [
	{
		name: "the same pattern with a slash in front",
		base: "classic",
		format: "xml",
		change: bend({ CacheBehaviors: pair(first ?? null, { ...first, PathPattern: "/api/*" }) }),
		findings: ["InvalidArgument/path-pattern-duplicate CacheBehaviors.Items[1].PathPattern"],
	},
	{
		name: "patterns that differ in case",
		base: "classic",
		format: "python",
		change: bend({ CacheBehaviors: pair(first ?? null, { ...first, PathPattern: "API/*" }) }),
		findings: [],
	},
];
