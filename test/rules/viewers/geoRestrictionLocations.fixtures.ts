import { bend } from "../bend";
import type { Fixture } from "../fixture";

const GEO = "Restrictions.GeoRestriction";

export const fixtures: Fixture[] = [
	{
		name: "countries without a restriction",
		base: "classic",
		change: bend({ [GEO]: { RestrictionType: "none", Quantity: 1, Items: ["DE"] } }),
		findings: [`InvalidGeoRestrictionParameter/none-with-items ${GEO}`],
	},
	{
		name: "a restriction without countries",
		base: "modern",
		format: "xml",
		change: bend({ [GEO]: { RestrictionType: "blacklist", Quantity: 0 } }),
		findings: [`InvalidGeoRestrictionParameter/list-empty ${GEO}`],
	},
	{
		name: "codes that no country has, and small letters",
		base: "classic",
		format: "python",
		change: bend({ [GEO]: { RestrictionType: "whitelist", Quantity: 4, Items: ["DE", "UK", "YU", "at"] } }),
		findings: [
			`InvalidLocationCode/not-iso ${GEO}.Items[1]`,
			`InvalidLocationCode/not-iso ${GEO}.Items[2]`,
			`InvalidLocationCode/not-iso ${GEO}.Items[3]`,
		],
	},
	{
		name: "two countries",
		base: "modern",
		format: "xml",
		change: bend({ [GEO]: { RestrictionType: "whitelist", Quantity: 2, Items: ["DE", "AT"] } }),
		findings: [],
	},
];
