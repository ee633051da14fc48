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
			title: "Countries listed without a geo restriction",
			why: "[[GeoRestriction.RestrictionType]] `none` restricts nothing, so it contradicts a list of countries. Remove the list, or set the type to `whitelist` or `blacklist`.",
			basis: "seen",
			source: "API model, InvalidGeoRestrictionParameter; refusal reported by a user of Terraform",
			error,
			wireMessage: ["Your request contains invalid Restriction parameters."],
			example: {
				bad: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 1, "Items": ["DE"] } } }',
				good: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 0 } } }',
			},
		},
		"InvalidGeoRestrictionParameter/list-empty": {
			severity: "error",
			title: "Geo restriction without countries",
			why: "[[GeoRestriction.RestrictionType]] `whitelist` allows only the listed countries, and `blacklist` blocks them; both need at least one. Use `none` for no restriction.",
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
			title: "Not a country code",
			why: "Countries have two uppercase letters of ISO 3166-1. The United Kingdom is `GB` and Greece is `GR`. Codes of countries that no longer exist are not valid.",
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
			const message = `${formatCount(items.length, "country", "countries")} listed, but RestrictionType is “none”`;
			const none = { Quantity: 0, Items: undefined };
			context.report("InvalidGeoRestrictionParameter/none-with-items", restriction, {
				message,
				...proposeFix("Remove the countries", () => setMembers(restriction.document, restriction.node, none)),
			});
		} else if ((type === "whitelist" || type === "blacklist") && isKnown && items.length === 0) {
			const what = type === "whitelist" ? "Only listed countries are allowed" : "Listed countries are blocked";
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
		const message = `Country codes are uppercase: CloudFront may reject ${quote(code)}; use ${quote(meant)}`;
		report("InvalidLocationCode/not-iso", place, {
			message,
			severity: "warning",
			...replaceValueFix(place, meant, true),
		});
		return;
	}
	const message = `${quote(code)} is not a country code${meant ? `; did you mean ${quote(meant)}?` : ""}`;
	report("InvalidLocationCode/not-iso", place, { message, ...(meant && replaceValueFix(place, meant)) });
}
