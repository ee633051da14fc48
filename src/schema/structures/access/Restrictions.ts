import { defineStructure } from "../../definitions";

export const Restrictions = defineStructure({
	name: "Restrictions",
	since: "2014-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "Restrictions on the countries of viewers. Geo restriction is the only kind.",
		absent: "No restriction.",
	},
	members: {
		GeoRestriction: {
			type: { structure: "GeoRestriction" },
			required: true,
			doc: { line: "Countries whose viewers CloudFront serves or refuses." },
		},
	},
});
