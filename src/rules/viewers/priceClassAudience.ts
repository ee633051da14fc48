import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";

const config = (price: string, type: string, countries: string[]) =>
	`{ "PriceClass": "${price}", "Restrictions": { "GeoRestriction": ${JSON.stringify({ RestrictionType: type, Quantity: countries.length, ...(countries.length > 0 && { Items: countries }) })} } }`;

// Countries whose edge locations each class leaves out, of those that the table of the guide names.
const ONLY_IN_ALL = "AR AU BO BR CL CO EC FK GF GY NZ PE PY SR UY VE".split(" ");

const NOT_IN_100 = "AE BH HK ID IN IQ IR JO JP KE KR KW LB OM PH QA SA SG SY TH TW YE ZA".split(" ");

const LEFT_OUT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["PriceClass_100", new Set([...ONLY_IN_ALL, ...NOT_IN_100])],
	["PriceClass_200", new Set(ONLY_IN_ALL)],
]);

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"price-class-excludes-audience": {
			severity: "info",
			title: "Price class without edge locations near allowed countries",
			why: "Geo restriction allows countries near which [[DistributionConfig.PriceClass]] has no edge locations. Edge locations farther away serve these viewers, or sometimes nearby ones at no higher price.",
			basis: "inferred",
			source: "Developer Guide 2023, Choosing the price class: table of regions",
			example: {
				bad: config("PriceClass_100", "whitelist", ["BR"]),
				good: config("PriceClass_All", "none", []),
			},
		},
	},
	check(distribution, { report }) {
		const geo = present(distribution, "Restrictions", "GeoRestriction");
		if (trimmedText(present(geo, "RestrictionType")) !== "whitelist") return;
		const price = present(distribution, "PriceClass");
		const leftOut = LEFT_OUT.get(trimmedText(price) ?? "");
		const far = itemsOf(geo).items.filter((one) => leftOut?.has(trimmedText(one)?.toUpperCase() ?? ""));
		const [first] = far;
		if (!price || !first) return;
		report("price-class-excludes-audience", price, {
			message: `${quote(trimmedText(price) ?? "")} has no edge locations in ${joinWords(far.map(codeOf))}, which the geo restriction allows`,
			related: [{ place: first, message: "Allowed here" }],
		});
	},
};

function codeOf(place: Cursor): string {
	return trimmedText(place) ?? "";
}
