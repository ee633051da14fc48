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
			why: "[[ForwardedValues.QueryStringCacheKeys]] chooses, among the parameters that are forwarded, those that tell cached objects apart. With [[ForwardedValues.QueryString]] false there are none to choose from. The service was seen to answer InvalidArgument.",
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
			title: "Names of query string parameters that are too long",
			why: "A name in [[QueryStringCacheKeys.Items]] may have 128 characters, and all names of one behavior together 512.",
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
			title: "A query string parameter that no request can have",
			why: "[[QueryStringCacheKeys.Items]] takes names alone: an empty one, or one with `&`, `=`, `?` or `#`, is never the name of a parameter. CloudFront probably refuses it.",
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
			const message = `The parameter name has ${name.length} characters; ${MAX_KEY_CHARACTERS} are allowed`;
			report("InvalidQueryStringParameters/key-length", key, { message });
		}
		if (name === "") {
			report("InvalidQueryStringParameters/key-empty", key, { message: "CloudFront probably refuses an empty name" });
		} else if (/[&=?#]/.test(name)) {
			const message = `CloudFront probably refuses ${quote(name)}: a parameter's name alone is wanted`;
			report("InvalidQueryStringParameters/key-empty", key, { message });
		}
	}
	if (total <= MAX_TOTAL_CHARACTERS) return;
	const message = `The parameter names have ${total} characters together; ${MAX_TOTAL_CHARACTERS} are allowed`;
	report("InvalidQueryStringParameters/key-length", pair, { message });
}
