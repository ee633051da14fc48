import { behaviors } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "hosts and a scheme in patterns",
		base: "modern",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors(
				"modern",
				{ PathPattern: "www.example.com/img/*" },
				{ PathPattern: "https://cdn.example.org/*" },
				{ PathPattern: "/shop.example.net/*" },
			),
		}),
		findings: [
			"pattern-host CacheBehaviors.Items[0].PathPattern",
			"pattern-host CacheBehaviors.Items[1].PathPattern",
			"pattern-host CacheBehaviors.Items[2].PathPattern",
		],
	},
	{
		name: "the origin's path in the pattern",
		base: "classic",
		format: "xml",
		change: bend({ "Origins.Items[1].OriginPath": "/api" }),
		findings: ["pattern-includes-origin-path CacheBehaviors.Items[0].PathPattern"],
	},
	{
		name: "folders with dots, and another origin path",
		base: "classic",
		change: bend({
			CacheBehaviors: behaviors("classic", { PathPattern: "v1.2/*" }, { PathPattern: "apis/*" }),
			"Origins.Items[1].OriginPath": "/api",
		}),
		findings: [],
	},
];
