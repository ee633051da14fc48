import { itemsOf, present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import type { Rule } from "../rule";

const config = (price: string, type: string, countries: string[]) =>
	`{ "PriceClass": "${price}", "Restrictions": { "GeoRestriction": ${JSON.stringify({ RestrictionType: type, Quantity: countries.length, ...(countries.length > 0 && { Items: countries }) })} } }`;

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"geo-unknown-served": {
			severity: "info",
			title: "Viewers with an unknown country are allowed",
			why: "With a list of allowed countries, CloudFront still serves viewers whose location it cannot determine. If no one else may see the content, check at the origin or in the web ACL too.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Restricting the geographic distribution of your content",
			example: {
				bad: config("PriceClass_All", "whitelist", ["DE", "AT"]),
				good: config("PriceClass_All", "none", []),
			},
		},
	},
	check(distribution, { report }) {
		const geo = present(distribution, "Restrictions", "GeoRestriction");
		const type = present(geo, "RestrictionType");
		if (!type || trimmedText(type) !== "whitelist" || itemsOf(geo).items.length === 0) return;
		report("geo-unknown-served", type, {
			message: "CloudFront also serves viewers whose country it cannot determine",
		});
	},
};
