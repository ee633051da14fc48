import type { Cursor } from "../../document/cursor";
import { setValue } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { formatCount } from "../../schema/units";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const error = "InvalidQueryStringParameters";
const MAX_KEY_CHARACTERS = 128;
const MAX_TOTAL_CHARACTERS = 512;

export const rule: Rule = {
	kind: "rejection",
	on: ["ForwardedValues"],
	since: "2016-08-20",
	cases: {
		"InvalidQueryStringParameters/keys-without-qs": {
			severity: "error",
			title: "Query string parameters listed but not forwarded",
			why: "[[ForwardedValues.QueryStringCacheKeys]] selects which of the forwarded parameters are in the cache key. With [[ForwardedValues.QueryString]] false, none are forwarded. CloudFront has rejected this with InvalidArgument.",
			basis: "seen",
			source: "Refusal reported by a user of Terraform",
			error: { code: "InvalidArgument", modelled: "InvalidQueryStringParameters" },
			example: {
				bad: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "QueryStringCacheKeys": { "Quantity": 1, "Items": ["page"] } } } }',
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" }, "QueryStringCacheKeys": { "Quantity": 1, "Items": ["page"] } } } }',
			},
		},
		"InvalidQueryStringParameters/key-length": {
			severity: "error",
			title: "Query string parameter names too long",
			why: "A name in [[QueryStringCacheKeys.Items]] can have at most 128 characters, and all names of one behavior together 512.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, quotas on query strings",
			error,
			example: {
				bad: `{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" }, "QueryStringCacheKeys": { "Quantity": 1, "Items": ["${"long-".repeat(26)}"] } } } }`,
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" }, "QueryStringCacheKeys": { "Quantity": 1, "Items": ["page"] } } } }',
			},
		},
		"InvalidQueryStringParameters/key-empty": {
			severity: "warning",
			title: "Invalid query string parameter name",
			why: "[[QueryStringCacheKeys.Items]] takes parameter names only. An empty name, or one with `&`, `=`, `?` or `#`, never matches a parameter. CloudFront may reject it.",
			basis: "inferred",
			source: "API model, InvalidQueryStringParameters; URI syntax",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" }, "QueryStringCacheKeys": { "Quantity": 1, "Items": ["?page="] } } } }',
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" }, "QueryStringCacheKeys": { "Quantity": 1, "Items": ["page"] } } } }',
			},
		},
	},
	check(values, context) {
		const pair = present(values, "QueryStringCacheKeys");
		const keys = itemsOf(pair).items;
		const isForwarded = present(values, "QueryString");
		if (!pair || keys.length === 0) return;
		if (isForwarded?.boolean === false) {
			context.report("InvalidQueryStringParameters/keys-without-qs", pair, {
				message: `${formatCount(keys.length, "query string parameter")} listed although the query string is not forwarded`,
				related: [{ place: isForwarded, message: "The query string is not forwarded" }],
				...proposeFix("Forward the query string", () => setValue(isForwarded.document, isForwarded.node, true)),
			});
		}
		checkNames(pair, keys, context);
	},
};

function checkNames(pair: Cursor, keys: readonly Cursor[], { report }: RuleContext): void {
	let total = 0;
	for (const key of keys) {
		const name = trimmedText(key);
		if (name === undefined) continue;
		total += name.length;
		if (name.length > MAX_KEY_CHARACTERS) {
			const message = `The parameter name has ${name.length} characters; at most ${MAX_KEY_CHARACTERS} are allowed`;
			report("InvalidQueryStringParameters/key-length", key, { message });
		}
		if (name === "") {
			report("InvalidQueryStringParameters/key-empty", key, { message: "CloudFront may reject an empty name" });
		} else if (/[&=?#]/.test(name)) {
			const message = `CloudFront may reject ${quote(name)}: use only the parameter's name`;
			report("InvalidQueryStringParameters/key-empty", key, { message });
		}
	}
	if (total <= MAX_TOTAL_CHARACTERS) return;
	const message = `The parameter names have ${total} characters together; at most ${MAX_TOTAL_CHARACTERS} are allowed`;
	report("InvalidQueryStringParameters/key-length", pair, { message });
}
