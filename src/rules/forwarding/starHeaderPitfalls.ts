import { setMembers } from "../../formats/edits";
import { itemsOf, present } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { getCacheKey, getForwardedValues } from "../../model/forwarding";
import { joinWords } from "../../model/sentences";
import { describeDuration } from "../../schema/units";
import type { Rule } from "../rule";
import { proposeFix, replaceValueFix } from "../shared/fixBuilders";

const star = '"Headers": { "Quantity": 1, "Items": ["*"] }';
const example = (bad: string, good: string, values = "") => ({
	bad: `{ "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "all" }, ${star}${values} }, ${bad} } }`,
	good: `{ "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "all" }, ${star} }, ${good} } }`,
});
const zero = '"MinTTL": 0, "DefaultTTL": 0, "MaxTTL": 0';

const NOT_CACHED = { MinTTL: 0, DefaultTTL: 0, MaxTTL: 0 };

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"default-ttl-ignored-star": {
			severity: "warning",
			title: "TTLs on a behavior that caches nothing",
			why: "`*` in [[ForwardedValues.Headers]] forwards every header and turns caching off. [[CacheBehavior.DefaultTTL]] and [[CacheBehavior.MaxTTL]] have no effect: every request goes to the origin. Set them to 0, or list the headers that responses depend on.",
			basis: "doc",
			source:
				"API reference 2017-03-25, ForwardedValues; Developer Guide 2023, Cache based on selected request headers",
			example: example('"MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000', zero),
		},
		"compress-star": {
			severity: "info",
			title: "Compress on a behavior that caches nothing",
			why: "`*` in [[ForwardedValues.Headers]] turns caching off and forwards `Accept-Encoding` unchanged. Compression is left to the origin, and [[CacheBehavior.Compress]] has no effect.",
			basis: "inferred",
			source: "Developer Guide 2023, Serving compressed files and Cache based on selected request headers",
			example: example(`${zero}, "Compress": true`, `${zero}, "Compress": false`),
		},
		"header-redundant": {
			severity: "info",
			title: "Query string cache keys on a behavior that caches nothing",
			why: "`*` in [[ForwardedValues.Headers]] turns caching off, so [[ForwardedValues.QueryStringCacheKeys]] has no effect. The whole query string reaches the origin anyway.",
			basis: "inferred",
			source: "API reference 2017-03-25, ForwardedValues",
			example: example(zero, zero, ', "QueryStringCacheKeys": { "Quantity": 1, "Items": ["page"] }'),
		},
	},
	check(behavior, { report }) {
		const values = getForwardedValues(behavior);
		if (!values || getCacheKey(behavior).headers !== "all") return;
		const headers = present(values, "Headers") ?? values;
		const related = [{ place: headers, message: "All headers are forwarded here" }];
		const times = ["DefaultTTL", "MaxTTL"].flatMap((key) => {
			const place = present(behavior, key);
			return place?.number ? [{ place, text: `${key} ${describeDuration(place.number)}` }] : [];
		});
		const [first] = times;
		if (first) {
			report("default-ttl-ignored-star", first.place, {
				message: `${joinWords(times.map(({ text }) => text))} ${times.length > 1 ? "have" : "has"} no effect: all headers are forwarded, so nothing is cached`,
				related,
				...proposeFix("Set all TTLs to 0", () => setMembers(behavior.document, behavior.node, NOT_CACHED), true),
			});
		}
		const compress = present(behavior, "Compress");
		if (compress?.boolean) {
			const message = "CloudFront compresses nothing here: all headers are forwarded, so nothing is cached";
			report("compress-star", compress, { message, related, ...replaceValueFix(compress, false) });
		}
		const keys = present(values, "QueryStringCacheKeys");
		if (!keys || itemsOf(keys).items.length === 0) return;
		const message = "These parameters have no effect: all headers are forwarded, so nothing is cached";
		report("header-redundant", keys, { message, related });
	},
};
