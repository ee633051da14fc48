import type { Cursor } from "../../document/cursor";
import { removeMember } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { formatCount } from "../../schema/units";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const error = "InvalidForwardCookies";
/** Bytes for all names, less one for each name. */
const NAME_BYTES = 512;

export const rule: Rule = {
	kind: "rejection",
	on: ["CookiePreference"],
	cases: {
		"InvalidForwardCookies/names-missing": {
			severity: "error",
			title: "Cookie whitelist without any names",
			why: "`whitelist` in [[CookiePreference.Forward]] needs names in [[CookiePreference.WhitelistedNames]]. Without names it would mean `none`; CloudFront rejects it, so use `none`.",
			basis: "model",
			source: "API model and API reference 2017-03-25, CookiePreference",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "whitelist" } } } }',
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "whitelist", "WhitelistedNames": { "Quantity": 1, "Items": ["session"] } } } } }',
			},
		},
		"InvalidForwardCookies/names-not-allowed": {
			severity: "error",
			title: "Cookie names without whitelist",
			why: "[[CookiePreference.WhitelistedNames]] applies only to [[CookiePreference.Forward]] `whitelist`. On create, CloudFront rejects names given with `none` or `all`. On update, according to the API reference, CloudFront deletes them silently.",
			basis: "model",
			source: "API model, InvalidForwardCookies; API reference 2017-03-25, CookiePreference",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none", "WhitelistedNames": { "Quantity": 1, "Items": ["session"] } } } } }',
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } } } }',
			},
		},
		"InvalidArgument/cookie-name-bytes": {
			severity: "error",
			title: "Cookie names exceed 512 bytes",
			why: "The names in [[CookiePreference.WhitelistedNames]] of one behavior can have at most 512 bytes together, minus one per name.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, quotas on cookies",
			error: "InvalidArgument",
			example: {
				bad: `{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "whitelist", "WhitelistedNames": { "Quantity": 1, "Items": ["${"long-".repeat(103)}"] } } } } }`,
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "whitelist", "WhitelistedNames": { "Quantity": 1, "Items": ["session"] } } } } }',
			},
		},
	},
	check(cookies, context) {
		const pair = present(cookies, "WhitelistedNames");
		const names = itemsOf(pair);
		const choice = trimmedText(cookies.get("Forward"));
		if (choice === "whitelist" && names.isKnown && names.items.length === 0) {
			const message = "Cookies are set to “whitelist”, but no name is listed";
			context.report("InvalidForwardCookies/names-missing", pair ?? cookies, { message });
		}
		if (pair && names.items.length > 0 && (choice === "none" || choice === "all")) {
			reportLeftNames(cookies, pair, choice, context);
		}
		if (pair) checkBytes(pair, names.items, context);
	},
};

/** An update drops the names instead of refusing them, so that only a create is sure to fail. */
function reportLeftNames(cookies: Cursor, pair: Cursor, choice: string, { report, operation }: RuleContext): void {
	if (operation === "update") return;
	const names = formatCount(itemsOf(pair).items.length, "cookie name");
	report("InvalidForwardCookies/names-not-allowed", pair, {
		message: `${names} listed although ${choice === "all" ? "all cookies are" : "no cookie is"} forwarded`,
		severity: operation === "create" ? "error" : "warning",
		...proposeFix("Remove the names", () => removeMember(cookies.document, cookies.node, "WhitelistedNames"), true),
	});
}

function checkBytes(pair: Cursor, names: readonly Cursor[], { report }: RuleContext): void {
	const encoder = new TextEncoder();
	const bytes = names.reduce((sum, one) => sum + encoder.encode(trimmedText(one) ?? "").length, 0);
	const limit = NAME_BYTES - names.length;
	if (bytes <= limit) return;
	const message = `The cookie names have ${bytes} bytes together; at most ${limit} are allowed for ${formatCount(names.length, "name")}`;
	report("InvalidArgument/cookie-name-bytes", pair, { message });
}
