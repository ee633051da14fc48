import { behaviors, signers } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const KEY_GROUPS = { Enabled: true, Quantity: 1, Items: ["11111111-2222-3333-4444-555555555555"] };

export const fixtures: Fixture[] = [
	{
		name: "an open pattern before a restricted one",
		base: "classic",
		format: "xml",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "*.pdf" },
				{ PathPattern: "private/*", TrustedSigners: signers(true) },
			),
		}),
		findings: ["signed-bypass CacheBehaviors.Items[1].PathPattern"],
		also: [
			"pattern-case CacheBehaviors.Items[0].PathPattern",
			"methods-too-wide CacheBehaviors.Items[0].AllowedMethods",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"max-ttl-caps CacheBehaviors.Items[0].MaxTTL",
			"partially-shadowed CacheBehaviors.Items[1].PathPattern",
		],
	},
	{
		name: "what one restricted pattern covers is open in another place",
		base: "modern",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors(
				"modern",
				{ PathPattern: "private/a*", TrustedKeyGroups: KEY_GROUPS },
				{ PathPattern: "*.jpg" },
				{ PathPattern: "private/*", TrustedKeyGroups: KEY_GROUPS },
			),
		}),
		findings: ["signed-bypass CacheBehaviors.Items[2].PathPattern"],
		also: [
			"partially-shadowed CacheBehaviors.Items[1].PathPattern",
			"pattern-case CacheBehaviors.Items[1].PathPattern",
			"partially-shadowed CacheBehaviors.Items[2].PathPattern",
		],
	},
	{
		name: "a restricted default behind a pattern that takes everything",
		base: "modern",
		change: bend({
			CacheBehaviors: behaviors("modern", { PathPattern: "/*" }),
			"DefaultCacheBehavior.TrustedKeyGroups": KEY_GROUPS,
		}),
		findings: ["signed-bypass DefaultCacheBehavior"],
		also: ["default-unreachable CacheBehaviors.Items[0].PathPattern"],
	},
	{
		name: "the restricted pattern first, and open exceptions to a restricted default",
		base: "modern",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors(
				"modern",
				{ PathPattern: "private/*", TrustedKeyGroups: KEY_GROUPS },
				{ PathPattern: "login/*", FunctionAssociations: pair() },
			),
			"DefaultCacheBehavior.TrustedKeyGroups": KEY_GROUPS,
		}),
		findings: [],
	},
];
