import { removeMember } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { formatCount } from "../../schema/units";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["CookiePreference"],
	cases: {
		"cookies-names-dropped": {
			severity: "warning",
			title: "Update deletes cookie names",
			why: "[[CookiePreference.WhitelistedNames]] applies only to [[CookiePreference.Forward]] `whitelist`. If an update changes that to `none` or `all` and leaves the names, CloudFront deletes them silently. It rejects a create with such names.",
			basis: "doc",
			source: "API reference 2017-03-25, CookiePreference",
			example: {
				operation: "update",
				bad: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none", "WhitelistedNames": { "Quantity": 1, "Items": ["session"] } } } } }',
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "whitelist", "WhitelistedNames": { "Quantity": 1, "Items": ["session"] } } } } }',
			},
		},
	},
	check(cookies, { operation, report }) {
		const forward = trimmedText(present(cookies, "Forward"));
		const names = present(cookies, "WhitelistedNames");
		const count = itemsOf(names).items.length;
		// Of any other operation the refusal is reported instead: InvalidForwardCookies.
		if (operation !== "update" || !names || count === 0 || (forward !== "none" && forward !== "all")) return;
		const which = forward === "all" ? "all cookies are" : "no cookie is";
		const message = `CloudFront will delete ${formatCount(count, "cookie name")}, because ${which} forwarded`;
		const edits = () => removeMember(cookies.document, cookies.node, "WhitelistedNames");
		report("cookies-names-dropped", names, { message, ...proposeFix("Remove the names", edits, true) });
	},
};
