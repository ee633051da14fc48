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
			title: "Viewers whose country is unknown are served",
			why: "With a list of allowed countries CloudFront still serves viewers whose location it cannot find out. Where nobody else may see the content, the origin or the web ACL has to check as well.",
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
			message: "Viewers whose country CloudFront does not know are served as well",
		});
	},
};
