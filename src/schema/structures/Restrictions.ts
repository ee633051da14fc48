import { structure } from "../define";

export const Restrictions = structure({
	name: "Restrictions",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		GeoRestriction: {
			type: { structure: "GeoRestriction" },
			required: true,
			doc: { line: "" },
		},
	},
});
