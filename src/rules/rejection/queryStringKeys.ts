import { setValue } from "../../formats/edits";
import { counted } from "../../schema/units";
import type { Place } from "../place";
import type { Context, Rule } from "../rule";
import { fixBy } from "../shared/fixes";
import { given, listed, textOf } from "../shared/values";
import { quoted } from "../shared/words";

const error = { code: "InvalidQueryStringParameters", status: 400 };
const LONGEST_KEY = 128;
const LONGEST_TOGETHER = 512;

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
			error: { ...error, wire: "InvalidArgument" },
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
		const pair = given(values, "QueryStringCacheKeys");
		const keys = listed(pair).items;
		const isForwarded = given(values, "QueryString");
		if (!pair || keys.length === 0) return;
		if (isForwarded?.boolean === false) {
			context.report("InvalidQueryStringParameters/keys-without-qs", pair, {
				message: `${counted(keys.length, "query string parameter")} listed although the query string is not forwarded`,
				related: [{ place: isForwarded, message: "The query string is not forwarded" }],
				...fixBy("Forward the query string", () => setValue(isForwarded.document, isForwarded.node, true)),
			});
		}
		checkNames(pair, keys, context);
	},
};

function checkNames(pair: Place, keys: readonly Place[], { report }: Context): void {
	let total = 0;
	for (const key of keys) {
		const name = textOf(key);
		if (name === undefined) continue;
		total += name.length;
		if (name.length > LONGEST_KEY) {
			const message = `The parameter name has ${name.length} characters; ${LONGEST_KEY} are allowed`;
			report("InvalidQueryStringParameters/key-length", key, { message });
		}
		if (name === "") {
			report("InvalidQueryStringParameters/key-empty", key, { message: "CloudFront probably refuses an empty name" });
		} else if (/[&=?#]/.test(name)) {
			const message = `CloudFront probably refuses ${quoted(name)}: a parameter's name alone is wanted`;
			report("InvalidQueryStringParameters/key-empty", key, { message });
		}
	}
	if (total <= LONGEST_TOGETHER) return;
	const message = `The parameter names have ${total} characters together; ${LONGEST_TOGETHER} are allowed`;
	report("InvalidQueryStringParameters/key-length", pair, { message });
}
