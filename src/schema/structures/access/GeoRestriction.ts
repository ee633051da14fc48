import { defineStructure } from "../../definitions";

export const GeoRestriction = defineStructure({
	name: "GeoRestriction",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Countries whose viewers are served or refused.",
		more: "Holds for the whole distribution, whatever the behavior. The country comes from the viewer's IP address. Refused viewers get 403, or the page of a [[CustomErrorResponse]] for 403.",
		watch: [
			"A viewer whose country is unknown is served, even with `whitelist`.",
			"[[DistributionConfig.PriceClass]] restricts nobody; it only decides which edges answer.",
		],
	},
	members: {
		RestrictionType: {
			type: "string",
			required: true,
			enum: "GeoRestrictionType",
			implied: "none",
			doc: {
				line: "Whether Items are the only countries served, the countries refused, or unused.",
				watch: [
					"`none` with countries, or the others without any: [[error:InvalidGeoRestrictionParameter]].",
					"AWS's guide now says allow list and block list; the API keeps `whitelist` and `blacklist`.",
				],
				example: "whitelist",
			},
		},
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "Number of countries in Items; 0 with `none`." },
		},
		Items: {
			type: { list: "string", xml: "Location" },
			fold: "upper",
			doc: {
				line: "Countries as ISO 3166-1 codes of two capital letters, in any order.",
				watch: ["`GB`, not `UK`; `GR`, not `EL`; no withdrawn codes: [[error:InvalidLocationCode]]."],
				absent: "Only right with `none` and Quantity 0.",
				example: "DE",
			},
		},
	},
});
