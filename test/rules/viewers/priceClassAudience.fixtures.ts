import { bend } from "../bend";
import type { Fixture } from "../fixture";

const geo = (type: string, ...countries: string[]) => ({
	"Restrictions.GeoRestriction": { RestrictionType: type, Quantity: countries.length, Items: countries },
});

export const fixtures: Fixture[] = [
	{
		name: "allowed countries that the price class leaves out",
		base: "classic",
		format: "xml",
		change: bend({ ...geo("whitelist", "US", "BR", "JP"), PriceClass: "PriceClass_100" }),
		findings: ["price-class-excludes-audience PriceClass"],
	},
	{
		name: "allowed countries with locations of the class",
		base: "modern",
		format: "python",
		change: bend({ ...geo("whitelist", "US", "JP"), PriceClass: "PriceClass_200" }),
		findings: [],
	},
	{
		name: "blocked countries",
		base: "modern",
		change: bend({ ...geo("blacklist", "BR"), PriceClass: "PriceClass_100" }),
		findings: [],
	},
];
