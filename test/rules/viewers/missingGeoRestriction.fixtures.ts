import { bend } from "../bend";
import type { Fixture } from "../fixture";

const TYPE = "Restrictions.GeoRestriction.RestrictionType";

export const fixtures: Fixture[] = [
	{
		name: "neither geo restriction nor web ACL",
		base: "classic",
		format: "xml",
		change: bend({ WebACLId: "" }),
		findings: [`geo-restriction ${TYPE}`],
		also: ["waf WebACLId"],
	},
	{
		name: "no restrictions and no web ACL stated",
		base: "modern",
		format: "python",
		change: bend({ WebACLId: undefined, Restrictions: undefined }),
		findings: ["geo-restriction"],
		also: ["waf"],
	},
	{
		name: "countries kept out",
		base: "modern",
		change: bend({ Restrictions: { GeoRestriction: { RestrictionType: "blacklist", Quantity: 1, Items: ["KP"] } } }),
		findings: [`geo-blacklist ${TYPE}`],
	},
	{
		name: "countries let in",
		base: "classic",
		change: bend({
			WebACLId: "",
			Restrictions: {
				GeoRestriction: { RestrictionType: "whitelist", Quantity: 1, Items: ["DE"] },
			},
		}),
		findings: [],
		also: ["geo-unknown-served Restrictions.GeoRestriction.RestrictionType", "waf WebACLId"],
	},
];
