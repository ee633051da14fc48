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
			title: "A price class that is meant for multi-tenant distributions",
			why: "`None` came together with multi-tenant distributions, which must have no price class. An ordinary distribution says which edge locations may serve it: `PriceClass_All` is what holds when nothing is said.",
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
			message: "“None” is for multi-tenant distributions; “PriceClass_All” is the usual value of an ordinary one",
			...replaceValueFix(priceClass, "PriceClass_All", true),
		});
	},
};
