import { structure } from "../define";

export const GeoRestriction = structure({
	name: "GeoRestriction",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		RestrictionType: {
			type: "string",
			required: true,
			enum: "GeoRestrictionType",
			doc: { line: "" },
		},
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		Items: {
			type: { list: "string", xml: "Location" },
			doc: { line: "" },
		},
	},
});
