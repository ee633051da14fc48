import { present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "upgrade",
	on: DISTRIBUTION_TYPES,
	since: "2020-05-31",
	cases: {
		"price-class-none": {
			severity: "info",
			title: "PriceClass None is for multi-tenant distributions",
			why: "`None` exists for multi-tenant distributions, which cannot have a price class. In a standard distribution the price class selects the edge locations, and `PriceClass_All` is the default.",
			basis: "inferred",
			source: "Service model 2020-05-31, PriceClass",
			example: {
				bad: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "PriceClass": "None" }',
				good: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "PriceClass": "PriceClass_All" }',
			},
		},
	},
	check(distribution, { report }) {
		const priceClass = present(distribution, "PriceClass");
		const mode = present(distribution, "ConnectionMode");
		if (!priceClass || trimmedText(priceClass) !== "None" || (mode && trimmedText(mode) !== "direct")) return;
		report("price-class-none", priceClass, {
			message: "“None” is for multi-tenant distributions; a standard one usually has “PriceClass_All”",
			...replaceValueFix(priceClass, "PriceClass_All", true),
		});
	},
};
