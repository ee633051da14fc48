import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "an alias added by hand",
		base: "classic",
		format: "xml",
		change: bend({ "Aliases.Items[1]": "example.com" }),
		findings: ["InconsistentQuantities/mismatch Aliases.Quantity"],
	},
	{
		name: "the items lost",
		base: "modern",
		format: "python",
		change: bend({ "CacheBehaviors.Quantity": 2, "OriginGroups.Items[0].Members.Quantity": 3 }),
		findings: [
			"InconsistentQuantities/items-absent CacheBehaviors.Quantity",
			"InconsistentQuantities/mismatch OriginGroups.Items[0].Members.Quantity",
		],
	},
	{
		name: "zero, with items, deep inside",
		base: "classic",
		change: bend({
			"CacheBehaviors.Items[0].ForwardedValues.Headers.Quantity": 0,
			"CacheBehaviors.Items[0].AllowedMethods.CachedMethods.Quantity": 3,
		}),
		findings: [
			"InconsistentQuantities/zero-with-items CacheBehaviors.Items[0].ForwardedValues.Headers.Quantity",
			"InconsistentQuantities/mismatch CacheBehaviors.Items[0].AllowedMethods.CachedMethods.Quantity",
		],
	},
	{
		name: "empty lists beside a zero",
		base: "classic",
		format: "xml",
		change: bend({ "Origins.Items[0].CustomHeaders": { Quantity: 0, Items: [] } }),
		findings: [],
	},
	{
		name: "a list that only the program knows",
		base: "classic",
		format: "python",
		changeText: (text) => text.replace(/('Aliases': \{\s*'Quantity': )1,\s*'Items': \[[^\]]*\]/, "$12, 'Items': names"),
		findings: [],
	},
	{
		name: "a list with items that only the program knows",
		base: "classic",
		format: "python",
		changeText: (text) => text.replace(/('Aliases': \{\s*'Quantity': )1,\s*'Items': \[/, "$17, 'Items': [*names, "),
		findings: [],
	},
];
