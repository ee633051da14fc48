import { defineStructure } from "../../definitions";

export const Restrictions = defineStructure({
	name: "Restrictions",
	since: "2014-05-31",
	use: "both",
	config: true,
	absentWhenDefault: true,
	doc: {
		line: "Where content may be delivered; geo restriction is all there is.",
		absent: "No restriction.",
	},
	members: {
		GeoRestriction: {
			type: { structure: "GeoRestriction" },
			required: true,
			doc: { line: "Countries whose viewers are served or refused." },
		},
	},
});
