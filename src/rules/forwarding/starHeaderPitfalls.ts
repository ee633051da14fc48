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
			title: "TTLs of a behavior that caches nothing",
			why: "`*` in [[ForwardedValues.Headers]] sends every header to the origin and turns caching off for the behavior. [[CacheBehavior.DefaultTTL]] and [[CacheBehavior.MaxTTL]] look as if objects were kept, but every request goes to the origin. Set them to 0, or list the headers that answers depend on.",
			basis: "doc",
			source:
				"API reference 2017-03-25, ForwardedValues; Developer Guide 2023, Cache based on selected request headers",
			example: example('"MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000', zero),
		},
		"compress-star": {
			severity: "warning",
			title: "Compression of a behavior that caches nothing",
			why: "`*` in [[ForwardedValues.Headers]] turns caching off, and `Accept-Encoding` reaches the origin as it is: compressing is up to the origin, and [[CacheBehavior.Compress]] has no effect.",
			basis: "inferred",
			source: "Developer Guide 2023, Serving compressed files and Cache based on selected request headers",
			example: example(`${zero}, "Compress": true`, `${zero}, "Compress": false`),
		},
		"header-redundant": {
			severity: "info",
			title: "Cache keys of a behavior that caches nothing",
			why: "`*` in [[ForwardedValues.Headers]] turns caching off, so that [[ForwardedValues.QueryStringCacheKeys]] have nothing to tell apart. The whole query string reaches the origin in any case.",
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
				message: `Nothing is cached, as all headers are forwarded: ${joinWords(times.map(({ text }) => text))} ${times.length > 1 ? "have" : "has"} no effect`,
				related,
				...proposeFix("Set all TTLs to 0", () => setMembers(behavior.document, behavior.node, NOT_CACHED), true),
			});
		}
		const compress = present(behavior, "Compress");
		if (compress?.boolean) {
			const message = "CloudFront compresses nothing here, as all headers are forwarded and nothing is cached";
			report("compress-star", compress, { message, related, ...replaceValueFix(compress, false) });
		}
		const keys = present(values, "QueryStringCacheKeys");
		if (!keys || itemsOf(keys).items.length === 0) return;
		const message = "These parameters have no effect, as all headers are forwarded and nothing is cached";
		report("header-redundant", keys, { message, related });
	},
};
