import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { isCountryCode, suggestCountryCode } from "../../model/countries";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import { formatCount } from "../../schema/units";
import type { Rule, RuleContext } from "../rule";
import { proposeFix, replaceValueFix } from "../shared/fixBuilders";

const error = "InvalidGeoRestrictionParameter";

export const rule: Rule = {
	kind: "rejection",
	on: ["GeoRestriction"],
	cases: {
		"InvalidGeoRestrictionParameter/none-with-items": {
			severity: "error",
			title: "Countries listed although none are restricted",
			why: "[[GeoRestriction.RestrictionType]] `none` restricts nothing, so that a list of countries contradicts it. To keep the list at hand, keep it somewhere else.",
			basis: "seen",
			source: "API model, InvalidGeoRestrictionParameter; refusal reported by a user of Terraform",
			error,
			example: {
				bad: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 1, "Items": ["DE"] } } }',
				good: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 0 } } }',
			},
		},
		"InvalidGeoRestrictionParameter/list-empty": {
			severity: "error",
			title: "A list of countries that is empty",
			why: "[[GeoRestriction.RestrictionType]] `whitelist` serves the listed countries alone and `blacklist` all others; both need at least one. Without a restriction the type is `none`.",
			basis: "model",
			source: "API model, InvalidGeoRestrictionParameter; API reference 2017-03-25, GeoRestriction",
			error,
			example: {
				bad: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 0 } } }',
				good: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 1, "Items": ["DE"] } } }',
			},
		},
		"InvalidLocationCode/not-iso": {
			severity: "error",
			title: "Not the code of a country",
			why: "Countries are named by the two capital letters of ISO 3166-1. The United Kingdom is `GB` and Greece `GR`; codes of countries that no longer exist are gone.",
			basis: "seen",
			source: "API reference 2017-03-25, GeoRestriction; refusal of `UK` reported by a user of the AWS CDK",
			error: "InvalidLocationCode",
			example: {
				bad: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 1, "Items": ["UK"] } } }',
				good: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 1, "Items": ["GB"] } } }',
			},
		},
	},
	check(restriction, context) {
		const kind = present(restriction, "RestrictionType");
		const type = trimmedText(kind);
		const { items, isKnown } = itemsOf(restriction);
		if (type === "none" && items.length > 0) {
			const message = `${formatCount(items.length, "country", "countries")} listed although nothing is restricted`;
			const none = { Quantity: 0, Items: undefined };
			context.report("InvalidGeoRestrictionParameter/none-with-items", restriction, {
				message,
				...proposeFix("Take the countries out", () => setMembers(restriction.document, restriction.node, none)),
			});
		} else if ((type === "whitelist" || type === "blacklist") && isKnown && items.length === 0) {
			const what = type === "whitelist" ? "Only listed countries are served" : "Listed countries are refused";
			const message = `${what}, but none is listed`;
			context.report("InvalidGeoRestrictionParameter/list-empty", restriction, {
				message,
				...(kind && replaceValueFix(kind, "none")),
			});
		}
		for (const item of items) checkCode(item, context);
	},
};

function checkCode(place: Cursor, { report }: RuleContext): void {
	const code = literalText(place)?.trim();
	if (code === undefined || isCountryCode(code)) return;
	const meant = suggestCountryCode(code);
	if (meant === code.toUpperCase()) {
		const message = `Country codes have capital letters: CloudFront probably refuses ${quote(code)}; write ${quote(meant)}`;
		report("InvalidLocationCode/not-iso", place, {
			message,
			severity: "warning",
			...replaceValueFix(place, meant, true),
		});
		return;
	}
	const message = `${quote(code)} is no country code${meant ? `; did you mean ${quote(meant)}?` : ""}`;
	report("InvalidLocationCode/not-iso", place, { message, ...(meant && replaceValueFix(place, meant)) });
}
