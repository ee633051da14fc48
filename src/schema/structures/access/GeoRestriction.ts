import { defineStructure } from "../../definitions";

export const GeoRestriction = defineStructure({
	name: "GeoRestriction",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Countries whose viewers CloudFront serves or refuses.",
		more: "Applies to the whole distribution, not per behavior. CloudFront takes the country from the viewer's IP address. Refused viewers get 403, or the page of a [[CustomErrorResponse]] for 403.",
		watch: [
			"Viewers whose country is unknown are served, even with `whitelist`.",
			"[[DistributionConfig.PriceClass]] blocks no country. It only selects the edge locations.",
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
					"CloudFront refuses `none` with countries, and the other types without any, with [[error:InvalidGeoRestrictionParameter]].",
					"The guide says allow list and block list; the API keeps `whitelist` and `blacklist`.",
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
				line: "Countries as two-letter ISO 3166-1 codes in uppercase, in any order.",
				watch: [
					"Use `GB`, not `UK`, and `GR`, not `EL`. CloudFront refuses withdrawn codes and others that are not assigned with [[error:InvalidLocationCode]].",
				],
				absent: "Allowed only with `none` and Quantity 0.",
				example: "DE",
			},
		},
	},
});
